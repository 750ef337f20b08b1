package studio.trellis.packaging.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.browser.Platform.Call;

/** The SCORM 2004 packages under scorm-again, taken whole; every call of them is checked. */
class Scorm2004ChromiumTest {
  private static final Course COURSE = Samples.sales();
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

  private final Page page = chromium.context().newPage();

  private FrameLocator open(Platform platform, String query) {
    page.navigate(platform.address(query));
    Platform.course(page).locator("h1").waitFor();
    return Platform.course(page);
  }

  private static Platform platform(String target, String judge) throws Exception {
    return new Platform(Samples.exported(target).files(), judge);
  }

  private static long count(List<Call> calls, String name) {
    return calls.stream().filter(c -> c.name().equals(name)).count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"scorm2004-3"})
  void aWholeCourseIsHeardOfInOrderAndEveryValueIsOneThatStrictPlatformsTake(String target)
      throws Exception {
    try (Platform platform = platform(target, "scorm2004")) {
      FrameLocator course = open(platform, "");
      assertTrue(new QuickLearner(COURSE).take(course.locator("body"), 0.95, 7, 300).ended());
      course.locator("button:has-text('Save and exit')").click();
      course.locator("text=Your progress is saved").waitFor();
      List<Call> calls = Platform.calls(page);

      assertEquals("Initialize", calls.get(0).name());
      assertEquals(1, count(calls, "Terminate"));
      assertEquals("Terminate", calls.get(calls.size() - 1).name());
      assertEquals(List.of(), Strict2004.refused(calls));
      assertEquals("completed", Platform.kept(page, "cmi.completion_status"));
      assertEquals("1", Platform.kept(page, "cmi.progress_measure"));
      double scaled = Double.parseDouble(Platform.kept(page, "cmi.score.scaled"));
      int raw = Integer.parseInt(Platform.kept(page, "cmi.score.raw"));
      assertEquals((int) Math.floor(scaled * 100 + 1e-9), raw);
      assertEquals("suspend", last(calls, "cmi.exit"));
      assertEquals("suspendAll", last(calls, "adl.nav.request"));
      Set<String> skills = new HashSet<>();
      for (Call call : calls) {
        if (call.sets() && call.element().matches("cmi\\.objectives\\.\\d+\\.id")) {
          assertTrue(skills.add(call.value()), "an objective is named once");
        }
      }
      assertTrue(skills.size() >= 3, skills::toString);
    }
  }

  private static String last(List<Call> calls, String element) {
    return calls.stream()
        .filter(c -> c.sets() && c.element().equals(element))
        .reduce((a, b) -> b)
        .map(Call::value)
        .orElse("");
  }

  @Test
  void closingTheTabSavesAndTheNextSessionGoesOnWithoutTakingAnythingBack() throws Exception {
    try (Platform platform = platform("scorm2004-4", "scorm2004")) {
      FrameLocator course = open(platform, "");
      new QuickLearner(COURSE).take(course.locator("body"), 0.6, 3, 9);
      String heading = course.locator("h1").innerText();

      course = open(platform, "");

      assertEquals(heading, course.locator("h1").innerText());
      String before = (String) page.evaluate("globalThis.lastSession");
      assertTrue(before.endsWith(" Terminate"), before);
      assertFalse(
          Platform.calls(page).stream()
              .anyMatch(c -> c.sets("cmi.completion_status", "incomplete")));
      assertEquals(List.of(), Strict2004.refused(Platform.calls(page)));
    }
  }

  @Test
  void aPlatformThatImportsItAs12IsSpokenToIn12() throws Exception {
    try (Platform platform = platform("scorm2004-3", "scorm12")) {
      FrameLocator course = open(platform, "");
      new QuickLearner(COURSE).take(course.locator("body"), 0.9, 3, 8);

      assertEquals("LMSInitialize", Platform.calls(page).get(0).name());
      assertEquals(List.of(), Strict12.refused(Platform.calls(page)));
    }
  }

  @Test
  void reviewWritesNothingButTimeAndSaysSo() throws Exception {
    try (Platform platform = platform("scorm2004-3", "scorm2004")) {
      FrameLocator course = open(platform, "?element=cmi.mode&value=review");
      assertTrue(course.locator(".notes").innerText().contains("Nothing counts any more"));
      new QuickLearner(COURSE).take(course.locator("body"), 0.9, 3, 8);

      assertFalse(Platform.calls(page).stream().anyMatch(Call::sets));
    }
  }
}
