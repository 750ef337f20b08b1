package studio.trellis.model.answer;

/**
 * What single characters are worth when typography does not matter: spaces, dashes, quotes, wide
 * forms, and Latin letters without their accents.
 *
 * <p>The tables give, for a range of Unicode, the plain letter of its canonical decomposition ('?'
 * where there is none). They stand in for java.text.Normalizer, which the browser build lacks.
 */
final class Letters {
  private static final String LATIN_1_AND_A =
      "AAAAAA?CEEEEIIIIDNOOOOO?OUUUUYT?aaaaaa?ceeeeiiiidnooooo?ouuuuyty"
          + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi??JjKkkLlLlLlLlLlNnNnNnnNnOoOoOo??"
          + "RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";
  private static final String LATIN_B_CARONS = "AaIiOoUuUuUuUuUu";
  private static final String LATIN_B_BALKAN = "NnAa????AaAaEeEeIiIiOoOoRrRrUuUuSsTt";
  private static final String LATIN_ADDITIONAL =
      "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPp"
          + "RrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy??????"
          + "AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUu"
          + "YyYyYyYy";

  private Letters() {}

  /** The character in its plain typographic form; a space for all white space, 0 for nothing. */
  static char plain(char c) {
    if (c <= ' ' || c == 0xa0 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f || c == 0x205f) {
      return ' ';
    }
    if (c < 0x7f) {
      return c == '`' ? '\'' : c;
    }
    if (c >= 0xff01 && c <= 0xff5e) {
      return plain((char) (c - 0xfee0));
    }
    return switch (c) {
      case 0x3000, 0x2028, 0x2029, 0x85 -> ' ';
      case 0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x200e, 0x200f -> 0;
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe63 -> '-';
      case 0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0xb4 -> '\'';
      case 0x201c, 0x201d, 0x201e, 0x201f, 0x2033, 0xab, 0xbb -> '"';
      default -> c;
    };
  }

  /** Whether the character is a mark that combines with the letter before it. */
  static boolean combining(char c) {
    return c >= 0x300 && c <= 0x36f;
  }

  /** The letter or letters without accents: ä is a, ß is ss. */
  static String unaccented(char c) {
    if (c < 0xc0) {
      return String.valueOf(c);
    }
    return switch (c) {
      case 0xdf -> "ss";
      case 0x1e9e -> "SS";
      case 0xc6 -> "AE";
      case 0xe6 -> "ae";
      case 0x152 -> "OE";
      case 0x153 -> "oe";
      case 0xde -> "Th";
      case 0xfe -> "th";
      default -> {
        char base = base(c);
        yield String.valueOf(base == '?' ? c : base);
      }
    };
  }

  private static char base(char c) {
    if (c < 0x180) {
      return LATIN_1_AND_A.charAt(c - 0xc0);
    }
    if (c >= 0x1cd && c < 0x1dd) {
      return LATIN_B_CARONS.charAt(c - 0x1cd);
    }
    if (c >= 0x1f8 && c < 0x21c) {
      return LATIN_B_BALKAN.charAt(c - 0x1f8);
    }
    if (c >= 0x1e00 && c < 0x1efa) {
      return LATIN_ADDITIONAL.charAt(c - 0x1e00);
    }
    return '?';
  }
}
