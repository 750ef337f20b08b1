package studio.trellis.model.answer;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.answer.Reading.Comma;

/** Cuts a text into tokens: keyboard algebra, LaTeX and the notation of computer algebra alike. */
final class Lexer {
  private final String text;
  private final Reading reading;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text, Reading reading) {
    this.text = text;
    this.reading = reading;
  }

  /**
   * The tokens of a text, with one of the kind {@code $} at the end.
   *
   * @throws Unreadable if there is a character that algebra does not use
   */
  static List<Token> tokens(String text, Reading reading) {
    Lexer lexer = new Lexer(Typography.plain(text), reading);
    while (lexer.at < lexer.text.length()) {
      lexer.next();
    }
    lexer.add('$', "");
    return lexer.tokens;
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
  }

  private void add(char kind, String token) {
    tokens.add(new Token(kind, token, 0));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0x391 && c <= 0x3c9);
  }

  private void next() {
    char c = peek(0);
    if (c == ' ' || c == '$' || c == '"' || c == '\'') {
      at++;
    } else if (digit(c) || (c == '.' && digit(peek(1)))) {
      number();
    } else if (c == '\\') {
      command();
    } else if (c == 0x3c0 || c == 0x221e) {
      add('v', String.valueOf(c));
      at++;
    } else if (letter(c)) {
      letters();
    } else {
      symbol(c);
    }
  }

  private void symbol(char c) {
    char after = peek(1);
    char kind = c;
    int length = 2;
    if (c == '*' && after == '*') {
      kind = '^';
    } else if (after == '=' && (c == '<' || c == '>' || c == '!')) {
      kind = c == '<' ? '\u2264' : c == '>' ? '\u2265' : '\u2260';
    } else if (c == '=' && (after == '<' || after == '>')) {
      kind = after == '<' ? '\u2264' : '\u2265';
    } else if (c == '+' && after == '/' && peek(2) == '-') {
      kind = '\u00b1';
      length = 3;
    } else if (c != '=' || after != '=') {
      length = 1;
    }
    if (c == ',' && decimalComma()) {
      // Where commas are decimal, lists have semicolons.
      throw new Unreadable(Problem.NOT_AN_EXPRESSION);
    }
    at += length;
    emit(kind);
  }

  private void emit(char kind) {
    switch (kind) {
      case '\u221a' -> add('f', "sqrt");
      case '\u221b' -> add('f', "cbrt");
      case '\u222a' -> add('U', "");
      case '\u2205' -> add('w', "none");
      case '&', ';' -> add(',', "");
      case '.', ':', '?' -> {
        if (at < text.length()) {
          throw new Unreadable(Problem.NOT_AN_EXPRESSION);
        }
      }
      default -> {
        if ("+-*/^_()[]{}|,!%=<>\u2264\u2265\u2260\u00b1\u2213".indexOf(kind) < 0) {
          throw new Unreadable(Problem.NOT_AN_EXPRESSION);
        }
        add(kind, "");
      }
    }
  }

  private void number() {
    StringBuilder digits = new StringBuilder();
    int scale = 0;
    boolean fraction = false;
    for (boolean on = true; on; ) {
      char c = peek(0);
      if (digit(c)) {
        digits.append(c);
        scale += fraction ? 1 : 0;
      } else if (!fraction && digit(peek(1)) && (c == '.' || (c == ',' && decimalComma()))) {
        fraction = true;
      } else if (fraction || !groups(c, digits)) {
        on = false;
      }
      at += on ? 1 : 0;
    }
    scale -= exponent();
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    int end = digits.length();
    while (scale > 0 && end > zeros + 1 && digits.charAt(end - 1) == '0') {
      end--;
      scale--;
    }
    String number = digits.substring(zeros, end);
    tokens.add(new Token('n', number, number.equals("0") ? 0 : scale));
  }

  private boolean decimalComma() {
    return reading.comma() == Comma.DECIMAL;
  }

  private boolean groups(char c, StringBuilder before) {
    return reading.comma() == Comma.THOUSANDS
        && (c == ',' || c == ' ')
        && (before.length() <= 3 || !digit(text.charAt(at - 4)))
        && before.charAt(0) != '0'
        && digit(peek(1))
        && digit(peek(2))
        && digit(peek(3))
        && !digit(peek(4));
  }

  /** Reads {@code e3} behind a number, unless letters follow that make it a product. */
  private int exponent() {
    char c = peek(0);
    int sign = c == 'E' && (peek(1) == '-' || peek(1) == '+') ? 1 : 0;
    if ((c != 'e' && c != 'E') || !digit(peek(1 + sign))) {
      return 0;
    }
    int end = 1 + sign;
    int power = 0;
    while (digit(peek(end)) && power < 1000) {
      power = power * 10 + (peek(end) - '0');
      end++;
    }
    if (letter(peek(end)) || power >= 1000) {
      return 0;
    }
    boolean negative = peek(1) == '-';
    at += end;
    return negative ? -power : power;
  }

  private void command() {
    int end = at + 1;
    while (end < text.length() && letter(text.charAt(end))) {
      end++;
    }
    String name = text.substring(at + 1, end);
    if (name.isEmpty()) {
      escaped(peek(1));
      return;
    }
    at = end;
    if (name.equals("begin") || name.equals("end")) {
      int close = text.indexOf('}', at);
      at = close < 0 ? text.length() : close + 1;
      char bracket = name.equals("begin") ? '[' : ']';
      add(bracket, "");
      add(bracket, "");
      return;
    }
    String meaning = Names.command(name);
    if (meaning.equals("frac") || meaning.equals(Names.functionAt(meaning, 0))) {
      add('f', meaning);
      singleDigits(meaning.equals("frac") ? 2 : 0);
    } else if (meaning.isEmpty()) {
      if (name.startsWith("text")
          || name.startsWith("math")
          || name.equals("mbox")
          || name.equals("operatorname")) {
        withoutBraces();
      }
    } else if (meaning.length() > 1 || (letter(meaning.charAt(0)) && meaning.charAt(0) != 0x3c0)) {
      variable(meaning);
    } else if (meaning.equals("\u03c0") || meaning.equals("\u221e")) {
      add('v', meaning);
    } else {
      emit(meaning.charAt(0));
    }
  }

  /** In {@code \frac12} each digit is a number. */
  private void singleDigits(int most) {
    for (int i = 0; i < most && digit(peek(0)); i++) {
      add('n', text.substring(at, at + 1));
      at++;
    }
  }

  /** Reads what {@code \text{...}} holds as if it stood there bare. */
  private void withoutBraces() {
    int close = text.indexOf('}', at);
    if (peek(0) == '{' && close > 0) {
      Lexer inner = new Lexer(text.substring(at + 1, close), reading);
      while (inner.at < inner.text.length()) {
        inner.next();
      }
      tokens.addAll(inner.tokens);
      at = close + 1;
    }
  }

  private void escaped(char c) {
    at += 2;
    if (c == '\\') {
      add(']', "");
      add(',', "");
      add('[', "");
    } else if (c == '{' || c == '}' || c == '%' || c == '|') {
      add(c, "");
    }
  }

  private void letters() {
    int end = at;
    while (end < text.length() && letter(text.charAt(end))) {
      end++;
    }
    String run = text.substring(at, end);
    String lower = Texts.fold(run, false, true);
    if (word(run, lower)) {
      at = end;
      return;
    }
    if (strays(lower) > 3) {
      add('w', lower);
      at = end;
      return;
    }
    int start = at;
    while (at < end) {
      String function = Names.functionAt(lower, at - start);
      if (function != null) {
        add('f', function);
        at += function.length();
      } else if (lower.startsWith("pi", at - start)) {
        add('v', "\u03c0");
        at += 2;
      } else {
        at++;
        variable(text.substring(at - 1, at));
      }
    }
  }

  private boolean word(String run, String lower) {
    boolean union = run.equals("U") && !tokens.isEmpty() && closes(tokens.get(tokens.size() - 1));
    if (union) {
      add('U', "");
    } else if (lower.equals("and") || lower.equals("or")) {
      add(lower.equals("and") ? 'A' : 'O', "");
    } else if (lower.equals("oo") || lower.equals("inf") || lower.equals("infinity")) {
      add('v', "\u221e");
    } else if (Names.shortWord(lower)) {
      add('w', lower);
    } else {
      return false;
    }
    return true;
  }

  private static boolean closes(Token token) {
    return token.kind() == ')' || token.kind() == ']' || token.kind() == '}';
  }

  /** The most letters in a row that belong to no function: more than three make a word. */
  private static int strays(String letters) {
    int most = 0;
    int strays = 0;
    int i = 0;
    while (i < letters.length()) {
      String function = Names.functionAt(letters, i);
      strays = function == null ? strays + 1 : 0;
      most = Math.max(most, strays);
      i += function == null ? 1 : function.length();
    }
    return most;
  }

  /** A variable whose name has been passed, with the subscript that may follow. */
  private void variable(String name) {
    if (peek(0) == '_' && peek(1) == '{') {
      int close = text.indexOf('}', at);
      if (close > 0) {
        add('v', reading.variable(name + "_" + text.substring(at + 2, close)));
        at = close + 1;
        return;
      }
    }
    boolean line = peek(0) == '_';
    int from = at + (line ? 1 : 0);
    int end = from;
    while (end < text.length() && digit(text.charAt(end))) {
      end++;
    }
    if (line && end == from && end < text.length() && letter(text.charAt(end))) {
      end++;
    }
    String subscripted = reading.variable(name + "_" + text.substring(from, end));
    if (end > from && (line || reading.known().contains(subscripted))) {
      at = end;
      add('v', subscripted);
    } else {
      add('v', reading.variable(name));
    }
  }
}
