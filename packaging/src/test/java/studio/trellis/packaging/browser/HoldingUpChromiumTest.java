package studio.trellis.packaging.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.browser.Platform.Call;

/** What goes wrong around a course, and what becomes of the learner's work then. */
class HoldingUpChromiumTest {
  private static final Course COURSE = Samples.sales();
  private static final QuickLearner LEARNER = new QuickLearner(COURSE);
  private static Chromium chromium;
  private static Platform older;
  private static RecordPlatform web;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    older = new Platform(Samples.exported("scorm12").files());
    web = new RecordPlatform(Samples.exported("web").files());
  }

  @AfterAll
  static void stop() {
    if (older != null) {
      older.close();
      web.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  private final BrowserContext context = chromium.context();
  private final List<String> errors = new ArrayList<>();
  private Page page = watched(context.newPage());

  private Page watched(Page opened) {
    opened.setDefaultTimeout(8_000);
    opened.onPageError(errors::add);
    return opened;
  }

  @AfterEach
  void end() {
    context.close();
    assertEquals(List.of(), errors);
  }

  private static String heading(Locator body) {
    body.locator("main h1").first().waitFor();
    return body.locator("main h1").first().innerText();
  }

  private Locator course(String query) {
    page.navigate(older.address(query));
    Locator body = Platform.course(page).locator("body");
    heading(body);
    return body;
  }

  private static void take(Locator body, int pages) {
    LEARNER.take(body, 0.9, 5, pages);
  }

  @Test
  void thePlatformMayComeLate() {
    Locator body = course("?late=400");

    body.locator("button:has-text('Begin')").waitFor();
    assertEquals("LMSInitialize", Platform.calls(page).getFirst().name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"?popup=1", "?popup=document"})
  void inAWindowOfItsOwnThePlatformIsTheOneThatOpenedIt(String query) {
    Page popup = watched(page.waitForPopup(() -> page.navigate(older.address(query))));
    popup.locator("button:has-text('Begin')").waitFor();

    assertEquals("LMSInitialize", Platform.calls(page).getFirst().name());
    popup.close();
  }

  @Test
  void aPlatformThatRefusesToBeginIsNoneUntilItDoes() {
    Locator body = course("?closed=1");

    assertEquals("Not connected: progress will not be saved", heading(body));
    body.locator("button:has-text('Continue without saving')").click();
    body.locator("button:has-text('Begin')").waitFor();
    assertFalse(Platform.calls(page).stream().anyMatch(Call::sets));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "null", "undefined"})
  void whatPlatformsSayForNothingIsNothing(String said) {
    Locator body = course("?element=cmi.suspend_data&value=" + said);

    body.locator("button:has-text('Begin')").waitFor();
    assertEquals(0, body.locator(".note").count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"bookmark\":3}", "N4IgLgTghg", "1|2|3", "viewed=1,lastviewedslide=2"})
  void whatAnotherToolLeftIsSaidToBeUnreadableAndKeptUntilAnAnswer(String left) {
    Locator body =
        course(
            "?element=cmi.suspend_data&value=" + URLEncoder.encode(left, StandardCharsets.UTF_8));

    body.locator("text=Your saved progress could not be read").waitFor();
    body.locator("button:has-text('Begin')").waitFor();
    assertFalse(
        Platform.calls(page).stream()
            .anyMatch(c -> c.sets() && c.element().equals("cmi.suspend_data")));
  }

  @Test
  void aPlatformThatDoesNotSaveIsAskedAgainTheLearnerIsToldAndNothingIsLost() {
    // A minute of waiting in a second.
    context.addInitScript(
        "{ const real = setTimeout; window.setTimeout = (what, wait, ...more) => real(what, wait /"
            + " 60, ...more); }");
    Locator body = course("?refuse=1");
    body.locator("text=Your last steps are not saved yet").waitFor();
    take(body, 5);
    String before = heading(body);

    // The page is dropped; the tab remembers what the platform never took.
    page.evaluate("localStorage.removeItem('kept')");
    body = course("");
    assertEquals(before, heading(body));

    page.waitForCondition(() -> !Platform.kept(page, "cmi.suspend_data").isEmpty());
    assertEquals(0, body.locator("text=Your last steps are not saved yet").count());
  }

  @Test
  void inTwoTabsTheOlderOneGivesUpWhatItHasAndSaysSo() {
    Locator first = course("");
    take(first, 6);
    String before = heading(first);
    int calls = Platform.calls(page).size();
    Page other = watched(context.newPage());
    other.navigate(older.address(""));
    Locator second = Platform.course(other).locator("body");

    first.locator("text=open in another tab").waitFor();
    assertEquals(before, heading(second));
    List<String> last = Platform.calls(page).stream().skip(calls).map(Call::name).toList();
    assertEquals("LMSFinish", last.getLast());
    take(second, 2);
    assertEquals(calls + last.size(), Platform.calls(page).size());
    second.locator("header button:has-text('Exit')").click();
    second.locator("text=Your progress is saved").waitFor();
    assertEquals(List.of(), Strict12.refused(Platform.calls(other)));
  }

  @Test
  void onTheWebToo() {
    page.navigate(web.page());
    Locator first = page.locator("body");
    heading(first);
    take(first, 6);
    Page other = watched(context.newPage());
    other.navigate(web.page());
    first.locator("text=open in another tab").waitFor();
    take(other.locator("body"), 3);
    String there = heading(other.locator("body"));

    first.locator("button:has-text('Go on learning')").click();
    other.locator("text=open in another tab").waitFor();

    page.waitForCondition(() -> there.equals(heading(page.locator("body"))));
  }

  @Test
  void aClockThatWasChangedBreaksNothing() {
    context.addInitScript(
        "{ const Real = Date; const ahead = () => Number(name || 0) * 86400000; window.Date = class"
            + " extends Real { constructor(...given) { if (given.length) super(...given); else"
            + " super(Real.now() + ahead()); } static now() { return Real.now() + ahead(); } }; }");
    page.navigate(web.page());
    page.evaluate("name = '1000'");
    page.reload();
    heading(page.locator("body"));
    take(page.locator("body"), 6);
    String before = heading(page.locator("body"));

    page.evaluate("name = '-1000'");
    page.reload();
    assertEquals(before, heading(page.locator("body")));
    take(page.locator("body"), 3);
    page.evaluate("name = '1001'");
    page.reload();
    heading(page.locator("body"));
    take(page.locator("body"), 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"full", "forbidden"})
  void storageThatIsFullOrForbiddenIsSaidAndTheCourseGoesOn(String how) {
    context.addInitScript(
        how.equals("full")
            ? "Storage.prototype.setItem = () => { throw new DOMException('',"
                + " 'QuotaExceededError'); }"
            : "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window,"
                + " name, { get() { throw new DOMException('', 'SecurityError'); } })");
    page.navigate(web.page());
    heading(page.locator("body"));
    take(page.locator("body"), 1);
    page.locator("text=This browser does not allow pages to keep anything").waitFor();
    take(page.locator("body"), 4);

    assertTrue(!heading(page.locator("body")).isEmpty());
  }

  @Test
  void aSessionThatHasRunOutIsSaidAndTheNextOneGoesOnFromThere() throws Exception {
    try (RecordPlatform platform = new RecordPlatform(Samples.exported("cmi5").files())) {
      page.navigate(platform.cmi5("Normal", null, "Completed"));
      Locator body = page.locator("body");
      heading(body);
      take(body, 5);
      platform.expired(true);
      take(body, 4);
      page.evaluate("window.dispatchEvent(new Event('online'))");
      page.locator("text=The learning platform has ended this session").waitFor();
      String before = heading(body);

      platform.expired(false);
      page.navigate(platform.cmi5("Normal", null, "Completed"));

      assertEquals(before, heading(body));
    }
  }

  @Test
  void onTwoDevicesTheOlderStateDoesNotReplaceTheNewer() throws Exception {
    try (RecordPlatform platform = new RecordPlatform(Samples.exported("xapi").files());
        BrowserContext phone = chromium.context()) {
      page.navigate(platform.tincan());
      heading(page.locator("body"));
      take(page.locator("body"), 3);
      page.evaluate("window.dispatchEvent(new Event('online'))");
      page.waitForCondition(() -> platform.document().has("state"));
      Page there = watched(phone.newPage());
      there.navigate(platform.tincan());
      heading(there.locator("body"));
      take(there.locator("body"), 4);
      there.close();
      page.waitForCondition(() -> platform.verbs().contains("terminated"));
      String newer = platform.document().path("state").asString("");

      take(page.locator("body"), 1);
      page.evaluate("window.dispatchEvent(new Event('online'))");
      page.locator("text=on another device now").waitFor();

      assertEquals(newer, platform.document().path("state").asString(""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"scorm12", "scorm2004-4", "cmi5"})
  void whenAPersonIsAskedForThePlatformHearsOfIt(String target) throws Exception {
    try (Stage stage = Stage.of(Samples.asking(target))) {
      stage.open(page);
      heading(stage.body(page));
      Locator said = stage.body(page).locator("text=Ask Kim at extension 12");
      for (int pages = 0; pages < 20 && said.count() == 0; pages++) {
        take(stage.body(page), 1);
        heading(stage.body(page));
      }

      assertEquals(List.of("Ask Kim at extension 12."), stage.asked(page));
    }
  }

  @Test
  void nothingOfThePackageBreaksItsOwnContentPolicy() {
    List<String> said = new ArrayList<>();
    page.onConsoleMessage(m -> said.add(m.text()));
    take(course(""), 4);

    assertEquals(List.of(), said.stream().filter(s -> s.contains("Content Security")).toList());
  }
}
