package studio.trellis.model.answer;

/**
 * What single characters are worth when typography does not matter: spaces, dashes, quotes, wide
 * forms, the digits and separators of Arabic and Persian, and Latin letters without their accents.
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
    if ((c >= 0x660 && c <= 0x669) || (c >= 0x6f0 && c <= 0x6f9)) {
      // Arabic and Persian digits.
      return (char) ('0' + (c & 15));
    }
    return switch (c) {
      case 0x66a -> '%';
      case 0x66b -> '.';
      case 0x66c -> '\'';
      case 0x60c -> ',';
      case 0x61c -> 0;
      case 0x3000, 0x2028, 0x2029, 0x85 -> ' ';
      case 0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x200e, 0x200f -> 0;
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe63 -> '-';
      case 0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0xb4 -> '\'';
      case 0x201c, 0x201d, 0x201e, 0x201f, 0x2033, 0xab, 0xbb -> '"';
      default -> c;
    };
  }

  /**
   * The small letter of a capital one, in the Latin, Greek, Cyrillic and Armenian scripts. The
   * platform's own function differs between Java and browsers, and brings its tables along.
   */
  static char lower(char c) {
    if (c < 0xc0) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if (c < 0x180) {
      return lowerLatin(c);
    }
    if ((c >= 0x391 && c <= 0x3ab && c != 0x3a2) || (c >= 0x410 && c <= 0x42f)) {
      return (char) (c + 32);
    }
    if (c >= 0x400 && c <= 0x40f) {
      return (char) (c + 80);
    }
    if (c >= 0x531 && c <= 0x556) {
      return (char) (c + 48);
    }
    boolean pairs =
        (c >= 0x1e00 && c <= 0x1eff && (c < 0x1e96 || c > 0x1e9f))
            || (c >= 0x1f8 && c <= 0x233 && c != 0x220 && c != 0x221)
            || (c >= 0x460 && c <= 0x481)
            || (c >= 0x48a && c <= 0x4bf)
            || (c >= 0x4d0 && c <= 0x52f);
    if (pairs) {
      return (char) (c | 1);
    }
    if (c >= 0x1cd && c <= 0x1dc) {
      return (char) (c + (c & 1));
    }
    return switch (c) {
      case 0x1a0, 0x1af -> (char) (c + 1);
      case 0x386 -> 0x3ac;
      case 0x388, 0x389, 0x38a -> (char) (c + 37);
      case 0x38c -> 0x3cc;
      case 0x38e, 0x38f -> (char) (c + 63);
      case 0x1e9e -> 0xdf;
      default -> c;
    };
  }

  private static char lowerLatin(char c) {
    if (c < 0x100) {
      return c < 0xdf && c != 0xd7 ? (char) (c + 32) : c;
    }
    boolean oddCapitals = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e);
    if (c == 0x130 || c == 0x178) {
      return c == 0x130 ? 'i' : (char) 0xff;
    }
    boolean alone = c == 0x131 || c == 0x138 || c == 0x149 || c == 0x17f;
    if (alone) {
      return c;
    }
    return oddCapitals ? (char) (c + (c & 1)) : (char) (c | 1);
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
