package studio.trellis.app.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a package goes. */
class TargetFileTest {
  @TempDir Path folder;
  private final AtomicReference<String> name = new AtomicReference<>("course-scorm12.zip");
  private final TargetFile file = new TargetFile(name::get);

  private void named(String now) {
    name.set(now);
    file.propose();
  }

  @Test
  void theNameFollowsTheTargetUntilTheAuthorNamesAnother() {
    assertTrue(file.textProperty().get().endsWith("course-scorm12.zip"));
    named("course-cmi5.zip");
    assertTrue(file.textProperty().get().endsWith("course-cmi5.zip"));
    String own = folder.resolve("own.zip").toString();
    file.textProperty().set(own);
    named("course-web.zip");
    assertEquals(own, file.textProperty().get());
    assertEquals(Optional.of(folder.resolve("own.zip")), file.get());
  }

  @Test
  void theNextPackageGoesBesideTheLast() {
    file.textProperty().set(folder.toString());
    Path first = file.get().orElseThrow();
    assertEquals(folder.resolve("course-scorm12.zip"), first);
    file.written(first);
    file.textProperty().set(first.toString());
    file.written(first);
    named("course-cmi5.zip");
    assertEquals(folder.resolve("course-cmi5.zip").toString(), file.textProperty().get());
  }

  @Test
  void whatIsNoPackageIsNotReplacedUnlessItWasChosen() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.zip"), "Dear all");
    file.textProperty().set(letter.toString());
    assertEquals(Optional.empty(), file.get());
    assertTrue(file.problemProperty().get().contains("letter.zip"), file.problemProperty().get());
    file.chosen(letter);
    assertEquals(Optional.of(letter), file.get());
  }

  @Test
  void typingOnTakesTheProblemAway() {
    file.textProperty().set("nowhere");
    assertEquals(Optional.empty(), file.get());
    assertEquals(1, file.problemProperty().get().lines().count());
    file.textProperty().set(folder.toString());
    assertEquals("", file.problemProperty().get());
  }
}
