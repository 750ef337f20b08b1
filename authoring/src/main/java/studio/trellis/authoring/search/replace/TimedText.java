package studio.trellis.authoring.search.replace;

/**
 * A text that is only read for so long: some regular expressions would read it for years.
 *
 * @param text the text
 * @param clock shared by all texts of one search
 */
record TimedText(String text, Clock clock) implements CharSequence {
  /** Looks at the time once in so many letters. */
  private static final int LETTERS = 4096;

  /** Runs out. */
  static final class Clock {
    private final long end;
    private int letters;

    Clock(long millis) {
      end = System.nanoTime() + millis * 1_000_000;
    }

    void tick() {
      if (++letters >= LETTERS) {
        letters = 0;
        if (System.nanoTime() > end) {
          throw new FindFault(
              FindFault.Kind.SLOW, "this pattern takes too long; make it more definite");
        }
      }
    }
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    clock.tick();
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
