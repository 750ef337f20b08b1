package studio.trellis.packaging.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.Settings;
import studio.trellis.packaging.target.Targets;

/** The xAPI package on a small record store, with the decision log on and off. */
class XapiChromiumTest {
  private static final Course COURSE = Samples.sales();
  private static final Set<String> LOGGED =
      Set.of(
          "was-assigned",
          "asserted",
          "viewed",
          "experienced",
          "selected",
          "skipped",
          "rated",
          "mastered");
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

  private static RecordPlatform platform(boolean log) throws Exception {
    Request request =
        Request.of(COURSE, Samples.salesAssets()).with(Settings.DEFAULT.telling(true, true, log));
    return new RecordPlatform(Targets.find("xapi").pack(request).files());
  }

  @Test
  void theDecisionLogSaysWhatTheLearnerMetAndWhyInTheWordsOfOurProfile() throws Exception {
    Profile profile = new Profile();
    try (RecordPlatform platform = platform(true);
        BrowserContext context = chromium.context()) {
      Page page = context.newPage();
      page.navigate(platform.tincan());
      page.locator("h1").first().waitFor();
      for (int pages = 0; pages < 20 && page.locator(".why summary").count() == 0; pages++) {
        new QuickLearner(COURSE).take(page.locator("body"), 0.85, 7, 1);
        page.locator("main h1").first().waitFor();
      }
      page.click(".why summary");
      page.locator(".why-text button:has-text('Yes')").click();
      page.locator("text=Thank you").waitFor();
      assertTrue(new QuickLearner(COURSE).take(page.locator("body"), 0.85, 7, 400).ended());
      page.click("text=My data");
      assertTrue(page.locator("main").innerText().contains("what came next for you and why"));
      page.click("button:has-text('Back to the course')");
      page.click("button:has-text('Save and exit')");
      page.locator("text=Your progress is saved").waitFor();

      List<String> verbs = platform.verbs();
      assertEquals("initialized", verbs.get(0));
      assertEquals("terminated", verbs.get(verbs.size() - 1));
      assertTrue(verbs.contains("completed"), verbs::toString);
      Set<String> logged = new TreeSet<>(verbs);
      logged.retainAll(LOGGED);
      assertTrue(
          logged.containsAll(
              Set.of("was-assigned", "asserted", "viewed", "experienced", "mastered", "rated")),
          logged::toString);
      for (Cmi5Rules.Sent sent : platform.sent()) {
        assertEquals(List.of(), profile.faults(sent.statement()), sent.statement()::toString);
        assertEquals("mailto:anna@example.org", sent.statement().at("/actor/mbox").asString(""));
      }
      assertEquals(List.of(), platform.faults());
    }
  }

  @Test
  void withoutTheLogNothingOfItIsSentAndLeavingAndComingBackGoesOn() throws Exception {
    try (RecordPlatform platform = platform(false);
        BrowserContext context = chromium.context()) {
      Page page = context.newPage();
      page.navigate(platform.tincan());
      page.locator("h1").first().waitFor();
      new QuickLearner(COURSE).take(page.locator("body"), 0.6, 7, 12);
      String heading = page.locator("h1").first().innerText();
      page.navigate("about:blank");
      page.waitForCondition(() -> platform.verbs().contains("terminated"));
      assertFalse(platform.verbs().stream().anyMatch(LOGGED::contains));

      page.navigate(platform.tincan());
      page.locator("h1").first().waitFor();

      assertEquals(heading, page.locator("h1").first().innerText());
    }
  }

  @Test
  void offlineItGoesOnAndSendsLater() throws Exception {
    try (RecordPlatform platform = platform(false);
        BrowserContext context = chromium.context()) {
      Page page = context.newPage();
      page.navigate(platform.tincan());
      page.locator("h1").first().waitFor();
      page.waitForCondition(() -> platform.verbs().contains("initialized"));
      new QuickLearner(COURSE).take(page.locator("body"), 0.9, 7, 4);
      platform.refuse(1000);
      new QuickLearner(COURSE).take(page.locator("body"), 0.9, 7, 8);
      int before = platform.sent().size();
      platform.refuse(0);
      page.evaluate("window.dispatchEvent(new Event('online'))");
      page.waitForCondition(() -> platform.sent().size() > before);

      assertTrue(platform.verbs().contains("answered"));
    }
  }
}
