package studio.trellis.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.authoring.file.CourseFile;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeReader;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.Replay;

class CliTest {
  @TempDir private Path folder;

  static void writeSample(Path file) throws IOException {
    SampleCourse sample = new SampleCourse();
    CourseFile.write(file, sample.course(), sample);
  }

  private static Tree.Obj json(Ran ran) {
    assertEquals(Cli.DONE, ran.status(), ran.err());
    return (Tree.Obj) TreeReader.read(ran.out());
  }

  private static List<Tree> list(Tree.Obj tree, String key) {
    return ((Tree.Arr) tree.fields().get(key)).items();
  }

  @Test
  void aboutTheSampleCourseThereAreOnlyNotes() {
    Ran ran = Ran.here("check", Ran.SAMPLE);
    assertTrue(ran.out().contains("No errors, no warnings, "), ran.out());
    List<Tree> findings =
        list(json(Ran.here("check", Ran.SAMPLE, "--quick", "--json")), "findings");
    for (Tree finding : findings) {
      assertEquals(new Tree.Str("note"), ((Tree.Obj) finding).fields().get("severity"));
    }
  }

  @Test
  void findingsAreTheStatusOne() throws IOException {
    String course = Files.readString(Path.of(Ran.SAMPLE));
    Path changed = folder.resolve("course.json");
    Files.writeString(changed, course.replaceAll("\"right\":true", "\"right\":false"));
    Files.createDirectories(folder.resolve("assets"));
    try (var assets = Files.list(Path.of(Ran.SAMPLE).resolveSibling("assets"))) {
      for (Path asset : assets.toList()) {
        Files.copy(asset, folder.resolve("assets").resolve(asset.getFileName()));
      }
    }
    Ran ran = Ran.here("check", changed.toString(), "--quick");
    assertEquals(Cli.FOUND, ran.status(), ran.err());
    assertTrue(ran.out().contains("structure.no-right-answer"), ran.out());
    assertTrue(ran.out().contains("questions have no right option"), ran.out());
  }

  @Test
  void aWalkSaysWhyAndIsTheSameForTheSameSeed() {
    Ran walk = Ran.here("walk", Ran.SAMPLE, "--persona", "Returning rep", "--seed", "3");
    assertEquals(Cli.DONE, walk.status(), walk.err());
    assertTrue(walk.out().contains("Passed over: "), walk.out());
    assertTrue(walk.out().contains("Rule “"), walk.out());
    assertEquals(walk, Ran.here("walk", Ran.SAMPLE, "--persona", "returning_rep", "--seed", "3"));
    Tree.Obj json = json(Ran.here("walk", Ran.SAMPLE, "--persona", "returning_rep", "--json"));
    assertFalse(list(json, "steps").isEmpty());
  }

  @Test
  void aTraceReplaysToTheSameStatesInTheEngine() throws IOException {
    Path trace = folder.resolve("trace.jsonl");
    Ran ran =
        Ran.here("simulate", Ran.SAMPLE, "--learners", "20", "--json", "--trace", trace.toString());
    Tree.Obj result = json(ran);
    Course course = new SampleCourse().course();
    Engine engine = new Engine(Plan.of(course));
    long decisions = 0;
    List<String> lines = Files.readAllLines(trace);
    for (String line : lines) {
      Tree.Obj learner = (Tree.Obj) TreeReader.read(line);
      int seed = (int) ((Tree.Num) learner.fields().get("seed")).value();
      String log = ((Tree.Str) learner.fields().get("log")).value();
      String digest = Replay.digest(engine, seed, log);
      decisions += Integer.parseInt(digest.substring(0, digest.indexOf(':')));
    }
    assertEquals(20, lines.size());
    assertEquals(new Tree.Num(decisions), result.fields().get("decisions"));
  }

  @Test
  void whoReturnsNeedsLessThanHalfTheTimeOfWhoIsNew() {
    String[] command = {"simulate", Ran.SAMPLE, "--learners", "200", "--json", "--persona"};
    assertTrue(minutes(command, "returning_rep") * 2 < minutes(command, "new_rep"));
  }

  private static long minutes(String[] command, String persona) {
    String[] words = java.util.Arrays.copyOf(command, command.length + 1);
    words[command.length] = persona;
    Tree.Obj first = (Tree.Obj) list(json(Ran.here(words)), "personas").getFirst();
    Tree.Obj minutes = (Tree.Obj) first.fields().get("minutes");
    return ((Tree.Num) minutes.fields().get("median")).value();
  }

  @Test
  void theDemoMakesACourseFileAndEveryPackage() throws Exception {
    Path out = folder.resolve("demo");
    Ran ran = Ran.apart("demo", "--out", out.toString());
    assertEquals(Cli.DONE, ran.status(), ran.err());
    assertEquals(1, ran.out().split("decisions, none differs", -1).length - 1, ran.out());
    assertEquals(new SampleCourse().course(), readCourse(out.resolve("sales-onboarding.trellis")));
    for (String target : List.of("scorm12", "scorm2004-3", "scorm2004-4", "cmi5", "xapi", "web")) {
      Path zip = out.resolve("sales-onboarding-" + target + ".zip");
      Tree.Obj checked = json(Ran.here("verify", zip.toString(), "--json", "--no-replay"));
      assertTrue(
          checked.fields().get("kind") instanceof Tree.Str(String kind) && target.startsWith(kind));
      assertEquals(List.of(), list(checked, "findings"));
      Path sheet = out.resolve("sales-onboarding-" + target + "-import.html");
      assertTrue(Files.readString(sheet).contains("Checks passed"), target);
    }
    assertTrue(
        Files.readString(out.resolve("sales-onboarding-storyboard.html")).contains("because"));
  }

  private static Course readCourse(Path file) {
    try (var opened = CourseFile.read(file)) {
      return opened.course();
    }
  }

  @Test
  void theStudioIsMeasuredWithoutADisplay() throws Exception {
    Ran ran = Ran.apart("bench", "--studio", "--frames", "20");
    assertEquals(Cli.DONE, ran.status(), ran.err());
    assertTrue(ran.out().contains("without a display"), ran.out());
    assertTrue(ran.out().contains("start of Java to the first window"), ran.out());
    assertTrue(ran.out().contains("to the map's first picture"), ran.out());
  }

  @Test
  void playServesThePackageAndNothingElse() throws Exception {
    try (PlayServer server = new PlayServer(PlayCommand.files(Path.of(Ran.SAMPLE)), 0)) {
      assertTrue(server.url().startsWith("http://127.0.0.1:"));
      HttpResponse<String> page = get(server.url());
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("<title>Sales onboarding</title>"), page.body());
      for (String path : List.of("../pom.xml", "%2e%2e/pom.xml", "/etc/passwd", "nothing.js")) {
        assertEquals(404, get(server.url() + path).statusCode(), path);
      }
    }
  }

  private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
