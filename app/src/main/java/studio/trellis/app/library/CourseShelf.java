package studio.trellis.app.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import studio.trellis.authoring.search.CourseSource;
import studio.trellis.authoring.session.CourseSession;
import studio.trellis.authoring.session.FreshIds;
import studio.trellis.authoring.store.CourseSummary;
import studio.trellis.authoring.store.Workspace;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Patch;

/** The workspace's courses, and the ways into it. Safe for several threads. */
public final class CourseShelf implements Shelf, AutoCloseable {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .withLocale(Locale.ENGLISH)
          .withZone(ZoneId.systemDefault());

  private final Importers importers;
  private final InstantSource time;
  private final FreshIds ids = new FreshIds();
  private Path folder;
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

  /** A date and time as the library says it. */
  static String when(Instant instant) {
    return WHEN.format(instant);
  }

  @Override
  public List<Book> books() throws IOException {
    return workspace().recent().stream().map(CourseShelf::book).toList();
  }

  @Override
  public List<Book> bin() throws IOException {
    return workspace().binned().stream().map(CourseShelf::book).toList();
  }

  @Override
  public OpenCourse open(String id, Progress progress) throws IOException {
    return new OpenCourse(session(id));
  }

  private CourseSession session(String id) throws IOException {
    return CourseSession.open(workspace(), id, time);
  }

  @Override
  public OpenCourse create(String title) throws IOException {
    return put(Course.empty(ids.next(EntityKind.COURSE), title), asset -> new byte[0]);
  }

  @Override
  public OpenCourse sample(Progress progress) throws IOException {
    SampleCourse sample = new SampleCourse();
    Course course = sample.course();
    if (workspace().has(course.id())) {
      // What was changed in it stays.
      workspace().bin(course.id(), false);
      return open(course.id(), progress);
    }
    return put(Placing.placed(course, progress::cancelled), sample);
  }

  private OpenCourse put(Course course, AssetBytes assets) throws IOException {
    workspace().put(course, assets);
    return new OpenCourse(session(course.id()));
  }

  @Override
  public Arrival file(Path file, Progress progress) throws IOException {
    OpenedCourse opened = CourseFile.read(file);
    try {
      Course placed = Placing.placed(opened.course(), progress::cancelled);
      return new Arrival(
          placed,
          opened,
          String.valueOf(file.getFileName()),
          Files.getLastModifiedTime(file).toInstant(),
          false,
          here(placed),
          opened::close);
    } catch (IOException | RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  @Override
  public Arrival imported(Path source, Progress progress) throws IOException {
    Imported imported = importers.read(source, "", ImportOptions.ALL, new ImportProgress(progress));
    Map<String, studio.trellis.authoring.intake.AssetBytes> assets = imported.assets();
    Course placed = Placing.placed(imported.course(), progress::cancelled);
    return new Arrival(
        placed,
        asset -> bytes(assets, asset),
        String.valueOf(source.getFileName()),
        Files.getLastModifiedTime(source).toInstant(),
        true,
        here(placed),
        () -> {});
  }

  @Override
  public CourseSource source() {
    return new CourseSource() {
      @Override
      public Map<String, String> stamps() {
        return now().stamps();
      }

      @Override
      public Course load(String id) {
        return now().load(id);
      }
    };
  }

  private CourseSource now() {
    try {
      return CourseSource.of(workspace());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Arrival.Here> here(Course coming) throws IOException {
    Workspace now = workspace();
    if (!now.has(coming.id())) {
      return Optional.empty();
    }
    Course course = now.load(coming.id());
    Instant changed = now.changed(coming.id()).orElseGet(time::instant);
    return Optional.of(new Arrival.Here(course, changed, Patch.between(course, coming)));
  }

  @Override
  public OpenCourse take(Arrival arrival, Arrival.Wish wish, Progress progress) throws IOException {
    try {
      if (arrival.here().isEmpty()) {
        return arrival.foreign()
            ? imported(arrival, arrival.course())
            : put(arrival.course(), arrival.assets());
      }
      workspace().bin(arrival.course().id(), false);
      if (!arrival.asks()) {
        return open(arrival.course().id(), progress);
      }
      if (wish == Arrival.Wish.KEEP_BOTH) {
        Course own =
            NewCourse.copy(
                arrival.course(),
                ids.next(EntityKind.COURSE),
                Text.of("library.copy-title", arrival.course().title()));
        return arrival.foreign() ? imported(arrival, own) : put(own, arrival.assets());
      }
      return update(arrival);
    } finally {
      arrival.close().run();
    }
  }

  /** An import is an edit of an empty course: undo takes it back. */
  private OpenCourse imported(Arrival arrival, Course course) throws IOException {
    Course empty = Course.empty(course.id(), course.title());
    workspace().put(empty, arrival.assets());
    return become(session(course.id()), arrival, course, "edit.import");
  }

  private OpenCourse update(Arrival arrival) throws IOException {
    OpenCourse updated =
        become(session(arrival.course().id()), arrival, arrival.course(), "edit.update");
    updated.session().adopt(arrival.course().positions());
    return updated;
  }

  private OpenCourse become(CourseSession session, Arrival arrival, Course course, String name)
      throws IOException {
    try {
      workspace().keep(course, arrival.assets());
      session.apply(new Edit.Become(EditName.of(name, arrival.name()), course));
      return new OpenCourse(session);
    } catch (IOException | RuntimeException e) {
      session.close();
      throw e;
    }
  }

  private static byte[] bytes(
      Map<String, studio.trellis.authoring.intake.AssetBytes> assets, Asset asset) {
    studio.trellis.authoring.intake.AssetBytes found = assets.get(asset.hash());
    if (found == null) {
      throw new IllegalStateException("the import lacks the bytes of " + asset.name());
    }
    return found.bytes();
  }

  @Override
  public void share(String id, Path target) throws IOException {
    Workspace now = workspace();
    CourseFile.write(target, now.load(id), now::asset);
  }

  @Override
  public void bin(String id, boolean binned) throws IOException {
    workspace().bin(id, binned);
  }

  @Override
  public void delete(String id) throws IOException {
    workspace().delete(id);
  }

  @Override
  public synchronized void lookAtCopy() throws IOException {
    Path copy = Files.createTempDirectory("trellis-copy");
    String name = "workspace.mv.db";
    Files.copy(folder.resolve(name), copy.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    use(copy);
  }

  @Override
  public synchronized void use(Path other) throws IOException {
    close();
    folder = other;
    workspace();
  }

  private static Book book(CourseSummary summary) {
    String note =
        Text.of("library.book", summary.activities(), summary.skills(), when(summary.changed()));
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
