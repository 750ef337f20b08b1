package studio.trellis.model.base;

/** Some columns of numbers, read entry by entry: every number of the first, then of the next. */
public final class Table {
  private final int[] cells;
  private final int width;
  private int at;

  Table(int count, int width) {
    this.cells = new int[count * width];
    this.width = width;
  }

  void put(int column, int[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      cells[i * width + column] = numbers[i];
    }
  }

  /** The next number. */
  public int next() {
    return cells[at++];
  }

  /** The next number as a flag. */
  public boolean flag() {
    return next() != 0;
  }
}
