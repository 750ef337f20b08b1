package studio.trellis.packaging.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.trellis.model.base.BadTreeException;

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

    assertEquals(numbers, Packed.unpack(packed));
    assertTrue(packed.chars().allMatch(c -> c > ' ' && c < 127 && c != '"' && c != 92));
  }

  @Test
  void aTextThatEndsTooEarlyIsRefused() {
    String packed = Packed.pack("100");

    assertThrows(
        BadTreeException.class, () -> Packed.unpack(packed.substring(0, packed.length() - 1)));
    assertThrows(BadTreeException.class, () -> Packed.unpack("ü"));
  }
}
