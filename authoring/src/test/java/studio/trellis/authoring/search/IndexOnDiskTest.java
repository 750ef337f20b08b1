package studio.trellis.authoring.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.edit.Part;

class IndexOnDiskTest {
  @TempDir Path folder;
  private Path place;
  private final Course course = new CourseOf("c", "Course").activity("a", "Listening", "").course();

  @BeforeEach
  void make() {
    place = folder.resolve("search");
    try (SearchIndex index = open()) {
      assertEquals(SearchIndex.Kept.NEW, index.kept());
      index.put(course, "7");
    }
  }

  @Test
  void whatWasPutIsThereWithItsStampWhenItIsOpenedAgain() {
    try (SearchIndex index = open()) {
      assertEquals(SearchIndex.Kept.AS_IT_WAS, index.kept());
      assertEquals(Optional.of("7"), index.stamp("c"));
      assertTrue(index.knows("c", "7"));
      assertFalse(index.knows("c", "8"));
      assertEquals(1, found(index));
    }
  }

  @Test
  void anEditedCourseHasNoStampUntilItIsSettled() {
    Course edited = CourseOf.put(course, CourseOf.renamed(course.activities().get("a"), "Other"));
    try (SearchIndex index = open()) {
      assertTrue(index.knows("c", "7"));
      index.update(edited, List.of(new Part(EntityKind.ACTIVITY, "a")));
      assertEquals(Optional.empty(), index.stamp("c"));
      assertTrue(index.knows("c", "8"), "it follows");
    }
    try (SearchIndex index = open()) {
      assertEquals(Optional.empty(), index.stamp("c"));
      assertFalse(index.knows("c", "8"));
      index.update(edited, List.of());
      assertEquals(0, found(index), "the whole course is taken in");
      index.settle("c", "8");
    }
    try (SearchIndex index = open()) {
      assertEquals(Optional.of("8"), index.stamp("c"));
    }
  }

  @Test
  void aFileCutShortIsNoticedAndTheIndexBegunAnew() throws IOException {
    Map<Path, byte[]> whole = contents();
    for (Map.Entry<Path, byte[]> file : whole.entrySet()) {
      int size = file.getValue().length;
      for (int length : Set.of(0, size / 2, size - 1)) {
        restore(whole);
        Files.write(file.getKey(), Arrays.copyOf(file.getValue(), length));
        assertBegunAnew("cut " + file.getKey().getFileName() + " to " + length);
      }
    }
  }

  @Test
  void aChangedByteIsNoticed() throws IOException {
    Map<Path, byte[]> whole = contents();
    for (Map.Entry<Path, byte[]> file : whole.entrySet()) {
      for (int at = 3; at < file.getValue().length; at += 211) {
        restore(whole);
        byte[] bytes = file.getValue().clone();
        bytes[at] ^= 0x10;
        Files.write(file.getKey(), bytes);
        assertBegunAnew("changed " + file.getKey().getFileName() + " at " + at);
      }
    }
  }

  @Test
  void aMissingFileIsNoticed() throws IOException {
    Path file =
        files().stream().filter(one -> one.toString().endsWith(".si")).findFirst().orElseThrow();
    Files.delete(file);
    assertBegunAnew("without " + file.getFileName());
  }

  @Test
  void rubbishInItsPlaceIsThrownAway() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
    Files.writeString(place.resolve("segments_1"), "no index at all");
    assertBegunAnew("rubbish");
  }

  @Test
  void aMissingFolderIsMade() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
    Files.delete(place.resolve("write.lock"));
    Files.delete(place);
    try (SearchIndex index = open()) {
      assertEquals(SearchIndex.Kept.NEW, index.kept());
      assertEquals(Optional.empty(), index.stamp("c"));
    }
  }

  @Test
  void oneOfAnotherVersionIsBegunAnew() throws IOException {
    try (Shelf shelf = Shelf.open(place)) {
      shelf.writer().setLiveCommitData(List.of(Map.entry("trellis", "0")));
      shelf.writer().commit();
    }
    assertBegunAnew("of version 0");
  }

  @Test
  void whatWasNotWrittenToItsEndIsNotThereAndHasNoStamp() {
    SearchIndex index = open();
    index.update(new CourseOf("c2", "Half").activity("b", "Listening too", "").course(), List.of());
    // As if the process had been killed: nothing is committed.
    try (SearchIndex other = openCopy()) {
      assertEquals(SearchIndex.Kept.AS_IT_WAS, other.kept());
      assertEquals(1, found(other));
      assertFalse(other.knows("c2", "1"));
      assertTrue(other.knows("c", "7"));
    }
    index.close();
  }

  @Test
  void aSecondOneIsKeptInMemory() {
    try (SearchIndex first = open();
        SearchIndex second = open()) {
      assertEquals(SearchIndex.Kept.AS_IT_WAS, first.kept());
      assertEquals(SearchIndex.Kept.IN_MEMORY, second.kept());
      second.put(course, "7");
      assertEquals(1, found(second));
      assertEquals(1, found(first));
    }
  }

  @Test
  void whereThereCanBeNoFolderItIsKeptInMemory() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    try (SearchIndex index = SearchIndex.open(file, new PlainWording())) {
      assertEquals(SearchIndex.Kept.IN_MEMORY, index.kept());
      index.put(course, "7");
      assertEquals(1, found(index));
    }
  }

  @Test
  void oneThatBreaksWhileItIsOpenIsBegunAnewAndTellsSo() throws IOException {
    try (SearchIndex index = open()) {
      boolean[] told = {false};
      index.whenLost(() -> told[0] = true);
      for (Path file : files()) {
        if (!file.endsWith("write.lock")) {
          try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(0);
          }
        }
      }
      index.put(course, "8");
      index.search(SearchQuery.of("listening"));
      index.remove("c");
      for (int i = 0; i < 20 && !told[0]; i++) {
        index.search(SearchQuery.of("listening " + i));
        index.put(course, "9");
      }
      if (told[0]) {
        assertEquals(SearchIndex.Kept.BEGUN_ANEW, index.kept());
      }
      index.put(course, "10");
      assertEquals(1, found(index));
    }
  }

  private void assertBegunAnew(String why) {
    try (SearchIndex index = open()) {
      assertEquals(SearchIndex.Kept.BEGUN_ANEW, index.kept(), why);
      assertEquals(Optional.empty(), index.stamp("c"), why);
      assertEquals(0, found(index), why);
      index.put(course, "7");
      assertEquals(1, found(index), why);
    }
  }

  private SearchIndex open() {
    return SearchIndex.open(place, new PlainWording());
  }

  /** The index as it is on the disk now, elsewhere: the first one has its lock. */
  private SearchIndex openCopy() {
    Path copy = folder.resolve("copy");
    try {
      Files.createDirectories(copy);
      for (Path file : files()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return SearchIndex.open(copy, new PlainWording());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }

  private Map<Path, byte[]> contents() throws IOException {
    Map<Path, byte[]> out = new TreeMap<>();
    for (Path file : files()) {
      out.put(file, Files.readAllBytes(file));
    }
    return out;
  }

  private void restore(Map<Path, byte[]> contents) throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
    for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
      Files.write(file.getKey(), file.getValue());
    }
  }

  private static int found(SearchIndex index) {
    return index.search(SearchQuery.of("listening")).total();
  }
}
