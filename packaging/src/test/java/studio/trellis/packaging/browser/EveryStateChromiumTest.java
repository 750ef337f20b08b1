package studio.trellis.packaging.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.target.Targets;
import studio.trellis.packaging.zip.ZipFiles;

/**
 * One sitting that meets every kind of page, each of which axe-core and our own checks look at: in
 * English, and in Arabic with an author's colour. No time passes that the page does not need.
 */
class EveryStateChromiumTest {
  /** What a walk through the course has to have met. */
  private static final Set<String> WANTED =
      Set.of(
          "start",
          "start-lost",
          "self-assessment",
          "page",
          "worked",
          "question-text-completion",
          "step-done",
          "question-text-hints",
          "hint",
          "problem",
          "question-single-confidence",
          "question-multiple",
          "question-text",
          "question-number",
          "question-formula",
          "question-self",
          "feedback-right",
          "feedback-wrong",
          "refuted",
          "summary",
          "reflection",
          "milestone",
          "choice",
          "end",
          "pause",
          "human",
          "where",
          "where-fading",
          "map",
          "find",
          "again",
          "data",
          "data-sure",
          "diagnostics",
          "failed",
          "back",
          "closed",
          "unconnected",
          "why");

  /** What only other courses, other ends or a log have. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          ".logo",
          ".prose img",
          ".prose video",
          ".kind.scenario",
          ".way.is-exempt .name",
          ".status-line.is-right",
          ".actions.small > div",
          ".typed.is-right .unit",
          ".is-right > .result");

  @TempDir Path folder;
  private Page page;
  private States states;

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void everyStateIsCleanForAxeAndForOurselves(String language) throws Exception {
    Course course =
        States.course()
            .with(
                fields -> {
                  fields.language = language;
                  if (language.equals("ar")) {
                    fields.look = fields.look.with(look -> look.accent = "#e8c400");
                  }
                });
    Path web = pack(course, "web");
    Path scorm = pack(course, "scorm12");
    List<String> outside = new ArrayList<>();
    try (Chromium chromium = Chromium.start();
        var context =
            chromium
                .browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(1000, 800))) {
      context.addInitScript(States.script());
      context.route(
          url -> !url.startsWith("file:") && !url.startsWith("blob:"),
          route -> {
            outside.add(route.request().url());
            route.abort();
          });
      page = context.newPage();
      states = new States(page, selectors());
      beginning(web);
      walk();
      after();
      page.navigate(scorm.resolve("index.html").toUri().toString());
      page.locator("h1").waitFor();
      states.look("unconnected");
      page.locator("main .button:not(.primary)").click();
      states.look("not-kept");
    }

    assertEquals(List.of(), states.faults());
    Set<String> missing = new TreeSet<>(WANTED);
    missing.removeAll(states.seen());
    assertEquals(Set.of(), missing, () -> "seen: " + states.seen());
    assertEquals(List.of(), outside);
    Set<String> dead = new TreeSet<>(selectors());
    dead.removeAll(states.met());
    dead.removeAll(ELSEWHERE);
    assertEquals(Set.of(), dead, "rules of the sheet that no page needs");
  }

  private Path pack(Course course, String target) throws Exception {
    Path to = folder.resolve(target);
    ZipFiles.writeFolder(Targets.find(target).pack(course, asset -> new byte[0]).files(), to);
    return to;
  }

  /** What does not come is said, and comes when it is asked for again. */
  private void beginning(Path web) throws Exception {
    Path beside = web.resolve("beside.js");
    Path away = folder.resolve("away.js");
    Files.move(beside, away);
    page.navigate(web.resolve("index.html").toUri().toString());
    page.locator("h1").waitFor();
    states.look("start");
    String start = page.locator("h1").innerText();
    nav(1);
    until("document.querySelector('main h1')?.textContent !== '" + start + "'");
    states.look("failed");
    Files.move(away, beside);
    onward(page.locator("main .primary"));
    states.look("map");
    onward(page.locator("main > .actions .primary"));
    assertEquals(start, page.locator("h1").innerText());
    page.locator("form .option").first().click();
    onward(page.locator("form .primary"));
  }

  /** The page's policy forbids what Playwright's own waiting does. */
  private void until(String condition) {
    page.evaluate(
        "async () => { while (!("
            + condition
            + ")) { await new Promise((r) => setTimeout(r, 4)); } }");
  }

  private void nav(int place) {
    page.locator(".top nav button").nth(place).click();
  }

  private void walk() {
    boolean beside = false;
    for (int pages = 0; pages < 60; pages++) {
      String state = states.name();
      states.look(state);
      if (state.equals("end")) {
        return;
      }
      if (page.locator("main > .note h2").count() > 0) {
        states.look(page.locator("main > .note").innerText().contains("Ada") ? "human" : "refuted");
      }
      if (state.startsWith("question")) {
        if (!beside && states.seen().contains("feedback-wrong")) {
          beside = true;
          beside();
        }
        question(state);
      } else if (state.equals("choice")) {
        onward(page.locator(".card button").first());
      } else {
        if (state.equals("self-assessment")) {
          page.locator("fieldset.rating label").first().click();
        }
        boolean pause =
            page.locator("main > .actions .button").count() == 2 && state.equals("page");
        if (pause) {
          states.look("pause");
        }
        Locator on = page.locator("main > .actions .button");
        onward(pause ? on.first() : on.last());
      }
    }
    throw new AssertionError("no end in sight: " + states.seen());
  }

  private void question(String state) {
    if (state.contains("completion")) {
      page.locator(".todo .option").first().click();
      page.locator(".todo form .button").click();
      states.look("step-done");
    }
    if (state.contains("hints")) {
      page.locator("form .actions .button:not(.primary)").click();
      states.look("hint");
    }
    if (!states.seen().contains("problem")) {
      page.locator("form > .actions .primary").last().click();
      states.look("problem");
    }
    if (!states.seen().contains("why")) {
      page.locator(".why summary").click();
      states.look("why");
    }
    ElementHandle heading = page.locator("h1").elementHandle();
    if ((boolean) page.evaluate("states.answer()")) {
      states.look(states.name());
      if (page.locator(".feedback h3").count() > 1) {
        states.look("refuted");
      }
      onward(page.locator(".feedback .actions .primary"));
    } else {
      gone(heading);
    }
  }

  /** The pages beside the way, and the way back. */
  private void beside() {
    String heading = page.locator("h1").innerText();
    nav(0);
    page.locator(".skills").waitFor();
    states.look("where");
    nav(1);
    page.locator(".find input").fill("zanzibar");
    until("document.querySelector('.find [role=status]').textContent !== ''");
    assertEquals(0, page.locator(".hits .way").count(), "what a rule hid is found");
    page.locator(".find input").fill("pebble");
    page.locator(".hits mark").waitFor();
    states.look("find");
    onward(page.locator(".hits button").first());
    String again = page.locator("main").innerText();
    assertTrue(again.contains("pebble") && again.contains("warning"), again);
    assertTrue(!again.contains("zanzibar"), "what a rule hid is read again");
    states.look("again");
    page.keyboard().press("Control+Alt+Shift+D");
    page.locator("textarea.report").waitFor();
    states.look("diagnostics");
    nav(2);
    page.locator(".reset").waitFor();
    states.look("data");
    page.locator(".reset .button").click();
    states.look("data-sure");
    onward(page.locator("main > .actions .primary"));
    assertEquals(heading, page.locator("h1").innerText());
  }

  /** The end, the way out, the day after some weeks, and a state that cannot be read. */
  private void after() {
    nav(1);
    page.locator(".map").waitFor();
    onward(page.locator(".way.is-done button:has-text('Each kind')"));
    page.locator(".asked .fold summary").first().click();
    states.look("again-asked");
    onward(page.locator("main > .actions .primary"));
    onward(page.locator("main .actions .primary"));
    states.look("closed");
    page.clock().setFixedTime(System.currentTimeMillis() + 90L * 86_400_000);
    page.reload();
    page.locator("h1").waitFor();
    assertEquals(2, page.locator("main .button").count(), "review now or later");
    states.look("back");
    nav(0);
    page.locator(".stripes").first().waitFor();
    states.look("where-fading");
    nav(1);
    page.locator(".map").waitFor();
    onward(page.locator("main > .actions .primary"));
    onward(page.locator("main .primary"));
    assertTrue(states.name().startsWith("question"), "a review");
    page.evaluate("localStorage.setItem('trellis:cStates', 'TABCD')");
    page.reload();
    page.locator(".notes .note").waitFor();
    states.look("start-lost");
  }

  /** Uses a control that leads to another page; the focus is on that page's heading then. */
  private void onward(Locator control) {
    ElementHandle heading = page.locator("h1").elementHandle();
    control.click();
    gone(heading);
  }

  private void gone(ElementHandle heading) {
    heading.evaluate(
        "async (h1) => { while (h1.isConnected || !document.querySelector('main h1')) { await new"
            + " Promise((r) => setTimeout(r, 2)); } }");
    assertEquals("H1", page.evaluate("document.activeElement.tagName"), "the focus");
  }

  /** What the page's sheets speak of, but for states that a moment brings. */
  private static List<String> selectors() throws Exception {
    Set<String> out = new TreeSet<>();
    for (String rule : RULE.split(sheet(), -1)) {
      String before = rule.substring(0, Math.max(0, rule.indexOf('{')));
      for (String selector : COMMA.split(before, -1)) {
        String plain = MOMENT.matcher(selector.replaceAll("\\s+", " ").strip()).replaceAll("");
        if (!plain.isEmpty() && !plain.startsWith("@") && !plain.startsWith("[dir")) {
          out.add(plain);
        }
      }
    }
    return List.copyOf(out);
  }

  private static final Pattern RULE = Pattern.compile("\\}");

  /** Between selectors, not within their brackets. */
  private static final Pattern COMMA = Pattern.compile(",(?![^(]*\\))");

  private static final Pattern MOMENT =
      Pattern.compile(":(?:hover|focus-visible|focus|disabled)|::[-a-z]+|:has\\([^)]*\\)+");

  private static String sheet() throws Exception {
    StringBuilder out = new StringBuilder();
    try (var sheets = Files.list(Path.of("src/main/player/styles"))) {
      for (Path sheet : sheets.sorted().toList()) {
        out.append(Files.readString(sheet));
      }
    }
    return out.toString().replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("@media[^{]*\\{", "");
  }
}
