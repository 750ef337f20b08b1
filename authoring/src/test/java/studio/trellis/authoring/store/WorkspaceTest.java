package studio.trellis.authoring.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.authoring.file.Hash;
import studio.trellis.authoring.session.CourseChanged;
import studio.trellis.authoring.session.CourseSession;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.PositionAllotment;
import studio.trellis.model.course.Positions;
import studio.trellis.model.edit.Patch;
import studio.trellis.model.random.RandomCourses;
import studio.trellis.model.wire.CourseWire;

class WorkspaceTest {
  @TempDir Path folder;
  private long now = 1_000;

  private Workspace open() {
    return Workspace.open(folder.resolve("work späce"), () -> Instant.ofEpochMilli(now));
  }

  @Test
  void coursesAndTheirAssetsAreThereAgainAfterwards() {
    try (Workspace workspace = open()) {
      for (long seed = 0; seed < 20; seed++) {
        workspace.put(RandomCourses.of(seed), RandomCourses::bytes);
      }
    }
    try (Workspace workspace = open()) {
      for (long seed = 0; seed < 20; seed++) {
        Course course = RandomCourses.of(seed);
        assertEquals(course, workspace.load(course.id()));
        for (Asset asset : course.assets()) {
          assertArrayEquals(RandomCourses.bytes(asset), workspace.asset(asset));
        }
      }
    }
  }

  @Test
  void recentCoursesComeLastChangedFirstWithTheirCounts() {
    Course one = RandomCourses.of(1);
    Course two = RandomCourses.of(2);
    try (Workspace workspace = open()) {
      workspace.put(one, RandomCourses::bytes);
      now = 2_000;
      workspace.put(two, RandomCourses::bytes);
      assertEquals(List.of(summary(two, 2_000), summary(one, 1_000)), workspace.recent());
      now = 3_000;
      workspace.put(one, RandomCourses::bytes);
      assertEquals(List.of(summary(one, 3_000), summary(two, 2_000)), workspace.recent());
      workspace.delete(one.id());
      assertEquals(List.of(summary(two, 2_000)), workspace.recent());
      assertFalse(workspace.has(one.id()));
      WorkspaceException fault =
          assertThrows(WorkspaceException.class, () -> workspace.load(one.id()));
      assertTrue(
          fault.getMessage().contains("there is no course \"" + one.id() + "\"; import it first"));
    }
  }

  private static CourseSummary summary(Course course, long changed) {
    return new CourseSummary(
        course.id(),
        course.title(),
        Instant.ofEpochMilli(changed),
        course.activities().size(),
        course.items().size(),
        course.skills().size());
  }

  @Test
  void aLargeAssetComesBackWholeAndOneThatTwoCoursesUseIsKeptUntilTheLastIsDeleted() {
    byte[] film = new byte[3_000_001];
    new Random(1).nextBytes(film);
    Course one = withAsset(RandomCourses.of(1), film);
    Course two = withAsset(RandomCourses.of(2), film);
    Asset asset = one.assets().get("film");
    try (Workspace workspace = open()) {
      workspace.put(one, a -> a.equals(asset) ? film : RandomCourses.bytes(a));
      workspace.put(
          two,
          a -> {
            assertFalse(a.equals(asset), "it is there already");
            return RandomCourses.bytes(a);
          });
      workspace.delete(one.id());
      assertArrayEquals(film, workspace.asset(asset));
      workspace.delete(two.id());
      WorkspaceException fault =
          assertThrows(WorkspaceException.class, () -> workspace.asset(asset));
      assertTrue(fault.getMessage().contains("is missing or damaged"), fault.getMessage());
    }
  }

  private static Course withAsset(Course c, byte[] film) {
    Asset asset =
        new Asset("film", Hash.of(film), "film.mp4", "video/mp4", film.length, "", "", Map.of());
    Entities<Asset> assets = c.assets().with(asset);
    return new Course(
        c.id(),
        c.title(),
        c.language(),
        c.summary(),
        c.start(),
        c.sequence(),
        c.source(),
        c.policies(),
        c.look(),
        c.skills(),
        c.groups(),
        c.activities(),
        c.items(),
        c.links(),
        c.rules(),
        c.facets(),
        c.attributes(),
        c.personas(),
        assets,
        c.positions(),
        c.extra());
  }

  @Test
  void aFileThatBecameMuchLargerThanItsContentIsMadeSmall() throws IOException {
    byte[] film = new byte[12_000_000];
    new Random(1).nextBytes(film);
    Course large = withAsset(RandomCourses.of(1), film);
    Course small = RandomCourses.of(2);
    try (Workspace workspace = open()) {
      for (int i = 0; i < 4; i++) {
        workspace.put(large, a -> a.id().equals("film") ? film : RandomCourses.bytes(a));
        workspace.delete(large.id());
      }
      workspace.put(small, RandomCourses::bytes);
      assertTrue(Files.size(folder.resolve("work späce.mv.db")) > 32 << 20);
    }
    assertTrue(Files.size(folder.resolve("work späce.mv.db")) < 1 << 20);
    try (Workspace workspace = open()) {
      assertEquals(small, workspace.load(small.id()));
    }
  }

  @Test
  void anImportThatFailsHalfWayChangesNothing() {
    Course course = withAsset(RandomCourses.of(1), new byte[9]);
    try (Workspace workspace = open()) {
      assertThrows(
          IllegalStateException.class,
          () ->
              workspace.put(
                  course,
                  asset -> {
                    throw new IllegalStateException("the source is gone");
                  }));
      assertEquals(List.of(), workspace.recent());
    }
  }

  @Test
  void publicationKeepsThePositionsItAllots() {
    Course course = RandomCourses.of(4).withPositions(Positions.NONE);
    try (Workspace workspace = open()) {
      workspace.put(course, RandomCourses::bytes);
      CourseSession session = CourseSession.open(workspace, course.id(), Instant::now);
      List<CourseChanged> told = new ArrayList<>();
      Runnable stop = session.listen(told::add);
      Course published = session.publish();
      assertEquals(PositionAllotment.allot(course), published.positions());
      assertEquals(List.of(new CourseChanged(course, published, Patch.NONE)), told);
      assertEquals(published, session.course());
      assertEquals(published, session.publish(), "nothing is new, so nothing is told");
      stop.run();
      assertEquals(1, told.size());
      assertEquals(published, workspace.load(course.id()));
    }
  }

  @Test
  void whatWasAcknowledgedIsThereAfterTheProcessIsKilledAndNoSecondOneGetsInBefore()
      throws Exception {
    Process child =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                HoldWorkspace.class.getName(),
                folder.resolve("work späce").toString())
            .redirectErrorStream(true)
            .start();
    try {
      assertEquals("kept", child.inputReader().readLine());
      WorkspaceException fault = assertThrows(WorkspaceException.class, this::open);
      assertTrue(
          fault
              .getMessage()
              .endsWith("another Trellis has this workspace open; close it there first"),
          fault.getMessage());
    } finally {
      child.destroyForcibly();
    }
    assertTrue(child.waitFor(20, TimeUnit.SECONDS));
    try (Workspace workspace = open()) {
      Course course = RandomCourses.of(1);
      assertEquals(course, workspace.load(course.id()));
    }
  }

  @Test
  void anOlderWorkspaceIsCopiedAndThenBroughtUpToDate() {
    Path file = folder.resolve("w");
    Course course = RandomCourses.of(1);
    try (Workspace workspace = Workspace.open(file, Instant::now)) {
      workspace.put(course, RandomCourses::bytes);
    }
    try (Workspace workspace = Workspace.open(file, Instant::now, oneMoreStep())) {
      assertEquals(course, workspace.load(course.id()));
    }
    Path copy = folder.resolve("w.mv.db.version-2");
    assertTrue(Files.exists(copy));
  }

  @Test
  void aNewerWorkspaceIsRefusedAndNotTouched() throws IOException {
    Path file = folder.resolve("w");
    Workspace.open(file, Instant::now, oneMoreStep()).close();
    byte[] before = Files.readAllBytes(folder.resolve("w.mv.db"));
    WorkspaceException fault =
        assertThrows(WorkspaceException.class, () -> Workspace.open(file, Instant::now));
    assertTrue(
        fault
            .getMessage()
            .endsWith(
                "this workspace is of version 3, and this Trellis knows up to 2; use a newer"
                    + " Trellis"),
        fault.getMessage());
    assertArrayEquals(before, Files.readAllBytes(folder.resolve("w.mv.db")));
  }

  private static List<Migration> oneMoreStep() {
    List<Migration> steps = new ArrayList<>(Migration.all());
    steps.add(new Migration(3, "alter table course add column mood varchar(10);"));
    return steps;
  }

  @Test
  void whatIsNoWorkspaceIsSaidInOneLine() throws IOException {
    Files.writeString(folder.resolve("w.mv.db"), "this is no database");
    WorkspaceException fault =
        assertThrows(
            WorkspaceException.class, () -> Workspace.open(folder.resolve("w"), Instant::now));
    assertEquals(1, fault.getMessage().lines().count());
    assertThrows(
        WorkspaceException.class, () -> Workspace.open(folder.resolve("w.mv.db/x"), Instant::now));
    assertThrows(
        WorkspaceException.class, () -> Workspace.open(folder.resolve("a;b"), Instant::now));
  }

  @Test
  void aCourseInRowsIsTheCourseInTheFile() {
    for (long seed = 0; seed < 50; seed++) {
      Course course = RandomCourses.of(seed);
      assertEquals(
          CourseWire.write(course), CourseWire.write(CourseRows.course(CourseRows.of(course))));
    }
  }
}
