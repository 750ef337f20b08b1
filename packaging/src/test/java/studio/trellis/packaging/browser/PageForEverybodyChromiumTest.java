package studio.trellis.packaging.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.packaging.target.Targets;
import studio.trellis.packaging.zip.ZipFiles;

/**
 * What axe cannot see: keys, focus, words to screen readers, motion, paper, regions, the record.
 */
class PageForEverybodyChromiumTest {
  private static Chromium chromium;
  private static BrowserContext context;
  private static String english;
  private static String arabic;
  @TempDir static Path folder;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    english = pack("en");
    arabic = pack("ar");
    context = context("en-GB");
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static String pack(String language) throws Exception {
    Path to = folder.resolve(language);
    var course = States.course().with(fields -> fields.language = language);
    ZipFiles.writeFolder(Targets.find("web").pack(course, asset -> new byte[0]).files(), to);
    return to.resolve("index.html").toUri().toString();
  }

  private static BrowserContext context(String locale) {
    BrowserContext made =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions().setViewportSize(1000, 700).setLocale(locale));
    made.addInitScript(States.script());
    return made;
  }

  /** A page of a learner who is new. */
  private static Page open(BrowserContext where, String address) {
    Page page = where.newPage();
    page.navigate(address);
    page.evaluate("localStorage.clear()");
    page.reload();
    page.locator("h1").waitFor();
    return page;
  }

  /** Goes on until such a kind of page is shown. */
  private static void until(Page page, String state) {
    for (int pages = 0; pages < 40; pages++) {
      String name = (String) page.evaluate("states.name()");
      if (name.startsWith(state)) {
        return;
      }
      ElementHandle heading = page.locator("h1").elementHandle();
      if (name.startsWith("question")) {
        if ((boolean) page.evaluate("states.answer()")) {
          page.locator(".feedback .actions .primary").click();
        }
      } else if (name.equals("start")) {
        page.locator("form .primary").click();
      } else {
        page.locator("main > .actions .button").last().click();
      }
      gone(heading);
    }
    throw new AssertionError("no " + state);
  }

  private static void gone(ElementHandle heading) {
    heading.evaluate(
        "async (h1) => { while (h1.isConnected || !document.querySelector('main h1')) { await new"
            + " Promise((r) => setTimeout(r, 2)); } }");
  }

  /** Whether what has the focus shows it. */
  private static boolean ringed(Page page) {
    return (boolean)
        page.evaluate(
            "() => { const e = document.activeElement; const box = e.closest('label.option,"
                + " .segments label') ?? e; return [e, box].some((b) => { const s ="
                + " getComputedStyle(b); return s.outlineStyle !== 'none' &&"
                + " parseFloat(s.outlineWidth) >= 2; }); }");
  }

  @Test
  void keysReachEverythingInTheOrderItIsReadAndTheFocusIsSeenAndNeverTrapped() {
    Page page = open(context, english);
    until(page, "question-single");
    page.focus(".skip");
    int stops = 0;
    int options = 0;
    double before = -1;
    for (int tab = 0; tab < 40; tab++) {
      page.keyboard().press("Tab");
      if ((boolean) page.evaluate("document.activeElement === document.body")) {
        break;
      }
      stops++;
      assertTrue(ringed(page), () -> "no focus is seen at " + here(page));
      Map<?, ?> at =
          (Map<?, ?>)
              page.evaluate(
                  "() => { const b = document.activeElement.getBoundingClientRect(); return {y: b.y"
                      + " + b.height / 2, main: document.querySelector('main')"
                      + ".contains(document.activeElement)}; }");
      if ((boolean) at.get("main")) {
        double y = ((Number) at.get("y")).doubleValue();
        assertTrue(y >= before - 30, () -> "upwards to " + here(page));
        before = y;
        options++;
      }
    }
    assertTrue(stops >= 8 && options >= 4, stops + " stops, " + options + " in the page");

    page.keyboard().press("Tab");
    assertTrue(ringed(page), "the skip link");
    page.keyboard().press("Enter");
    assertEquals("H1", page.evaluate("document.activeElement.tagName"), "the skip link");
    page.close();
  }

  private static String here(Page page) {
    return (String) page.evaluate("document.activeElement.outerHTML.slice(0, 120)");
  }

  @Test
  void aWholeQuestionIsAnsweredByKeysAndWhatCameOfItIsSaid() {
    Page page = open(context, english);
    until(page, "question-text-hints");
    page.evaluate(
        "states.hintsBefore = document.querySelector('.unseen[role=status]').textContent");
    page.locator("form .actions .button:not(.primary)").focus();
    page.keyboard().press("Enter");
    assertEquals("Hint 1 of 2 is shown.", page.locator(".unseen[role=status]").textContent());
    assertEquals("H2", page.evaluate("document.activeElement.tagName"), "the hint has the focus");

    Locator problem = page.locator("form .problem[role=status]");
    assertEquals("", problem.textContent());
    page.locator("form > .actions .primary").focus();
    page.keyboard().press("Enter");
    assertEquals("Write an answer first.", problem.textContent());
    assertEquals(
        problem.getAttribute("id"),
        page.evaluate("document.activeElement.getAttribute('aria-describedby')"),
        "the field says what is wrong");

    page.keyboard().type("1");
    page.keyboard().press("Enter");
    page.locator(".feedback h2").waitFor();
    assertEquals("Right", page.evaluate("document.activeElement.textContent"));
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.locator("h1:focus").waitFor();
    page.close();
  }

  @Test
  void nothingMovesForThoseWhoAskForThatAndNothingIsEverTakenAwayByTime() {
    Page page = context.newPage();
    page.clock().install();
    page.navigate(english);
    page.evaluate("localStorage.clear()");
    page.reload();
    page.locator("h1").waitFor();
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    assertEquals(
        List.of(),
        page.evaluate(
            "[...document.querySelectorAll('*')].filter((e) => parseFloat(getComputedStyle(e)"
                + ".transitionDuration) > 0 || getComputedStyle(e).animationName !== 'none')"
                + ".map((e) => e.className)"));
    String text = page.locator("main").innerText();
    page.clock().fastForward("08:00:00");
    assertEquals(text, page.locator("main").innerText());
    page.close();
  }

  @Test
  void onPaperThereIsTheSummaryAloneAndDarkOnWhite() {
    Page page = open(context, english);
    until(page, "page");
    page.locator(".top nav button").first().click();
    page.locator(".skills").waitFor();
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
    assertFalse(page.locator(".top nav").isVisible());
    assertFalse(page.locator("main .button").first().isVisible());
    assertTrue(page.locator(".printed").innerText().startsWith("Every state · "));
    assertEquals(
        "rgb(255, 255, 255)",
        page.evaluate("getComputedStyle(document.querySelector('#trellis')).backgroundColor"));
    page.close();
  }

  @Test
  void lettersTwiceAsLargeScrollNoPageSideways() {
    Page page = open(context, english);
    until(page, "question-single");
    page.evaluate("document.documentElement.style.fontSize = '200%'");
    page.setViewportSize(640, 700);
    assertEquals(List.of(), page.evaluate("states.faults()"));
    page.close();
  }

  @Test
  void numbersAreWrittenAndReadAsTheLearnersRegionDoes() {
    try (BrowserContext egypt = context("ar-EG")) {
      Page page = open(egypt, arabic);
      until(page, "question-number");
      String percent = page.locator(".top .percent").textContent();
      assertTrue(percent.chars().anyMatch(c -> c >= 0x660 && c <= 0x669), percent);
      page.locator("form input[type=text]").fill("٢");
      page.locator("form .primary").click();
      page.locator(".feedback.is-right").waitFor();
    }
  }

  @Test
  void whatIsRequiredIsMarkedCannotBeDeclinedAndIsOnRecordWithItsDay() {
    Page page = open(context, english);
    until(page, "page");
    assertEquals("A page to read", page.locator("h1").innerText());
    assertTrue(page.locator(".eyebrow p").innerText().contains("required"));
    page.locator(".why summary").click();
    assertEquals(0, page.locator(".why-text .button").count(), "it can be declined");
    page.locator(".top nav button").first().click();
    page.locator(".skills").waitFor();
    assertEquals(1, page.locator(".cards .card").count(), "only going on is offered");
    assertTrue(page.locator(".ticks").innerText().contains("A page to read · not done yet"));
    page.locator(".card .primary").click();
    page.locator("main > .actions .primary").click();
    page.locator(".steps").waitFor();

    page.reload();
    page.locator("h1").waitFor();
    page.locator(".top nav button").first().click();
    page.locator(".skills").waitFor();
    String day =
        (String)
            page.evaluate(
                "new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium'}).format(new Date())");
    assertTrue(
        page.locator(".ticks").innerText().contains("A page to read · done on " + day),
        page.locator(".ticks").innerText());
    page.close();
  }
}
