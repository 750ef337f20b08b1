package studio.trellis.app.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import studio.trellis.authoring.file.AtomicFile;
import studio.trellis.authoring.file.JsonTrees;
import studio.trellis.authoring.file.Migrations;
import studio.trellis.model.base.TreeText;
import studio.trellis.model.course.Course;
import studio.trellis.model.wire.CourseWire;

/**
 * The courses as they were published last, one for each target: what a new build is compared with.
 */
public final class PublishedBuilds {
  private final Path folder;

  /** Kept in this folder, which is made when it is needed. */
  public PublishedBuilds(Path folder) {
    this.folder = folder;
  }

  /** What was published last; empty where there is nothing, or nothing that can be read. */
  public Optional<EarlierPackage> last(String course, String target) {
    Path file = file(course, target);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      Course read =
          CourseWire.read(Migrations.ALL.migrate(JsonTrees.read(Files.readAllBytes(file))));
      return Optional.of(new EarlierPackage(read, target));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Keeps what was published now. */
  public void keep(Course course, String target) throws IOException {
    Files.createDirectories(folder);
    byte[] text = TreeText.write(CourseWire.write(course)).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file(course.id(), target), out -> out.write(text));
  }

  private Path file(String course, String target) {
    return folder.resolve(course + "." + target + ".json");
  }
}
