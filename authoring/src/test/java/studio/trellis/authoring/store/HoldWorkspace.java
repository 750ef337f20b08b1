package studio.trellis.authoring.store;

import java.nio.file.Path;
import java.time.Instant;
import studio.trellis.model.random.RandomCourses;

/**
 * Puts a course into a workspace, says so and holds it open until it is killed: a program of its
 * own for that.
 */
final class HoldWorkspace {
  private HoldWorkspace() {}

  public static void main(String[] args) throws InterruptedException {
    try (Workspace workspace = Workspace.open(Path.of(args[0]), Instant::now)) {
      workspace.put(RandomCourses.of(1), RandomCourses::bytes);
      System.out.println("kept");
      Thread.sleep(60_000);
      workspace.delete(RandomCourses.of(1).id());
    }
  }
}
