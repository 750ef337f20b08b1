package studio.trellis.packaging.content;

import java.util.Locale;

/**
 * A colour on a screen.
 *
 * @param red 0 to 255, as green and blue
 */
record Colour(int red, int green, int blue) {
  private static final int STEPS = 50;

  /** The colour written {@code #rrggbb}. */
  static Colour of(String text) {
    int rgb = Integer.parseInt(text.substring(1), 16);
    return new Colour(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
  }

  /** This colour with a share of another, 0 to 1. */
  Colour mixed(Colour other, double share) {
    return new Colour(
        mixed(red, other.red, share),
        mixed(green, other.green, share),
        mixed(blue, other.blue, share));
  }

  private static int mixed(int a, int b, double share) {
    return (int) Math.round(a + (b - a) * share);
  }

  /** This colour, so much lighter or darker that it has this contrast to a ground. */
  Colour until(Colour ground, double contrast, boolean lighter) {
    Colour end = lighter ? new Colour(255, 255, 255) : new Colour(0, 0, 0);
    for (int step = 0; step < STEPS; step++) {
      Colour tried = mixed(end, (double) step / STEPS);
      if (tried.contrast(ground) >= contrast) {
        return tried;
      }
    }
    return end;
  }

  /** The contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
  double contrast(Colour other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
