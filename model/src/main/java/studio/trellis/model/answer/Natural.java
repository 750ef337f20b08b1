package studio.trellis.model.answer;

/**
 * A whole number without sign and without bound, as small in the browser as it can be: limbs of
 * four decimal digits, least first, none of them zero at the top.
 */
final class Natural {
  private static final int BASE = 10_000;
  static final Natural ZERO = new Natural(new int[0]);
  static final Natural ONE = new Natural(new int[] {1});

  private final int[] limbs;

  private Natural(int[] limbs) {
    int length = limbs.length;
    while (length > 0 && limbs[length - 1] == 0) {
      length--;
    }
    this.limbs = new int[length];
    System.arraycopy(limbs, 0, this.limbs, 0, length);
  }

  /** Reads decimal digits; the text holds nothing else. */
  static Natural of(String digits) {
    int[] limbs = new int[(digits.length() + 3) / 4];
    for (int i = 0; i < limbs.length; i++) {
      int end = digits.length() - 4 * i;
      for (int j = Math.max(0, end - 4); j < end; j++) {
        limbs[i] = limbs[i] * 10 + (digits.charAt(j) - '0');
      }
    }
    return new Natural(limbs);
  }

  boolean isZero() {
    return limbs.length == 0;
  }

  private boolean isEven() {
    return isZero() || limbs[0] % 2 == 0;
  }

  private int limb(int index) {
    return index < limbs.length ? limbs[index] : 0;
  }

  Natural plus(Natural other) {
    int[] sum = new int[Math.max(limbs.length, other.limbs.length) + 1];
    int carry = 0;
    for (int i = 0; i < sum.length; i++) {
      int digit = limb(i) + other.limb(i) + carry;
      sum[i] = digit % BASE;
      carry = digit / BASE;
    }
    return new Natural(sum);
  }

  /** The difference; this number must not be the smaller one. */
  Natural minus(Natural other) {
    int[] difference = new int[limbs.length];
    int borrow = 0;
    for (int i = 0; i < difference.length; i++) {
      int digit = limbs[i] - other.limb(i) - borrow;
      borrow = digit < 0 ? 1 : 0;
      difference[i] = digit + borrow * BASE;
    }
    return new Natural(difference);
  }

  Natural times(Natural other) {
    int[] product = new int[limbs.length + other.limbs.length];
    for (int i = 0; i < limbs.length; i++) {
      int carry = 0;
      for (int j = 0; j < other.limbs.length || carry > 0; j++) {
        int digit = product[i + j] + limbs[i] * other.limb(j) + carry;
        product[i + j] = digit % BASE;
        carry = digit / BASE;
      }
    }
    return new Natural(product);
  }

  /** Half of an even number. */
  private Natural half() {
    int[] half = new int[limbs.length];
    int carry = 0;
    for (int i = limbs.length - 1; i >= 0; i--) {
      int digit = limbs[i] + carry * BASE;
      half[i] = digit / 2;
      carry = digit % 2;
    }
    return new Natural(half);
  }

  /** The greatest common divisor, by halving and subtracting; of zero and n it is n. */
  Natural gcd(Natural other) {
    Natural a = this;
    Natural b = other;
    Natural power = ONE;
    while (!a.isZero() && !b.isZero()) {
      if (a.isEven() && b.isEven()) {
        a = a.half();
        b = b.half();
        power = power.plus(power);
      } else if (a.isEven()) {
        a = a.half();
      } else if (b.isEven()) {
        b = b.half();
      } else if (a.compareTo(b) >= 0) {
        a = a.minus(b);
      } else {
        b = b.minus(a);
      }
    }
    return power.times(a.isZero() ? b : a);
  }

  int compareTo(Natural other) {
    for (int i = Math.max(limbs.length, other.limbs.length) - 1; i >= 0; i--) {
      if (limb(i) != other.limb(i)) {
        return limb(i) < other.limb(i) ? -1 : 1;
      }
    }
    return 0;
  }

  /** Ten to a power that is not negative. */
  static Natural powerOfTen(int exponent) {
    StringBuilder digits = new StringBuilder("1");
    for (int i = 0; i < exponent; i++) {
      digits.append('0');
    }
    return of(digits.toString());
  }

  /** The decimal digits. */
  String digits() {
    StringBuilder digits = new StringBuilder();
    for (int i = limbs.length - 1; i >= 0; i--) {
      for (int unit = BASE / 10; unit > 0; unit /= 10) {
        int digit = limbs[i] / unit % 10;
        if (digit > 0 || digits.length() > 0) {
          digits.append((char) ('0' + digit));
        }
      }
    }
    return digits.length() == 0 ? "0" : digits.toString();
  }
}
