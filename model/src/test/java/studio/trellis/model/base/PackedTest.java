package studio.trellis.model.base;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedTest {
  @Test
  void allNumbersComeBackAndNoCharacterNeedsEscaping() {
    String numbers =
        IntStream.concat(
                IntStream.rangeClosed(-3000, 3000),
                IntStream.of(778_687, 778_688, 1 << 30, Integer.MAX_VALUE, -Integer.MAX_VALUE))
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(" "));

    String packed = Packed.pack(numbers);

    assertEquals(numbers, read(packed));
    assertTrue(packed.chars().allMatch(c -> c > ' ' && c < 127 && c != '"' && c != 92));
  }

  @Test
  void aTextThatEndsTooEarlyIsRefused() {
    String packed = Packed.pack("100");

    assertThrows(BadTreeException.class, () -> read(packed.substring(0, packed.length() - 1)));
    assertThrows(BadTreeException.class, () -> read("ü"));
  }

  @Test
  void columnsComeBackWhicheverWayTheyAreShortest() {
    for (int[] numbers :
        new int[][] {{}, {7}, {7, 7, 7}, {900, 901, 902, 900}, {5, 900, 5, 900}, {-1, -1}}) {
      List<Integer> column = Arrays.stream(numbers).boxed().toList();
      IntReader in =
          new PackedReader(Packed.pack(new IntWriter().column(column, n -> n).put(42).text()));

      assertArrayEquals(numbers, in.column(numbers.length));
      assertEquals(42, in.next());
    }
  }

  @Test
  void rowsComeBackAndNoneIsNotAnEmptyOne() {
    List<Optional<Ints>> rows =
        List.of(Optional.of(Ints.of(3, 1)), Optional.empty(), Optional.of(Ints.of()));

    IntReader in =
        new PackedReader(Packed.pack(new IntWriter().rows(rows, r -> r.orElse(null)).text()));

    assertEquals(rows, Arrays.stream(in.rowsOrNone(3)).map(Optional::ofNullable).toList());
    assertFalse(in.more());
  }

  private static String read(String packed) {
    IntReader in = new PackedReader(packed);
    StringJoiner out = new StringJoiner(" ");
    while (in.more()) {
      out.add(Integer.toString(in.next()));
    }
    return out.toString();
  }
}
