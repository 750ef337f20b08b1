package studio.trellis.model.answer;

/**
 * Turns mathematical typography into what a keyboard has: one space for any white space, {@code -}
 * for dashes, {@code *} and {@code /} for the operators, {@code ^(2)} for raised digits, {@code
 * 1/2} for ½.
 */
final class Typography {
  private static final String RAISED =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207b";
  private static final String LOWERED =
      "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";
  private static final String FRACTIONS = "\u00bd\u2153\u2154\u00bc\u00be\u2155\u2159\u215b";
  private static final String FRACTION_DIGITS = "1213231434151618";

  private Typography() {}

  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = Letters.plain(text.charAt(i));
      int fraction = FRACTIONS.indexOf(c);
      if (fraction >= 0) {
        plain.append(' ').append(FRACTION_DIGITS.charAt(2 * fraction));
        plain.append('/').append(FRACTION_DIGITS.charAt(2 * fraction + 1));
      } else if (RAISED.indexOf(c) >= 0) {
        int end = i;
        plain.append('^');
        while (end < text.length() && RAISED.indexOf(text.charAt(end)) >= 0) {
          plain.append("0123456789-".charAt(RAISED.indexOf(text.charAt(end))));
          end++;
        }
        i = end - 1;
      } else if (LOWERED.indexOf(c) >= 0) {
        boolean first = i == 0 || LOWERED.indexOf(text.charAt(i - 1)) < 0;
        plain.append(first ? "_" : "").append((char) ('0' + LOWERED.indexOf(c)));
      } else if (c != 0) {
        plain.append(operator(c));
      }
    }
    return plain.toString();
  }

  private static char operator(char c) {
    return switch (c) {
      case 0xd7, 0xb7, 0x22c5, 0x2217, 0x2022, 0x2219 -> '*';
      case 0xf7, 0x2044, 0x2215 -> '/';
      default -> c;
    };
  }
}
