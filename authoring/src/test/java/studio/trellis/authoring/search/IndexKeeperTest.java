package studio.trellis.authoring.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.authoring.store.Workspace;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.edit.Part;
import studio.trellis.model.random.RandomCourses;

/** The keeper on a real workspace. */
class IndexKeeperTest {
  private static final Set<Part> ACTIVITY = Set.of(new Part(EntityKind.ACTIVITY, "a"));

  @TempDir Path folder;
  private final AtomicLong clock = new AtomicLong(1_000_000);
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final Course course = new CourseOf("c", "Course").activity("a", "Listening", "").course();
  private final Course renamed =
      CourseOf.put(course, CourseOf.renamed(course.activities().get("a"), "Hearing"));

  @AfterEach
  void stop() {
    pool.shutdownNow();
  }

  @Test
  void aMissingIndexIsMadeFromTheWorkspaceAndThenBelieved() {
    try (Workspace workspace = workspace()) {
      workspace.put(course, RandomCourses::bytes);
      try (IndexKeeper keeper = keeper(workspace, Runnable::run)) {
        keeper.check();
        assertEquals(1, found(keeper, "listening"));
      }
      List<String> loaded = new ArrayList<>();
      try (IndexKeeper keeper =
          new IndexKeeper(index(), noting(workspace, loaded), Runnable::run)) {
        assertEquals(1, found(keeper, "listening"), "at once");
        keeper.check();
        assertEquals(List.of(), loaded);
      }
    }
  }

  @Test
  void aCourseChangedBehindTheIndexIsMadeAgainAndADeletedOneGoes() {
    Course other = new CourseOf("o", "Other").activity("b", "Listening too", "").course();
    try (Workspace workspace = workspace()) {
      workspace.put(course, RandomCourses::bytes);
      workspace.put(other, RandomCourses::bytes);
      try (IndexKeeper keeper = keeper(workspace, Runnable::run)) {
        keeper.check();
      }
      workspace.put(renamed, RandomCourses::bytes);
      workspace.delete("o");
      try (IndexKeeper keeper = keeper(workspace, Runnable::run)) {
        assertEquals(2, found(keeper, "listening"), "stale until it is checked");
        keeper.check();
        assertEquals(0, found(keeper, "listening"));
        assertEquals(1, found(keeper, "hearing"));
      }
    }
  }

  @Test
  void editsAreFoundAndListenersTold() {
    try (Workspace workspace = workspace()) {
      workspace.put(course, RandomCourses::bytes);
      try (IndexKeeper keeper = keeper(workspace, Runnable::run)) {
        int[] told = {0};
        keeper.check();
        Runnable stop = keeper.listen(() -> told[0]++);
        keeper.edited(renamed, ACTIVITY);
        assertEquals(1, found(keeper, "hearing"));
        assertEquals(1, told[0]);
        stop.run();
        keeper.edited(course, ACTIVITY);
        assertEquals(1, told[0]);
      }
    }
  }

  @Test
  void anOrderlyCloseSettlesWhatWasEditedAndNothingIsMadeAgain() {
    try (Workspace workspace = workspace()) {
      workspace.put(course, RandomCourses::bytes);
      try (IndexKeeper keeper = keeper(workspace, pool)) {
        keeper.check();
        workspace.put(renamed, RandomCourses::bytes);
        keeper.edited(renamed, ACTIVITY);
      }
      List<String> loaded = new ArrayList<>();
      try (IndexKeeper keeper =
          new IndexKeeper(index(), noting(workspace, loaded), Runnable::run)) {
        keeper.check();
        assertEquals(List.of(), loaded);
        assertEquals(1, found(keeper, "hearing"));
      }
    }
  }

  @Test
  void afterAKillTheEditedCourseIsMadeAgain() {
    try (Workspace workspace = workspace()) {
      workspace.put(course, RandomCourses::bytes);
      SearchIndex index = index();
      IndexKeeper killed = new IndexKeeper(index, CourseSource.of(workspace), Runnable::run);
      killed.check();
      workspace.put(renamed, RandomCourses::bytes);
      killed.edited(renamed, ACTIVITY);
      // Not the keeper: nothing is settled.
      index.close();
      List<String> loaded = new ArrayList<>();
      try (IndexKeeper keeper =
          new IndexKeeper(index(), noting(workspace, loaded), Runnable::run)) {
        keeper.check();
        assertEquals(List.of("c"), loaded);
        assertEquals(1, found(keeper, "hearing"));
      }
    }
  }

  @Test
  void editsThatWaitBecomeOneAndTheNewestCounts() {
    List<Runnable> waiting = new ArrayList<>();
    try (Workspace workspace = workspace()) {
      workspace.put(course, RandomCourses::bytes);
      IndexKeeper keeper = keeper(workspace, waiting::add);
      int[] told = {0};
      keeper.listen(() -> told[0]++);
      keeper.edited(renamed, ACTIVITY);
      keeper.edited(course, ACTIVITY);
      keeper.edited(renamed, Set.of());
      assertEquals(1, waiting.size());
      waiting.removeFirst().run();
      assertEquals(1, told[0]);
      assertEquals(1, found(keeper, "hearing"));
      assertTrue(keeper.idle());
      keeper.close();
    }
  }

  @Test
  void aReplacedCourseIsMadeAgain() {
    try (Workspace workspace = workspace()) {
      workspace.put(course, RandomCourses::bytes);
      try (IndexKeeper keeper = keeper(workspace, Runnable::run)) {
        keeper.check();
        workspace.put(renamed, RandomCourses::bytes);
        keeper.replaced("c");
        assertEquals(1, found(keeper, "hearing"));
        assertEquals(
            Optional.of(CourseSource.of(workspace).stamps().get("c")), keeper.index().stamp("c"));
      }
    }
  }

  private Workspace workspace() {
    return Workspace.open(folder.resolve("w"), () -> Instant.ofEpochMilli(clock.incrementAndGet()));
  }

  private SearchIndex index() {
    return SearchIndex.open(folder.resolve("search"), new PlainWording());
  }

  private IndexKeeper keeper(Workspace workspace, Executor background) {
    return new IndexKeeper(index(), CourseSource.of(workspace), background);
  }

  private static CourseSource noting(Workspace workspace, List<String> loaded) {
    CourseSource source = CourseSource.of(workspace);
    return new CourseSource() {
      @Override
      public java.util.Map<String, String> stamps() {
        return source.stamps();
      }

      @Override
      public Course load(String id) {
        loaded.add(id);
        return source.load(id);
      }
    };
  }

  private static int found(IndexKeeper keeper, String typed) {
    return keeper.index().search(SearchQuery.of(typed)).total();
  }
}
