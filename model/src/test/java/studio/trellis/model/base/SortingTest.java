package studio.trellis.model.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SortingTest {
  @Property
  void sortsAsTheLibraryDoesAndKeepsTheOrderOfEqualOnes(@ForAll List<Integer> numbers) {
    List<Integer> library = new ArrayList<>(numbers);
    library.sort(Comparator.comparingInt(n -> n / 10));
    List<Integer> ours = new ArrayList<>(numbers);
    Sorting.by(ours, n -> n / 10);

    assertEquals(library, ours);
  }
}
