package studio.trellis.model.html;

import org.jspecify.annotations.Nullable;

/** How well letters stand out from their ground, as WCAG 2.2 measures it. */
public final class Contrast {
  /** Hundredths of the ratio that letters need: 4.5 to 1. */
  public static final int LETTERS = 450;

  private static final int HUNDRED = 100;

  private Contrast() {}

  /**
   * The ratio of two colours in hundredths, 100 to 2100.
   *
   * @param one red, green and blue as {@code 0xRRGGBB}
   */
  public static int of(int one, int other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return (int) ((a > b ? a / b : b / a) * HUNDRED);
  }

  private static double luminance(int colour) {
    double green = part(colour >> 8 & 0xFF) * 0.7152;
    double blue = part(colour & 0xFF) * 0.0722;
    return part(colour >> 16 & 0xFF) * 0.2126 + green + blue;
  }

  /**
   * A part made linear. The power of 2.4 is a cubic that differs from it by less than 0.001: enough
   * to compare with a border.
   */
  private static double part(int value) {
    double c = value / 255.0;
    if (c <= 0.04045) {
      return c / 12.92;
    }
    return ((c * 0.305306011 + 0.682171111) * c + 0.012522878) * c;
  }

  /** A colour written as {@code #rgb}, {@code #rrggbb} or one of a few names; null: another way. */
  public static @Nullable Integer colour(String text) {
    String value = text.strip();
    return switch (value) {
      case "white" -> 0xFFFFFF;
      case "black" -> 0;
      case "red" -> 0xFF0000;
      case "yellow" -> 0xFFFF00;
      case "green" -> 0x008000;
      case "blue" -> 0x0000FF;
      case "gray", "grey" -> 0x808080;
      case "orange" -> 0xFFA500;
      default -> hex(value);
    };
  }

  private static @Nullable Integer hex(String value) {
    if ((value.length() != 4 && value.length() != 7) || value.charAt(0) != '#') {
      return null;
    }
    int out = 0;
    for (int i = 1; i < value.length(); i++) {
      int digit = Character.digit(value.charAt(i), 16);
      if (digit < 0) {
        return null;
      }
      out = out * 16 + digit;
      out = value.length() == 4 ? out * 16 + digit : out;
    }
    return out;
  }
}
