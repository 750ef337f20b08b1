package studio.trellis.app.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.FxThread;
import studio.trellis.app.fx.JobRunner;
import studio.trellis.authoring.intake.Importers;
import studio.trellis.authoring.intake.oatutor.OatutorImporter;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Place;

/** Files of any kind dropped on a real workspace, everything on one thread. */
class DroppedFilesTest {
  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  @TempDir Path folder;
  private final Desk desk = new Desk();
  private final List<Path> brought = new ArrayList<>();
  private CourseShelf shelf;
  private LibraryViewModel library;
  private DroppedFiles dropped;

  @BeforeAll
  static void start() {
    // Jobs tell how far they are on its thread.
    FxThread.start();
  }

  @BeforeEach
  void open() {
    shelf =
        new CourseShelf(
            folder.resolve("home"),
            new Importers(List.of(new OatutorImporter())),
            InstantSource.system());
    JobRunner jobs = new JobRunner(Runnable::run, Runnable::run);
    library = new LibraryViewModel(desk, jobs, shelf);
    dropped =
        new DroppedFiles(
            desk,
            jobs,
            path -> {
              brought.add(path);
              library.bring(path);
            });
    library.create();
  }

  @AfterEach
  void close() {
    desk.close();
    shelf.close();
  }

  private Course course() {
    return desk.open().orElseThrow().course();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void drop(Path... files) {
    dropped.take(List.of(files), Optional.of(new Place(200, 40)));
  }

  private String line() {
    return desk.noticeProperty().get().text();
  }

  private void assertRefused(String part) {
    assertEquals(Notice.Tone.BAD, desk.noticeProperty().get().tone(), line());
    assertTrue(line().contains(part), line());
    assertFalse(line().contains("\n"), "one line");
  }

  @Test
  void picturesAndRecordingsBecomeResourcesWhereTheyAreDroppedInOneUndo() throws IOException {
    Course before = course();
    drop(file("Ablauf 图 🙂.png", PIXEL), file("talk.mp3", "ID3 and a sound"));
    List<Activity> made = course().activities().all();
    assertEquals(2, made.size());
    for (Activity activity : made) {
      assertEquals(ActivityKind.RESOURCE, activity.kind());
      Behaviour.Resource resource = (Behaviour.Resource) activity.behaviour();
      Asset asset = course().assets().get(resource.asset());
      assertEquals(asset.bytes(), desk.open().orElseThrow().assets().of(asset).length);
    }
    assertTrue(made.stream().anyMatch(a -> a.title().equals("Ablauf 图 🙂")));
    assertEquals(
        List.of(40, 140), made.stream().map(a -> a.place().y()).sorted().toList(), "none covered");
    assertEquals(Selection.Kind.ACTIVITY, desk.selectionProperty().get().kind());
    desk.undo();
    assertEquals(before, course());
  }

  @Test
  void aPictureOfFourHundredMillionPixelsIsRefusedAndTheOthersAreTaken() throws IOException {
    byte[] huge = PIXEL.clone();
    huge[18] = 0x4e;
    huge[19] = 0x20;
    huge[22] = 0x4e;
    huge[23] = 0x20;
    drop(file("poster.png", huge), file("small.png", PIXEL));
    assertRefused("20,000 × 20,000");
    assertEquals(1, course().activities().size());
    assertTrue(brought.isEmpty());
  }

  @Test
  void aHeaderThatLiesIsFoundAndSaid() throws IOException {
    byte[] lying = PIXEL.clone();
    lying[19] = 9;
    drop(file("lying.png", lying));
    assertRefused("lying.png");
    assertEquals(0, course().activities().size());
  }

  @Test
  void scriptsOfAnSvgDoNotComeIn() throws IOException {
    drop(
        file(
            "logo.svg",
            "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4' onload='x()'>"
                + "<script>alert(1)</script><rect width='4' height='4'/></svg>"));
    Asset asset = course().assets().all().getFirst();
    String kept = new String(desk.open().orElseThrow().assets().of(asset), StandardCharsets.UTF_8);
    assertTrue(kept.contains("rect"), kept);
    assertFalse(kept.contains("script") || kept.contains("onload"), kept);
  }

  @Test
  void aPictureOfAKindThatBrowsersDoNotShowIsSaidWithWhatToDo() throws IOException {
    drop(file("scan.tiff", "II*\0"));
    assertRefused("save it as PNG or JPEG");
  }

  @Test
  void whatIsNoPictureGoesToTheLibraryWhichSaysWhatIsWrong() throws IOException {
    Course before = course();
    Path table = file("numbers.xyz", "1;2;3");
    drop(table);
    assertEquals(List.of(table), brought);
    assertRefused("numbers.xyz");
    assertEquals(before, course(), "nothing lost");
  }

  @Test
  void aCourseFileOfANewerTrellisIsRefusedAndTheOpenCourseStays() throws IOException {
    Course before = course();
    Path newer = folder.resolve("newer.trellis");
    try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(newer))) {
      zip.putNextEntry(new java.util.zip.ZipEntry("course.json"));
      zip.write("{\"trellis\": 999, \"id\": \"c1\"}".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    drop(newer);
    assertRefused("newer.trellis");
    assertEquals(before, course());
  }

  @Test
  void picturesDroppedBesideTheMapAreToldWhereTheyGo() throws IOException {
    dropped.take(List.of(file("a.png", PIXEL)), Optional.empty());
    assertRefused("on the map");
    desk.close();
    dropped.take(List.of(file("b.png", PIXEL)), Optional.empty());
    assertRefused("open one first");
  }

  @Test
  void ofSeveralCoursesOneIsTaken() throws IOException {
    drop(file("one.xyz", "1"), file("two.xyz", "2"));
    assertEquals(1, brought.size());
    assertRefused("One course at a time");
  }
}
