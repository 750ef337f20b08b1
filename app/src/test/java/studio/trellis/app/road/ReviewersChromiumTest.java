package studio.trellis.app.road;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.app.publish.PersonaWalks;
import studio.trellis.model.base.Words;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.browser.Chromium;
import studio.trellis.packaging.browser.Learner;
import studio.trellis.packaging.browser.Look;
import studio.trellis.packaging.browser.Samples;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.Targets;
import studio.trellis.packaging.verify.Verifier;
import studio.trellis.packaging.zip.ZipFiles;
import studio.trellis.preview.walk.BuiltInPersonas;
import studio.trellis.preview.walk.Walk;
import studio.trellis.preview.walk.WalkStep;

/** The web package for reviewers: personas' walks beside the page, retraced by its own engine. */
class ReviewersChromiumTest {
  private static final Course COURSE = Samples.sales();
  @TempDir static Path folder;
  private static Chromium chromium;
  private static Exported exported;

  private final List<String> outside = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    exported =
        Targets.find("web")
            .pack(Request.of(COURSE, Samples.salesAssets()).forReviewers(new PersonaWalks(COURSE)));
    ZipFiles.writeFolder(exported.files(), folder.resolve("web"));
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private Page open(int width) {
    BrowserContext context =
        chromium.context(new Browser.NewContextOptions().setViewportSize(width, 800));
    context.route(
        url -> !url.startsWith("file:"),
        route -> {
          outside.add(route.request().url());
          route.abort();
        });
    Page page = context.newPage();
    page.onPageError(faults::add);
    page.onConsoleMessage(
        m -> faults.addAll(m.type().equals("error") ? List.of(m.text()) : List.of()));
    page.addInitScript(
        "globalThis.decided = []; document.addEventListener('trellis:decided', (e) =>"
            + " decided.push(e.detail.decision))");
    page.navigate(folder.resolve("web/index.html").toUri().toString());
    page.locator("h1").waitFor();
    return page;
  }

  private static void on(Page page) {
    page.click("[aria-label='One step on']");
  }

  @Test
  void everyStepOfAWalkIsWhatTheStudioWalkedWithItsReasons() {
    Walk walk = new Walk(COURSE, BuiltInPersonas.of(COURSE).get(1), 1);
    List<WalkStep> steps = walk.run(300);
    Page page = open(1300);
    Look look = new Look();
    look.at(page.mainFrame(), "learner");
    page.selectOption(".review select", "1");

    for (WalkStep step : steps) {
      page.locator(".review-here:text-is('Step " + step.number() + " of " + steps.size() + "')")
          .waitFor();
      Map<?, ?> shown = (Map<?, ?>) page.evaluate("decided[decided.length - 1]");
      String met =
          shown.get("kind")
              + " "
              + shown.get("activity")
              + " "
              + shown.get("item")
              + " "
              + shown.get("level");
      assertEquals(
          Words.of(step.decision().kind())
              + " "
              + step.decision().activity()
              + " "
              + step.decision().item()
              + " "
              + Words.of(step.decision().level()),
          met,
          () -> "at step " + step.number());
      if (step.number() % 15 == 1) {
        look.at(page.mainFrame(), "step " + step.number());
      }
      if (step.number() < steps.size()) {
        on(page);
      }
    }

    assertTrue(page.innerText(".review-ending").startsWith("Returning rep"));
    assertEquals(List.of(), look.serious());
    assertEquals(List.of(), faults);
    assertEquals(List.of(), outside);
  }

  @Test
  void whoeverActsOnThePageTakesOverAndComesBackToTheWalkAndNothingIsKept() {
    Page page = open(1300);
    page.selectOption(".review select", "0");
    for (int i = 0; i < 5; i++) {
      on(page);
    }
    page.click("[aria-label='One step back']");
    page.locator(".review-here:text-matches('Step 5 of')").waitFor();
    assertEquals(
        "One step back", page.evaluate("document.activeElement.getAttribute('aria-label')"));
    String heading = page.innerText("main h1");
    String title = page.innerText(".review-title");
    String said = page.innerText(".review-said");
    assertTrue(said.length() > 10, said);

    Learner.at(page, COURSE, 0.9, 7).take(2);
    page.locator("text=You have taken over from New rep at step 5").waitFor();
    page.click("text=Back to step 5 of the walk");
    page.locator(".review-title").waitFor();

    assertEquals(heading, page.innerText("main h1"));
    assertEquals(title, page.innerText(".review-title"));
    assertEquals(said, page.innerText(".review-said"));
    assertEquals(0, page.evaluate("localStorage.length + sessionStorage.length"));
    assertEquals(List.of(), faults);
  }

  @Test
  void onAPhoneTheReasonsAreASheetThatOpensOverThePage() {
    Page page = open(390);
    Look look = new Look();
    page.click("text=Reasons");
    page.selectOption(".review select", "1");
    page.locator(".review-title").waitFor();
    look.at(page.mainFrame(), "open");
    page.click(".review-toggle");
    on(page);
    page.locator(".review-here:text-matches('Step 2 of')").waitFor();
    look.at(page.mainFrame(), "folded");

    assertEquals(false, page.evaluate("document.documentElement.scrollWidth > innerWidth"));
    assertEquals(List.of(), look.serious());
  }

  @Test
  void onlyThisPackageCarriesThePanelAndItIsAsSoundAsTheOthers() throws Exception {
    Set<String> plain = Samples.exported("web").files().keySet();

    assertEquals(
        List.of(), plain.stream().filter(n -> n.contains("review") || n.contains("walk")).toList());
    assertEquals(List.of(), Verifier.verify(exported.files()).findings());
    Course german = COURSE.with(fields -> fields.language = "de");
    assertTrue(
        Targets.find("web")
            .pack(Request.of(german, Samples.salesAssets()).forReviewers(most -> List.of()))
            .files()
            .containsKey("review-de.js"));
  }
}
