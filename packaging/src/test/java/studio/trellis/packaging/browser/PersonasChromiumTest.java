package studio.trellis.packaging.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Skill;

/**
 * Three kinds of people take every target to its end, leave in the middle on the way, and end with
 * the right status, score and objectives. Targets that share their tracker share the people.
 */
class PersonasChromiumTest {
  private static final Course COURSE = Samples.sales();
  private static final QuickLearner LEARNER = new QuickLearner(COURSE);
  private static final int FAR = 600;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  /** Goes ten pages, leaves by {@code away}, comes back, and goes on to the end. */
  private static void take(Locator body, double knows, Runnable away) {
    LEARNER.take(body, knows, 11, 10);
    String heading = body.locator("main h1").innerText();
    away.run();
    body.locator("main h1").first().waitFor();
    assertEquals(heading, body.locator("main h1").innerText());
    assertTrue(LEARNER.take(body, knows, 12, FAR).ended(), "no end in sight");
    body.locator("button:has-text('Save and exit')").click();
  }

  @ParameterizedTest
  @CsvSource({
    "scorm12, 0.97",
    "scorm12, 0.8",
    "scorm12, 0.65",
    "scorm2004-3, 0.8",
    "scorm2004-4, 0.65"
  })
  void scorm(String target, double knows) throws Exception {
    boolean older = target.equals("scorm12");
    try (Platform platform =
            new Platform(Samples.exported(target).files(), older ? "scorm12" : "scorm2004");
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(platform.address(""));
      Locator body = Platform.course(page).locator("body");
      body.locator("main h1").waitFor();
      take(body, knows, () -> page.navigate(platform.address("")));
      body.locator("text=Your progress is saved").waitFor();

      List<Platform.Call> calls = Platform.calls(page);
      assertEquals(List.of(), older ? Strict12.refused(calls) : Strict2004.refused(calls));
      assertEquals(
          "completed",
          Platform.kept(page, older ? "cmi.core.lesson_status" : "cmi.completion_status"));
      int score =
          Integer.parseInt(Platform.kept(page, older ? "cmi.core.score.raw" : "cmi.score.raw"));
      assertTrue(score >= core() && score <= 100, "completed with " + score);
      assertEquals(1, calls.stream().filter(c -> c.name().matches("LMSFinish|Terminate")).count());
      assertTrue(!Platform.kept(page, "cmi.objectives.0.id").isEmpty());
    }
  }

  /** The score of somebody who has mastered every core skill, which completes, and no other. */
  private static int core() {
    int core = 0;
    int all = 0;
    for (Skill skill : Samples.sales().skills()) {
      core += skill.core() ? skill.weight() : 0;
      all += skill.weight();
    }
    return 100 * core / all;
  }

  @ParameterizedTest
  @CsvSource({"cmi5, 0.97", "cmi5, 0.65", "xapi, 0.8"})
  void records(String target, double knows) throws Exception {
    boolean newer = target.equals("cmi5");
    try (RecordPlatform platform = new RecordPlatform(Samples.exported(target).files());
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      Runnable launch =
          () ->
              page.navigate(newer ? platform.cmi5("Normal", null, "Completed") : platform.tincan());
      launch.run();
      page.locator("main h1").waitFor();
      take(page.locator("body"), knows, launch);
      page.locator(newer ? "h1:has-text('Back')" : "text=Your progress is saved").waitFor();

      assertEquals(1, platform.verbs().stream().filter("completed"::equals).count());
      assertEquals("terminated", platform.verbs().getLast());
      assertEquals(List.of(), platform.faults());
      if (newer) {
        assertEquals(List.of(), new Cmi5Rules().broken(platform.sent()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0.97", "0.65"})
  void web(double knows) throws Exception {
    try (RecordPlatform server = new RecordPlatform(Samples.exported("web").files());
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      // By this name it is a page that can be installed.
      page.navigate(server.page().replace("127.0.0.1", "localhost"));
      page.locator("main h1").waitFor();
      page.evaluate("navigator.serviceWorker.ready.then(() => true)");
      take(
          page.locator("body"),
          knows,
          () -> {
            // No connection any more: the page has kept its own files.
            context.setOffline(true);
            page.reload();
          });
      page.locator("text=Your progress is kept in this browser").waitFor();
    }
  }
}
