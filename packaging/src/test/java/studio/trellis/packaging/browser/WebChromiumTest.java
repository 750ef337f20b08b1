package studio.trellis.packaging.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.target.Targets;
import studio.trellis.packaging.zip.ZipFiles;

/** The web package, opened from a disk and used through what it shows. */
class WebChromiumTest {
  private static final Course COURSE = Samples.sales();
  private static Chromium chromium;
  private static String address;
  @TempDir static Path folder;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    Path web = folder.resolve("web");
    ZipFiles.writeFolder(Samples.exported("web").files(), web);
    address = web.resolve("index.html").toUri().toString();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private final List<String> outside = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private Page open(int width, ColorScheme scheme) {
    return open(address, width, scheme);
  }

  private Page open(String address, int width, ColorScheme scheme) {
    BrowserContext context =
        chromium.context(
            new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
    context.route(
        url -> !url.startsWith("file:") && !url.startsWith("data:") && !url.startsWith("blob:"),
        route -> {
          outside.add(route.request().url());
          route.abort();
        });
    Page page = context.newPage();
    page.onPageError(faults::add);
    page.onConsoleMessage(
        m -> {
          if (m.type().equals("error")) {
            faults.add(m.text());
          }
        });
    page.navigate(address);
    return page;
  }

  @Test
  void somebodyWhoKnowsALotReachesTheEndWithoutAFaultOrARequestOutside() {
    Page page = open(1280, ColorScheme.LIGHT);
    Learner learner = Learner.at(page, COURSE, 0.9, 7);

    assertTrue(learner.take(250), () -> "no end in sight: " + learner.path());

    assertEquals(List.of(), faults);
    assertEquals(List.of(), outside);
  }

  private static void search(Page page, String words) {
    page.fill("input[type=search]", words);
    page.locator(".hits .way").first().waitFor();
  }

  @Test
  void whatWasSeenIsFoundAndReadAgainCountsNothingAndTheWayLeadsBack() {
    Page page = open(900, ColorScheme.LIGHT);
    Learner.at(page, COURSE, 0.8, 2).take(12);
    String heading = page.locator("h1").innerText();
    String kept = (String) page.evaluate("JSON.stringify(localStorage)");

    page.click("nav >> text=Map");
    assertTrue(page.locator(".way.is-done").count() > 0);
    // Nowhere while the learner is asked to choose.
    assertTrue(page.locator(".way.is-here").count() <= 1);
    assertEquals(0, page.locator(".way.is-ahead button").count());
    search(page, "PRÍCE");
    page.locator(".hits button").first().click();
    page.locator("text=nothing counts here").waitFor();
    page.click("text=Back to the course");
    page.keyboard().press("Control+Alt+Shift+D");
    assertTrue(page.inputValue("textarea.report").contains("build "));
    page.click("text=Back to the course");

    assertEquals(heading, page.locator("h1").innerText());
    assertEquals(kept, page.evaluate("JSON.stringify(localStorage)"));
  }

  @Test
  void nothingScrollsSidewaysOnASmallScreen() {
    Page page = open(320, ColorScheme.DARK);
    Set<String> wide = new java.util.TreeSet<>();
    Learner.at(page, COURSE, 0.6, 5)
        .showing(
            state -> {
              if ((boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")) {
                wide.add(state + ": " + page.locator("h1").first().innerText());
              }
            })
        .take(25);

    assertEquals(Set.of(), wide);
  }

  @Test
  void aCourseInArabicRunsFromTheRightWithItsTextsAloneAndFitsASmallScreen() throws Exception {
    Course arabic = COURSE.with(fields -> fields.language = "ar");
    var files = Targets.find("web").pack(arabic, Samples.salesAssets()).files();
    Path web = folder.resolve("arabic");
    ZipFiles.writeFolder(files, web);

    Page page = open(web.resolve("index.html").toUri().toString(), 320, ColorScheme.LIGHT);
    page.locator("h1").waitFor();

    assertEquals(
        List.of("text-ar.js"),
        files.keySet().stream().filter(name -> name.startsWith("text-")).toList());
    assertEquals("rtl", page.evaluate("getComputedStyle(document.body).direction"));
    assertEquals("لنبدأ", page.locator("main form .primary").innerText());
    assertEquals(
        false, page.evaluate("document.documentElement.scrollWidth > innerWidth"), "too wide");
    assertEquals(List.of(), faults);
  }

  @Test
  void afterReloadingTheSameQuestionIsThereWithItsHintsAndSteps() {
    Page page = open(900, ColorScheme.LIGHT);
    Learner learner = Learner.at(page, COURSE, 0.5, 11);
    while (page.locator("button:has-text('Hint 1')").count() == 0) {
      learner.take(1);
      page.locator("h1").first().waitFor();
    }
    page.click("button:has-text('Hint 1')");
    String heading = page.locator("h1").innerText();
    String hint = page.locator(".hint").innerText();
    List<String> options = page.locator(".option").allInnerTexts();

    page.reload();
    page.locator(".hint").waitFor();

    assertEquals(heading, page.locator("h1").innerText());
    assertEquals(hint, page.locator(".hint").innerText());
    assertEquals(options, page.locator(".option").allInnerTexts());
  }

  @Test
  void aProgressFileIsReadByTheCourseItCameFromAndNothingElseIs() throws Exception {
    Page page = open(900, ColorScheme.LIGHT);
    Learner.at(page, COURSE, 0.8, 2).take(6);
    String heading = page.locator("h1").innerText();
    page.click("text=My data");
    Path file = folder.resolve("progress.txt");
    page.waitForDownload(() -> page.click("text=Save my progress as a file")).saveAs(file);
    page.click("text=Delete my data and start again");
    page.click("button:has-text('Delete it')");
    assertEquals("Sales onboarding", page.locator("h1").innerText());

    page.click("text=My data");
    Path foreign =
        java.nio.file.Files.writeString(
            folder.resolve("foreign.txt"), "trellis-progress 1\nother\nTAAAA\n");
    page.setInputFiles("input[type=file]", foreign);
    page.locator("text=This is not a progress file of this course").waitFor();
    page.setInputFiles("input[type=file]", file);
    page.locator("h1:not(:has-text('My data'))").waitFor();

    assertEquals(heading, page.locator("h1").innerText());
  }

  @Test
  void whoeverShowsThePageHearsWhatHappensAndCanLeadIt() {
    Page page = open(900, ColorScheme.LIGHT);
    page.evaluate(
        "globalThis.told = []; document.addEventListener('trellis:recorded', (e) =>"
            + " told.push(e.detail.state))");
    Learner.at(page, COURSE, 0.8, 2).take(4);
    String heading = page.locator("h1").innerText();
    page.evaluate("globalThis.there = told[told.length - 1]");
    Learner.at(page, COURSE, 0.8, 2).take(3);

    page.evaluate("trellis.follow(there)");
    page.locator("h1:has-text('" + heading.substring(0, 12) + "')").waitFor();

    assertEquals(heading, page.locator("h1").innerText());
  }
}
