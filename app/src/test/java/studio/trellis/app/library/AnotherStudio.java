package studio.trellis.app.library;

import java.nio.file.Path;
import java.time.InstantSource;
import studio.trellis.authoring.store.Workspace;

/** A program that has a workspace open until it is killed. */
final class AnotherStudio {
  private AnotherStudio() {}

  public static void main(String[] args) throws InterruptedException {
    try (Workspace workspace = Workspace.open(Path.of(args[0]), InstantSource.system())) {
      System.out.println("open");
      Thread.sleep(60_000);
      workspace.recent();
    }
  }
}
