package studio.trellis.app.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.fx.Progress;
import studio.trellis.app.map.layout.Placing;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.file.AssetBytes;
import studio.trellis.authoring.file.CourseFile;
import studio.trellis.authoring.file.OpenedCourse;
import studio.trellis.authoring.intake.ImportOptions;
import studio.trellis.authoring.intake.Imported;
import studio.trellis.authoring.intake.Importers;
import studio.trellis.authoring.session.CourseSession;
import studio.trellis.authoring.store.CourseSummary;
import studio.trellis.authoring.store.Workspace;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Positions;

/** The workspace's courses, and the ways into it. Safe for several threads. */
public final class CourseShelf implements Shelf, AutoCloseable {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .withLocale(Locale.ENGLISH)
          .withZone(ZoneId.systemDefault());

  private final Path folder;
  private final Importers importers;
  private final InstantSource time;
  private @Nullable Workspace workspace;

  /**
   * A shelf whose workspace lies in a folder; it is opened when it is first needed.
   *
   * @param time when courses are brought in
   */
  public CourseShelf(Path folder, Importers importers, InstantSource time) {
    this.folder = folder;
    this.importers = importers;
    this.time = time;
  }

  @Override
  public List<Book> books() throws IOException {
    return workspace().recent().stream().map(CourseShelf::book).toList();
  }

  @Override
  public OpenCourse open(String id, Progress progress) throws IOException {
    Workspace now = workspace();
    return new OpenCourse(CourseSession.open(now, id, time));
  }

  @Override
  public OpenCourse sample(Progress progress) throws IOException {
    SampleCourse sample = new SampleCourse();
    return bring(sample.course(), sample, progress);
  }

  @Override
  public OpenCourse file(Path file, Progress progress) throws IOException {
    try (OpenedCourse opened = CourseFile.read(file)) {
      return bring(opened.course(), opened, progress);
    }
  }

  @Override
  public OpenCourse imported(Path source, Progress progress) throws IOException {
    Imported imported = importers.read(source, "", ImportOptions.ALL, new ImportProgress(progress));
    Map<String, studio.trellis.authoring.intake.AssetBytes> assets = imported.assets();
    return bring(imported.course(), asset -> bytes(assets, asset), progress);
  }

  private OpenCourse bring(Course course, AssetBytes assets, Progress progress) throws IOException {
    Workspace now = workspace();
    Course placed = Placing.placed(course, progress::cancelled);
    if (now.has(course.id())) {
      Course before = now.load(course.id());
      // Packages of this course may be in use: what they store has to keep its meaning.
      placed = placed.withPositions(longer(before.positions(), placed.positions()));
    }
    now.put(placed, assets);
    return open(course.id(), progress);
  }

  /** The positions kept here, unless those that come in go on from them. */
  private static Positions longer(Positions here, Positions incoming) {
    boolean goesOn =
        starts(incoming.skills(), here.skills())
            && starts(incoming.activities(), here.activities())
            && starts(incoming.items(), here.items())
            && starts(incoming.rules(), here.rules())
            && starts(incoming.attributes(), here.attributes());
    return goesOn ? incoming : here;
  }

  private static boolean starts(List<String> all, List<String> beginning) {
    return all.size() >= beginning.size() && all.subList(0, beginning.size()).equals(beginning);
  }

  private static byte[] bytes(
      Map<String, studio.trellis.authoring.intake.AssetBytes> assets, Asset asset) {
    studio.trellis.authoring.intake.AssetBytes found = assets.get(asset.hash());
    if (found == null) {
      throw new IllegalStateException("the import lacks the bytes of " + asset.name());
    }
    return found.bytes();
  }

  private static Book book(CourseSummary summary) {
    String note =
        Text.of(
            "library.book", summary.activities(), summary.skills(), WHEN.format(summary.changed()));
    return new Book(summary.id(), summary.title(), note);
  }

  private synchronized Workspace workspace() throws IOException {
    if (workspace == null) {
      Files.createDirectories(folder);
      workspace = Workspace.open(folder.resolve("workspace"), time);
    }
    return workspace;
  }

  @Override
  public synchronized void close() {
    if (workspace != null) {
      workspace.close();
      workspace = null;
    }
  }
}
