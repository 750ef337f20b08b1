package studio.trellis.model.answer;

import java.util.ArrayList;
import java.util.List;

/** Reads tokens as an answer, by recursive descent whose depth is bounded. */
final class Parser {
  private static final int DEEPEST = 60;
  static final int LONGEST = 1000;

  private final List<Token> tokens;
  private final boolean tight;
  private int at;
  private int depth;
  private int bars;
  private boolean upper = true;
  private boolean plusMinus;

  private Parser(List<Token> tokens, boolean tight) {
    this.tokens = tokens;
    this.tight = tight;
  }

  /**
   * Reads a text in one of its readings.
   *
   * @throws Unreadable if it cannot be read, or is too long or too deeply nested
   */
  static Answer parse(String text, Reading reading) {
    if (text.length() > LONGEST) {
      throw new Unreadable(Problem.TOO_LONG);
    }
    return new Parser(Lexer.tokens(text, reading), reading.tight()).answer();
  }

  private char kind() {
    return tokens.get(at).kind();
  }

  private boolean take(char kind) {
    boolean taken = kind() == kind;
    at += taken ? 1 : 0;
    return taken;
  }

  private static Unreadable unreadable() {
    return new Unreadable(Problem.NOT_AN_EXPRESSION);
  }

  private Answer answer() {
    List<Node> elements = new ArrayList<>();
    char separator = ',';
    boolean on = true;
    while (on) {
      int start = at;
      upper = true;
      plusMinus = false;
      elements.add(element());
      if (plusMinus) {
        at = start;
        upper = false;
        elements.add(element());
      }
      take(',');
      on = kind() == 'A' || kind() == 'O' || kind() == 'U';
      separator = on ? kind() : separator;
      at += on ? 1 : 0;
      on = on || tokens.get(at - 1).kind() == ',';
    }
    if (kind() != '$') {
      throw unreadable();
    }
    if (elements.size() == 1 && elements.get(0).is('g')) {
      Node group = elements.get(0);
      if (!group.ordered()) {
        return new Answer(group.parts(), group.text().equals("&&") ? 'A' : ',');
      }
    }
    return new Answer(elements, separator);
  }

  private Node element() {
    if (kind() == 'w') {
      return words();
    }
    Node left = sum();
    char sign = kind();
    if (!relation(sign)) {
      return left;
    }
    Node first = relation(left);
    if (!relation(kind())) {
      return first;
    }
    // 1 < x <= 3 says two things; a chain of equations is no answer.
    if (kind() == '=' || sign == '=') {
      throw unreadable();
    }
    Node middle = sign == '>' || sign == '\u2265' ? first.left() : first.right();
    Node second = relation(middle);
    return new Node('g', "&&", 0, List.of(first, second));
  }

  private Node words() {
    StringBuilder words = new StringBuilder();
    while (kind() == 'w' || kind() == 'v') {
      words.append(words.length() == 0 ? "" : " ").append(tokens.get(at).text());
      at++;
    }
    String text = words.toString();
    String canonical = Names.canonical(text);
    return Node.leaf('w', canonical == null ? text : canonical);
  }

  private static boolean relation(char kind) {
    return "=<>\u2264\u2265\u2260".indexOf(kind) >= 0;
  }

  private Node relation(Node left) {
    char sign = kind();
    at++;
    Node right = sum();
    if (!left.value() || !right.value()) {
      throw unreadable();
    }
    return switch (sign) {
      case '>' -> Node.of('<', right, left);
      case '\u2265' -> Node.of('\u2264', right, left);
      default -> Node.of(sign, left, right);
    };
  }

  private static Node op(char sign, Node left, Node right) {
    if (!left.value() || !right.value()) {
      throw unreadable();
    }
    return Node.of(sign, left, right);
  }

  private Node sum() {
    Node sum = product();
    for (char sign = sign(); sign != 0; sign = sign()) {
      at++;
      sum = op(sign, sum, product());
    }
    return sum;
  }

  /** Plus or minus if the next token is a sign, else 0. */
  private char sign() {
    char kind = kind();
    if (kind == '\u00b1' || kind == '\u2213') {
      plusMinus = true;
      return upper == (kind == '\u00b1') ? '+' : '-';
    }
    return kind == '+' || kind == '-' ? kind : 0;
  }

  private Node product() {
    Node product = unary();
    for (boolean on = true; on; ) {
      if (take('*')) {
        product = op('*', product, unary());
      } else if (take('/')) {
        Node divisor = unary();
        while (tight && factorFollows()) {
          divisor = op('*', divisor, power());
        }
        product = op('/', product, divisor);
      } else if (factorFollows()) {
        product = op('*', product, power());
      } else {
        on = false;
      }
    }
    return product;
  }

  /** Whether a factor follows that is multiplied without a sign; two bare numbers never are. */
  private boolean factorFollows() {
    char kind = kind();
    if (kind == '|') {
      return bars == 0;
    }
    boolean numbers = kind == 'n' && at > 0 && tokens.get(at - 1).kind() == 'n';
    return "nvf([{".indexOf(kind) >= 0 && !numbers;
  }

  private Node unary() {
    char sign = sign();
    if (sign == 0) {
      return power();
    }
    enter();
    at++;
    Node operand = unary();
    depth--;
    return sign == '-' ? op('-', Node.ZERO, operand) : operand;
  }

  private void enter() {
    depth++;
    if (depth > DEEPEST) {
      throw new Unreadable(Problem.TOO_LONG);
    }
  }

  private Node power() {
    Node base = postfix();
    return take('^') ? op('^', base, exponent()) : base;
  }

  private Node exponent() {
    enter();
    char sign = sign();
    Node exponent;
    if (sign == 0) {
      exponent = power();
    } else {
      at++;
      exponent = exponent();
      exponent = sign == '-' ? op('-', Node.ZERO, exponent) : exponent;
    }
    depth--;
    return exponent;
  }

  private Node postfix() {
    Node value = atom();
    for (boolean on = true; on; ) {
      if (take('!')) {
        value = call("!", value);
      } else if (take('%')) {
        value = op('/', value, Node.number("100", 0));
      } else {
        on = false;
      }
    }
    return value;
  }

  private static Node call(String function, Node argument) {
    if (!argument.value()) {
      throw unreadable();
    }
    return new Node('f', function, 0, List.of(argument));
  }

  private Node atom() {
    Token token = tokens.get(at);
    enter();
    at++;
    Node atom =
        switch (token.kind()) {
          case 'n' -> mixed(Node.number(token.text(), token.scale()));
          case 'v' -> Node.leaf('v', token.text());
          case 'f' -> function(token.text());
          case '(', '[', '{' -> group(token.kind());
          case '|' -> absolute();
          default -> throw unreadable();
        };
    depth--;
    return atom;
  }

  private Node absolute() {
    bars++;
    Node inside = sum();
    bars--;
    if (!take('|')) {
      throw unreadable();
    }
    return call("abs", inside);
  }

  /** A whole number and a proper fraction right behind it are a mixed number. */
  private Node mixed(Node whole) {
    if (!whole.wholeNumber()) {
      return whole;
    }
    boolean frac = kind() == 'f' && tokens.get(at).text().equals("frac");
    if (frac && kindsAre(1, "{n}{n}") && proper(number(2), number(5))) {
      at += 7;
      return op('+', whole, op('/', number(-5), number(-2)));
    }
    if (kindsAre(0, "n/n") && proper(number(0), number(2))) {
      at += 3;
      return op('+', whole, op('/', number(-3), number(-1)));
    }
    return whole;
  }

  private boolean kindsAre(int ahead, String kinds) {
    for (int i = 0; i < kinds.length(); i++) {
      if (at + ahead + i >= tokens.size() || tokens.get(at + ahead + i).kind() != kinds.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private Node number(int ahead) {
    Token token = tokens.get(at + ahead);
    return Node.number(token.text(), token.scale());
  }

  private static boolean proper(Node above, Node below) {
    return above.wholeNumber()
        && below.wholeNumber()
        && Natural.of(above.text()).compareTo(Natural.of(below.text())) < 0;
  }

  private Node function(String name) {
    // A switch over texts compares hashes first: twice the code in browsers.
    if (name.equals("frac")) {
      Node above = fractionPart();
      return op('/', above, fractionPart());
    } else if (name.equals("sqrt")) {
      Node degree = kind() == '[' ? atom() : Node.number("2", 0);
      return op('r', degree, root());
    } else if (name.equals("cbrt") || name.equals("cuberoot")) {
      return op('r', Node.number("3", 0), root());
    } else if (name.equals("root") || name.equals("nthroot")) {
      return degreeAndRadicand();
    } else if (name.equals("log")) {
      Node base = take('_') ? atom() : Node.number("10", 0);
      return op('l', base, argument());
    } else if (take('^')) {
      Node power = exponent();
      return op('^', call(name, argument()), power);
    }
    return call(name, argument());
  }

  private Node fractionPart() {
    return kind() == '{' ? atom() : power();
  }

  private Node root() {
    return sign() == 0 ? atom() : unary();
  }

  /** {@code root(3)(x)} or {@code root(3, x)}. */
  private Node degreeAndRadicand() {
    Node first = atom();
    if (first.is('g') && first.parts().size() == 2) {
      return op('r', first.left(), first.right());
    }
    return op('r', first, atom());
  }

  private Node argument() {
    if ("([{|".indexOf(kind()) >= 0) {
      return atom();
    }
    Node argument = sign() == 0 ? power() : unary();
    while (factorFollows() && kind() != 'f' && kind() != '(') {
      argument = op('*', argument, power());
    }
    return argument;
  }

  private Node group(char open) {
    if (open == '{' && take('}')) {
      return Node.leaf('w', "none");
    }
    int outerBars = bars;
    bars = 0;
    List<Node> members = new ArrayList<>();
    do {
      members.add(element());
    } while (take(','));
    bars = outerBars;
    char close = kind();
    boolean single = members.size() == 1;
    if (close == '$' && single && open == '(') {
      // A parenthesis left open at the end can only close there.
      return members.get(0);
    }
    boolean fits = open == '{' ? close == '}' : close == ')' || close == ']';
    if (!fits || (single && (open == '(') != (close == ')'))) {
      throw unreadable();
    }
    at++;
    return single && !(open == '[' && members.get(0).is('g'))
        ? members.get(0)
        : new Node('g', String.valueOf(new char[] {open, close}), 0, members);
  }
}
