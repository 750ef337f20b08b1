package studio.trellis.model.engine;

/**
 * Orders of a learner's own, drawn from 32-bit numbers only, so that browsers are quick and agree.
 */
public final class Shuffle {
  private int a;
  private int b;
  private int c;
  private int counter = 1;

  /** A generator for these seeds: sfc32 (C. Doty-Humphrey, PractRand), mixed twelve times first. */
  public Shuffle(int first, int second, int third) {
    a = first;
    b = second;
    c = third;
    for (int i = 0; i < 12; i++) {
      next();
    }
  }

  /** The next 32 bits. */
  public int next() {
    int sum = a + b + counter;
    counter++;
    a = b ^ (b >>> 9);
    b = c + (c << 3);
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum;
  }

  /** A number from 0 to {@code bound} − 1; {@code bound} from 1 to 32768. */
  public int below(int bound) {
    return ((next() >>> 17) * bound) >>> 15;
  }

  /** The numbers from 0 to {@code count} − 1 in an order of their own. */
  public int[] order(int count) {
    int[] out = new int[count];
    for (int i = 0; i < count; i++) {
      int j = below(i + 1);
      out[i] = out[j];
      out[j] = i;
    }
    return out;
  }
}
