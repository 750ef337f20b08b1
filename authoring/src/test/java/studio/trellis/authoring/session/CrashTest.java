package studio.trellis.authoring.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.authoring.store.Workspace;
import studio.trellis.model.course.Course;
import studio.trellis.model.random.RandomCourses;

/**
 * A program that edits is killed hard at random moments: what it had called saved is there, the
 * workspace opens, and undo goes back to the beginning. {@code -Dtrellis.kills=1000} for a long
 * run.
 */
class CrashTest {
  private static final int KILLS = Integer.getInteger("trellis.kills", 30);
  private static final int STEPS_AT_MOST = 100_000;

  @TempDir Path folder;

  @Test
  void whatWasCalledSavedIsThereAfterEveryKill() throws Exception {
    Random random = new Random(KILLS);
    // Once to its end: leaves an archive of classes, so that those to be killed start sooner.
    assertTrue(start(folder.resolve("none"), "none", 0, "once").waitFor(60, TimeUnit.SECONDS));
    int reported = 0;
    int beyond = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Course course = RandomCourses.of(kill);
      Path file = folder.resolve("w" + kill);
      try (Workspace workspace = Workspace.open(file, Instant::now)) {
        workspace.put(course, RandomCourses::bytes);
      }
      int saved = saidBeforeTheKill(file, course.id(), kill, random.nextInt(400));
      beyond += check(file, course, kill, saved);
      reported += saved;
    }
    assertTrue(reported > KILLS, reported + " steps were reported in " + KILLS + " runs");
    System.out.printf(
        "crash test: %d kills, %d steps called saved, 0 lost; %d more were written unsaid%n",
        KILLS, reported, beyond);
  }

  private Process start(Path file, String course, long seed, String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
                "-Xlog:disable",
                "-cp",
                System.getProperty("java.class.path"),
                EditUntilKilled.class.getName(),
                file.toString(),
                course,
                Long.toString(seed)));
    command.addAll(List.of(more));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private int saidBeforeTheKill(Path file, String course, long seed, int millis)
      throws IOException, InterruptedException {
    Process child = start(file, course, seed);
    int saved = 0;
    try (BufferedReader lines = child.inputReader()) {
      String line = lines.readLine();
      assertEquals("ready", line);
      Thread killer =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      Thread.sleep(millis);
                    } catch (InterruptedException e) {
                      Thread.currentThread().interrupt();
                    }
                    // Not through the process itself: that would close what it had said as well.
                    child.toHandle().destroyForcibly();
                  });
      for (line = lines.readLine(); line != null; line = lines.readLine()) {
        // The last line may be cut by the kill: only a whole number with its line end was said.
        saved = line.matches("[0-9]+") ? Math.max(saved, whole(line, saved)) : failing(line);
      }
      killer.join();
    } finally {
      child.toHandle().destroyForcibly();
    }
    assertTrue(child.waitFor(20, TimeUnit.SECONDS));
    return saved;
  }

  private static int whole(String line, int before) {
    int number = Integer.parseInt(line);
    return number <= before + 3 ? number : before;
  }

  private static int failing(String line) {
    return fail("the editing program said: " + line);
  }

  /** How many steps more than those called saved are there. */
  private static int check(Path file, Course course, long seed, int saved) {
    try (Workspace workspace = Workspace.open(file, Instant::now);
        CourseSession session = CourseSession.open(workspace, course.id(), Instant::now);
        Workspace memory = Workspace.inMemory(Instant::now)) {
      assertTrue(session.interrupted().isPresent(), "it was not closed");
      memory.put(course, RandomCourses::bytes);
      int steps = 0;
      try (CourseSession again = CourseSession.open(memory, course.id(), Instant::now)) {
        Doings doings = new Doings(again, seed);
        while (steps < saved) {
          doings.next();
          steps++;
        }
        while (!again.course().equals(session.course())
            || again.applied() != session.applied()
            || again.history().size() != session.history().size()) {
          assertTrue(steps < Math.min(saved + 50, STEPS_AT_MOST), "run " + seed + " lost a step");
          doings.next();
          steps++;
        }
      }
      session.goTo(0);
      assertEquals(course, session.course(), "undo goes back to the beginning");
      session.flush();
      return steps - saved;
    }
  }
}
