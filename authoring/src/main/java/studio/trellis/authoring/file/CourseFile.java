package studio.trellis.authoring.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import studio.trellis.model.base.BadTreeException;
import studio.trellis.model.check.Finding;
import studio.trellis.model.check.FindingText;
import studio.trellis.model.check.References;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;
import studio.trellis.model.wire.CourseWire;

/**
 * The course file {@code *.trellis}: a zip of {@code course.json} and {@code assets/HASH.EXT}. The
 * same two in a folder serve as well. Equal courses make equal files, to the byte.
 */
public final class CourseFile {
  /**
   * The earliest time that a zip can state: a file must not tell when it was written, or equal ones
   * would differ.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private CourseFile() {}

  /**
   * Opens a course.
   *
   * @param path a {@code *.trellis} file, a {@code course.json}, or a folder that holds one
   * @throws CourseFileException when it cannot be read, is of a newer format, or its references do
   *     not hold
   */
  public static OpenedCourse read(Path path) {
    Container container = container(path);
    try {
      Course course = course(container);
      for (Asset asset : course.assets()) {
        if (!container.has(asset)) {
          throw new CourseFileException(
              container.name() + ", asset " + asset.id(),
              "the file " + Container.ASSETS + Container.fileName(asset) + " is missing",
              "export the course again");
        }
      }
      return new OpenedCourse(course, container);
    } catch (CourseFileException e) {
      container.close();
      throw e;
    }
  }

  /**
   * The course of a {@code course.json} text alone, its assets unread.
   *
   * @param name for messages
   * @throws CourseFileException as {@link #read}
   */
  public static Course parse(String name, byte[] json) {
    Course course;
    try {
      course = CourseWire.read(Migrations.ALL.migrate(JsonTrees.read(json)));
    } catch (BadTreeException e) {
      throw new CourseFileException(name + ", " + e.where(), e.what(), "");
    }
    refuseBroken(name, course);
    return course;
  }

  /**
   * Writes a course; the file appears whole or not at all.
   *
   * @param target the file; what is there is replaced
   * @throws CourseFileException when it cannot be written, or could not be read again
   */
  public static void write(Path target, Course course, AssetBytes assets) {
    byte[] json = text(course).getBytes(StandardCharsets.UTF_8);
    // A file that this Trellis could not read again would be a loss that shows only later.
    if (!parse(target.toString(), json).equals(course)) {
      throw new CourseFileException(
          target.toString(), "the course would not come back as it is", "report this fault");
    }
    Map<String, Asset> files = new TreeMap<>();
    for (Asset asset : course.assets()) {
      files.put(Container.ASSETS + Container.fileName(asset), asset);
    }
    AtomicFile.write(target, out -> zip(out, json, files, assets));
  }

  /** The text of {@code course.json}. */
  public static String text(Course course) {
    return CourseText.write(CourseWire.write(course));
  }

  private static Container container(Path path) {
    if (Files.isDirectory(path)) {
      Path text = path.resolve(Container.COURSE);
      if (!Files.exists(text)) {
        throw new CourseFileException(
            path.toString(), "the folder holds no course.json", "choose a course");
      }
      return new FolderContainer(text);
    }
    return path.toString().endsWith(".json") ? new FolderContainer(path) : new ZipContainer(path);
  }

  private static Course course(Container container) {
    return parse(container.name(), container.course());
  }

  private static void refuseBroken(String name, Course course) {
    List<Finding> broken = References.run(course);
    if (!broken.isEmpty()) {
      Finding first = broken.getFirst();
      String more = broken.size() == 1 ? "" : " (and " + (broken.size() - 1) + " more faults)";
      throw new CourseFileException(
          name + ", " + FindingText.place(first),
          FindingText.cause(first) + more,
          FindingText.fix(first));
    }
  }

  private static void zip(
      OutputStream out, byte[] json, Map<String, Asset> files, AssetBytes assets)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    // Sorted: assets/… comes before course.json.
    for (Map.Entry<String, Asset> file : files.entrySet()) {
      entry(zip, file.getKey(), assets.of(file.getValue()));
    }
    entry(zip, Container.COURSE, json);
    zip.finish();
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
