package studio.trellis.packaging.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.CompletionPolicy;
import studio.trellis.model.rule.Policies;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.Settings;
import studio.trellis.packaging.target.StatusRule;
import studio.trellis.packaging.target.Targets;

/**
 * The cmi5 package on a small platform of our own; every statement is held to the standard's list
 * of requirements.
 */
class Cmi5ChromiumTest {
  private static final Course COURSE = Samples.sales();
  private static final Cmi5Rules RULES = new Cmi5Rules();
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

  private final BrowserContext context = chromium.context();
  private Page page = context.newPage();
  private RecordPlatform platform;

  private void platform(int passMark, StatusRule.Failure failure) throws Exception {
    StatusRule rule =
        new StatusRule(
            passMark > 0 ? StatusRule.Completion.END : StatusRule.Completion.COURSE,
            1000,
            passMark,
            failure,
            StatusRule.PassedWord.PASSED,
            false);
    Request request =
        Request.of(scoredByAssessments(), Samples.salesAssets()).with(Settings.DEFAULT.with(rule));
    platform = new RecordPlatform(Targets.find("cmi5").pack(request).files());
  }

  private static Course scoredByAssessments() {
    return COURSE.with(
        fields -> {
          Policies p = COURSE.policies();
          fields.policies =
              p.with(
                  all ->
                      all.completion =
                          new CompletionPolicy(
                              p.completion().complete(),
                              CompletionPolicy.Score.ASSESSMENTS,
                              0,
                              false));
        });
  }

  @AfterEach
  void end() {
    if (platform != null) {
      platform.close();
    }
    context.close();
  }

  private void open(String address) {
    page.navigate(address);
    page.locator("h1").first().waitFor();
  }

  private QuickLearner.Way take(double knows, int seed, int most) {
    return new QuickLearner(COURSE).take(page.locator("body"), knows, seed, most);
  }

  private void leave() {
    page.click("button:has-text('Save and exit')");
    page.locator("h1:has-text('Back')").waitFor();
  }

  private void until(BooleanSupplier what) {
    page.waitForCondition(what);
  }

  private void clean() {
    assertEquals(List.of(), RULES.broken(platform.sent()));
    assertEquals(List.of(), platform.faults());
  }

  private int times(String verb) {
    return Collections.frequency(platform.verbs(), verb);
  }

  @Test
  void aWholeCourseIsToldAsTheStandardWantsItAndTheNextLaunchOnlyPractises() throws Exception {
    platform(700, StatusRule.Failure.FAILED);
    open(platform.cmi5("Normal", 0.6, "CompletedAndPassed"));
    assertTrue(take(0.97, 7, 300).ended());
    leave();

    clean();
    List<String> verbs = platform.verbs();
    assertEquals("initialized", verbs.get(0));
    assertEquals("terminated", verbs.get(verbs.size() - 1));
    assertEquals(List.of(1, 1, 0), List.of(times("completed"), times("passed"), times("failed")));
    assertTrue(times("answered") > 20 && times("progressed") > 2, verbs::toString);

    int before = platform.sent().size();
    open(platform.cmi5("Review", 0.6, "CompletedAndPassed"));
    assertTrue(page.locator(".notes").innerText().contains("Nothing counts any more"));
    take(0.9, 3, 6);
    page.click("header button:has-text('Exit')");
    page.locator("h1:has-text('Back')").waitFor();

    clean();
    assertEquals(List.of("initialized", "terminated"), verbs().subList(before, verbs().size()));
  }

  private List<String> verbs() {
    return platform.verbs();
  }

  @Test
  void browsingOnlyBeginsAndEndsAndTheLearnersPreferencesAreFollowed() throws Exception {
    platform(700, StatusRule.Failure.FAILED);
    platform.preferences("{\"languagePreference\":\"en\",\"audioPreference\":\"off\"}");
    open(platform.cmi5("Browse", 0.6, "CompletedAndPassed"));
    page.evaluate(
        "() => { globalThis.heard = document.createElement('audio'); document.body.append(heard);"
            + " heard.dispatchEvent(new Event('play')); }");
    assertEquals(true, page.evaluate("heard.muted"));
    take(0.9, 3, 4);
    page.click("header button:has-text('Exit')");
    page.locator("h1:has-text('Back')").waitFor();

    clean();
    assertEquals(List.of("initialized", "terminated"), verbs());
  }

  @Test
  void closingTheTabEndsTheSessionAndTheNextOneGoesOn() throws Exception {
    platform(0, StatusRule.Failure.COURSE);
    open(platform.cmi5("Normal", null, "Completed"));
    take(0.7, 5, 12);
    String heading = page.locator("h1").first().innerText();
    Page waiting = context.newPage();
    page.close();
    page = waiting;
    until(() -> verbs().contains("terminated"));

    open(platform.cmi5("Normal", null, "Completed"));

    assertEquals(heading, page.locator("h1").first().innerText());
    assertEquals(2, times("initialized"));
    clean();
  }

  @Test
  void loadingThePageAgainSaysThatTheSessionIsOverAndSendsNothing() throws Exception {
    platform(0, StatusRule.Failure.COURSE);
    open(platform.cmi5("Normal", null, "Completed"));
    take(0.7, 5, 5);
    page.reload();
    page.locator("text=This session has ended").waitFor();
    until(() -> verbs().contains("terminated"));

    assertEquals("terminated", verbs().get(verbs().size() - 1));
    clean();
  }

  @Test
  void failingIsToldOnceAtTheEnd() throws Exception {
    platform(990, StatusRule.Failure.FAILED);
    open(platform.cmi5("Normal", 0.99, "Passed"));
    take(0.3, 5, 12);
    page.click("header button:has-text('Exit')");
    page.locator("h1:has-text('Back')").waitFor();
    assertFalse(verbs().contains("failed"), "the end was not reached");

    open(platform.cmi5("Normal", 0.99, "Passed"));
    assertTrue(take(0.65, 6, 600).ended());
    assertFalse(verbs().contains("failed"), "the session goes on");
    leave();

    clean();
    assertEquals(List.of(1, 0), List.of(times("failed"), times("passed")));
  }

  @Test
  void aStoreThatIsBusyGetsEverythingLaterInOrderAndOnce() throws Exception {
    platform(0, StatusRule.Failure.COURSE);
    platform.refuse(2);
    open(platform.cmi5("Normal", null, "Completed"));
    take(0.9, 5, 14);
    page.click("header button:has-text('Exit')");
    page.locator("h1:has-text('Back')").waitFor();
    until(() -> verbs().contains("terminated"));

    clean();
    List<String> ids = new ArrayList<>();
    platform.sent().forEach(s -> ids.add(s.statement().path("id").asString("")));
    assertEquals(ids.size(), Set.copyOf(ids).size());
  }

  @Test
  void withoutALaunchTheLearnerDecidesWhetherToGoOn() throws Exception {
    platform(0, StatusRule.Failure.COURSE);
    open(platform.cmi5("Normal", null, "Completed").replaceAll("\\?.*", ""));

    assertEquals("Not connected: progress will not be saved", page.locator("h1").innerText());
    page.click("button:has-text('Continue without saving')");
    take(0.9, 1, 4);
    assertEquals(List.of(), platform.requests().stream().filter(r -> r.contains("lrs")).toList());
  }
}
