package studio.trellis.model.answer;

/**
 * The value of an expression at one point, in doubles. NaN means undefined there (a root of a
 * negative number, a division by zero, an overflow).
 */
final class Numeric {
  private final int point;
  private double scale;

  /** Chooses the point: each number gives every variable another value. */
  Numeric(int point) {
    this.point = point;
  }

  /** The largest summand met so far: what is lost to cancellation is relative to it. */
  double scale() {
    return scale;
  }

  double value(Node node) {
    return switch (node.kind()) {
      case 'n' -> literal(node);
      case 'v' -> variable(node.text());
      case 'f' -> function(node.text(), value(node.left()));
      default -> operation(node.kind(), value(node.left()), value(node.right()));
    };
  }

  private static double literal(Node num) {
    double value = 0;
    for (int i = 0; i < num.text().length(); i++) {
      value = value * 10 + (num.text().charAt(i) - '0');
    }
    double power = Elementary.pow(10, Math.abs(num.scale()));
    value = num.scale() > 0 ? value / power : value * power;
    return value < Double.POSITIVE_INFINITY ? value : Double.NaN;
  }

  /**
   * Constants have their value. Variables are between 0.3 and 3.3 at one point in three, else ten
   * or a hundred times that; from the sixth point on some of them are negative.
   */
  private double variable(String name) {
    if (name.equals("\u03c0")) {
      return Elementary.PI;
    } else if (name.equals("e")) {
      return 2.718281828459045;
    } else if (name.equals("\u221e")) {
      return Double.POSITIVE_INFINITY;
    }
    int bits = Points.bits(name, point);
    double value = ((bits & 0xffff) * 3.0) / 65536 + 0.3;
    double factor = point % 3 == 0 ? 1 : point % 3 == 1 ? 10 : 100;
    boolean negative = point >= 6 && (bits & 0x10000) != 0;
    return negative ? -(value * factor) : value * factor;
  }

  private double operation(char sign, double left, double right) {
    double result = result(sign, left, right);
    boolean finite = Math.abs(left) + Math.abs(right) < Double.POSITIVE_INFINITY;
    return finite && Math.abs(result) == Double.POSITIVE_INFINITY ? Double.NaN : result;
  }

  private double result(char sign, double left, double right) {
    if (sign == '+' || sign == '-') {
      scale = Math.max(scale, Math.max(Math.abs(left), Math.abs(right)));
    }
    return switch (sign) {
      case '+' -> left + right;
      case '-' -> left - right;
      case '*' -> left * right;
      case '/' -> right == 0 ? Double.NaN : left / right;
      case '^' -> Elementary.pow(left, right);
      case 'r' -> left == 2 ? Math.sqrt(right) : Elementary.pow(right, 1 / left);
      default -> {
        double base = Elementary.log(left);
        yield base == 0 ? Double.NaN : Elementary.log(right) / base;
      }
    };
  }

  /** Functions that are not known here stand for some smooth function of their own. */
  private static double function(String name, double x) {
    double cosine = Elementary.sin(x + Elementary.PI / 2);
    // A switch over texts compares hashes first: twice the code in browsers.
    if (name.equals("abs")) {
      return Math.abs(x);
    } else if (name.equals("!")) {
      return Elementary.factorial(x);
    } else if (name.equals("ln")) {
      return Elementary.log(x);
    } else if (name.equals("exp")) {
      return Elementary.exp(x);
    } else if (name.equals("sin")) {
      return Elementary.sin(x);
    } else if (name.equals("cos")) {
      return cosine;
    } else if (name.equals("tan")) {
      return Elementary.sin(x) / cosine;
    } else if (name.equals("sec")) {
      return 1 / cosine;
    } else if (name.equals("csc")) {
      return 1 / Elementary.sin(x);
    } else if (name.equals("cot")) {
      return cosine / Elementary.sin(x);
    }
    double shift = (Points.bits(name, 0) & 0xff) + 1;
    return Elementary.sin(x / shift) + x;
  }

  /** The value of an expression without variables if it is a whole number, else NaN. */
  static double wholeConstant(Node node) {
    if (node.hasVariable()) {
      return Double.NaN;
    }
    double value = new Numeric(0).value(node);
    double whole = Math.floor(value + 0.5);
    return Elementary.near(value, whole) ? whole : Double.NaN;
  }
}
