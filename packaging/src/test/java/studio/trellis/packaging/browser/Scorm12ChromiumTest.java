package studio.trellis.packaging.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.browser.Platform.Call;

/**
 * The SCORM 1.2 package under scorm-again, used through what it shows; every call of it is checked.
 */
class Scorm12ChromiumTest {
  private static final Course COURSE = Samples.sales();
  private static Chromium chromium;
  private static Platform platform;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    platform = new Platform(Samples.exported("scorm12").files());
  }

  @AfterAll
  static void stop() {
    if (platform != null) {
      platform.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  private final Page page = chromium.context().newPage();

  private FrameLocator open(String query) {
    page.navigate(platform.address(query));
    Platform.course(page).locator("h1").waitFor();
    return Platform.course(page);
  }

  private static long count(List<Call> calls, String name) {
    return calls.stream().filter(c -> c.name().equals(name)).count();
  }

  private static int first(List<Call> calls, java.util.function.Predicate<Call> which) {
    for (int i = 0; i < calls.size(); i++) {
      if (which.test(calls.get(i))) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  @Test
  void somebodyWhoKnowsALotCompletesTheCourseAndThePlatformHearsOfItInOrder() {
    FrameLocator course = open("");
    assertTrue(new QuickLearner(COURSE).take(course.locator("body"), 0.95, 7, 400).ended());
    course.locator("button:has-text('Save and exit')").click();
    course.locator("text=Your progress is saved").waitFor();
    List<Call> calls = Platform.calls(page);
    page.navigate("about:blank");

    assertEquals("LMSInitialize", calls.get(0).name());
    int commit = first(calls, c -> c.name().equals("LMSCommit"));
    assertTrue(first(calls, c -> c.sets("cmi.core.lesson_status", "incomplete")) < commit);
    assertTrue(first(calls, c -> c.sets("cmi.core.exit", "suspend")) < commit);
    assertTrue(calls.stream().anyMatch(c -> c.sets("cmi.core.lesson_status", "completed")));
    assertEquals(1, count(calls, "LMSFinish"));
    int finish = first(calls, c -> c.name().equals("LMSFinish"));
    assertEquals(
        Set.of(),
        calls.subList(finish + 1, calls.size()).stream()
            .map(Call::name)
            .collect(Collectors.toSet()));
    assertEquals(List.of(), Strict12.refused(calls));
    List<String> objectives =
        calls.stream()
            .filter(
                c ->
                    c.name().equals("LMSSetValue")
                        && c.element().matches("cmi\\.objectives\\.\\d+\\.id"))
            .map(Call::value)
            .toList();
    assertEquals(objectives.size(), Set.copyOf(objectives).size());
    assertFalse(objectives.isEmpty());
  }

  @Test
  void leavingInTheMiddleOfAQuestionComesBackToItWithItsHints() {
    FrameLocator course = open("");
    Learner learner = Learner.in(course, COURSE, 0.5, 11);
    while (course.locator("button:has-text('Hint 1')").count() == 0) {
      learner.take(1);
      course.locator("h1").first().waitFor();
    }
    course.locator("button:has-text('Hint 1')").click();
    String heading = course.locator("h1").innerText();
    String hint = course.locator(".hint").innerText();

    course = open("");
    course.locator(".hint").waitFor();

    assertEquals(heading, course.locator("h1").innerText());
    assertEquals(hint, course.locator(".hint").innerText());
    String before = (String) page.evaluate("globalThis.lastSession");
    assertTrue(before.endsWith(" LMSCommit LMSFinish"), before);
    assertEquals(before.indexOf("LMSFinish"), before.lastIndexOf("LMSFinish"), "finished once");
    assertFalse(
        Platform.calls(page).stream().anyMatch(c -> c.sets("cmi.core.lesson_status", "incomplete")),
        "the status was known already");
  }

  @Test
  void aCourseOpenedForReviewWritesNothingButItsTime() {
    FrameLocator course = open("?element=cmi.core.lesson_mode&value=review");
    Learner.in(course, COURSE, 0.9, 1).take(8);

    Set<String> written =
        Platform.calls(page).stream()
            .filter(c -> c.name().equals("LMSSetValue"))
            .map(Call::element)
            .collect(Collectors.toSet());
    assertTrue(
        Set.of("cmi.core.session_time", "cmi.core.exit").containsAll(written), written::toString);
  }

  @Test
  void aStateThatCannotBeReadIsNotReplacedBeforeTheFirstAnswer() {
    FrameLocator course = open("?element=cmi.suspend_data&value=TcutOff");
    course.locator("text=Your saved progress could not be read").waitFor();
    Learner learner = Learner.in(course, COURSE, 0.9, 1);
    while (course.locator("button:has-text('Check answer')").count() == 0) {
      learner.take(1);
      course.locator("h1").first().waitFor();
    }
    assertFalse(writesState(), "nothing was answered yet");

    learner.take(1);

    assertTrue(writesState());
  }

  private boolean writesState() {
    return Platform.calls(page).stream()
        .anyMatch(c -> c.name().equals("LMSSetValue") && c.element().equals("cmi.suspend_data"));
  }

  @Test
  void withoutAPlatformTheLearnerDecidesWhetherToGoOn() {
    FrameLocator course = open("?silent=1");

    assertEquals("Not connected: progress will not be saved", course.locator("h1").innerText());
    course.locator("button:has-text('Retry')").click();
    assertEquals("Not connected: progress will not be saved", course.locator("h1").innerText());
    course.locator("button:has-text('Continue without saving')").click();
    course.locator("button:has-text('Begin')").waitFor();
  }

  @Test
  void insideAPageOfAnotherOriginItPlaysWithoutAPlatform() {
    List<String> errors = new ArrayList<>();
    page.onPageError(errors::add);
    page.navigate(platform.strangerAddress());
    FrameLocator course = page.frameLocator("#inner");
    course.locator("h1").waitFor();
    assertEquals("SecurityError", touching(course, "parent.API"));

    assertEquals("Not connected: progress will not be saved", course.locator("h1").innerText());
    course.locator("button:has-text('Continue without saving')").click();
    course.locator("button:has-text('Begin')").waitFor();
    String before = course.locator("main").innerText();
    Learner.in(course, COURSE, 0.9, 1).take(5);

    assertNotEquals(before, course.locator("main").innerText());
    assertEquals(List.of(), errors);
  }

  @Test
  void thePlatformIsFoundBeyondAFrameOfAnotherOrigin() {
    page.navigate(platform.address("?between=1"));
    FrameLocator course = Platform.course(page).frameLocator("#inner");
    course.locator("button:has-text('Begin')").waitFor();

    assertEquals("SecurityError", touching(course, "parent.API"));
    assertEquals("LMSInitialize", Platform.calls(page).get(0).name());
    assertEquals(List.of(), Strict12.refused(Platform.calls(page)));
  }

  private static Object touching(FrameLocator frame, String what) {
    return frame
        .locator("body")
        .evaluate("() => { try { return String(" + what + "); } catch (e) { return e.name; } }");
  }

  @Test
  void aPlatformThatDoesNotSaveIsAskedAgain() {
    open("?refuse=1");
    page.waitForCondition(() -> count(Platform.calls(page), "LMSCommit") >= 3);

    assertTrue(count(Platform.calls(page), "LMSCommit") >= 3);
  }
}
