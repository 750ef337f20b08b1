package studio.trellis.authoring.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.authoring.store.Workspace;
import studio.trellis.model.course.Course;
import studio.trellis.model.random.RandomCourses;

/**
 * A program that edits runs into a limit of its files' size, as on a full disk; then the limit is
 * lifted. What it could not write waited in memory and is written then.
 */
class FullDiskTest {
  private static final Path LIMITER = Path.of("/usr/bin/prlimit");

  @TempDir Path folder;

  @Test
  void editsWaitInMemoryAndAreWrittenOnceTheyCanBe() throws Exception {
    assumeTrue(Files.isExecutable(LIMITER), "prlimit limits files here");
    Course course = RandomCourses.of(11);
    Path file = folder.resolve("w");
    try (Workspace workspace = Workspace.open(file, Instant::now)) {
      workspace.put(course, RandomCourses::bytes);
    }
    long limit = Files.size(folder.resolve("w.mv.db")) + 60_000;
    Process child =
        new ProcessBuilder(
                LIMITER.toString(),
                "--fsize=" + limit + ":unlimited",
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EditUntilKilled.class.getName(),
                file.toString(),
                course.id(),
                "11")
            .redirectErrorStream(true)
            .start();
    int last = 0;
    int afterwards = 0;
    try (BufferedReader lines = child.inputReader()) {
      assertEquals("ready", lines.readLine());
      String line = lines.readLine();
      while (line != null && !line.startsWith("problem")) {
        last = Integer.parseInt(line);
        line = lines.readLine();
      }
      assertTrue(line != null && line.lines().count() == 1, "one line: " + line);
      assertTrue(line.contains("the disk is full"), line);
      assertEquals(0, lift(child.pid()));
      while (line != null && afterwards < last + 20) {
        line = lines.readLine();
        if (line != null && line.matches("[0-9]+")) {
          afterwards = Integer.parseInt(line);
        }
      }
    } finally {
      child.toHandle().destroyForcibly();
    }
    assertTrue(child.waitFor(20, TimeUnit.SECONDS));
    assertTrue(afterwards >= last + 20, "went on to " + afterwards + " after " + last);
    try (Workspace workspace = Workspace.open(file, Instant::now);
        CourseSession session = CourseSession.open(workspace, course.id(), Instant::now)) {
      session.goTo(0);
      assertEquals(course, session.course(), "nothing is missing on the way back");
    }
  }

  private static int lift(long pid) throws Exception {
    return new ProcessBuilder(
            LIMITER.toString(), "--pid", Long.toString(pid), "--fsize=unlimited:unlimited")
        .inheritIO()
        .start()
        .waitFor();
  }
}
