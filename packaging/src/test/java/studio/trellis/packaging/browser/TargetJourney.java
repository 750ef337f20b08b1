package studio.trellis.packaging.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Codes;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.Standing;
import studio.trellis.model.learner.StateText;
import studio.trellis.packaging.target.Exported;

/**
 * Somebody takes a package to its end, leaves in the middle in every way, comes back to where they
 * were, and the platform ends with what the engine says of the state that it stored.
 */
public final class TargetJourney {
  private static final LocalDateTime EPOCH = LocalDateTime.of(2020, 1, 1, 0, 0);

  /** Percent by which a skill moves before platforms are told again. */
  private static final int TOLD = 5;

  /**
   * What an assessment came to is shown once, and what comes next is decided then: it is no place
   * to come back to.
   */
  private static final String SUMMARY = "How it went";

  private final Chromium chromium;
  private final Course course;
  private final QuickLearner learner;
  private final Engine engine;

  public TargetJourney(Chromium chromium, Course course) {
    this.chromium = chromium;
    this.course = course;
    this.learner = new QuickLearner(course);
    this.engine = new Engine(Plan.of(course));
  }

  /**
   * What went wrong; nothing when all went well.
   *
   * @param knows the chance that they answer right
   * @param between pages between two leavings
   * @param most pages after which they should have come to the end
   */
  public List<String> take(
      Exported exported, double knows, List<Leaving> leavings, int between, int most)
      throws Exception {
    List<String> wrong = new ArrayList<>();
    try (Stage stage = Stage.of(exported);
        BrowserContext context = chromium.context()) {
      context.addInitScript(
          "document.addEventListener('trellis:decided', (e) => { globalThis.lastDecision ="
              + " e.detail.decision; })");
      Page page = context.newPage();
      page.onPageError(wrong::add);
      stage.open(page);
      heading(stage, page);
      for (Leaving leaving : leavings) {
        learner.take(stage.body(page), knows, 11 + leaving.ordinal(), between);
        String before = heading(stage, page);
        while (before.equals(SUMMARY)) {
          learner.take(stage.body(page), knows, 11, 1);
          before = heading(stage, page);
        }
        page = leaving.leave(context, page, stage.body(page));
        page = again(stage, page);
        String after = heading(stage, page);
        if (!before.equals(after)) {
          wrong.add(leaving + " at \"" + before + "\" came back to \"" + after + "\"");
        }
      }
      if (!learner.take(stage.body(page), knows, 12, most).ended()) {
        wrong.add("no end in sight after " + most + " pages, at " + heading(stage, page));
        return wrong;
      }
      stage.body(page).locator("button:has-text('Save and exit')").click();
      stage.over(page);
      wrong.addAll(stage.faults(page));
      compare(stage.heard(page), wrong);
    }
    return wrong;
  }

  private static String heading(Stage stage, Page page) {
    Locator heading = stage.body(page).locator("main h1").first();
    heading.waitFor();
    return heading.innerText();
  }

  /** Opens the course again, unless the page has come back by itself and goes on. */
  private static Page again(Stage stage, Page page) {
    if (page.url().equals("about:blank")) {
      stage.open(page);
    } else if (heading(stage, page).equals("You may close this window")) {
      stage.open(page);
    }
    return page;
  }

  private void compare(Stage.Heard heard, List<String> wrong) {
    StateText.Read read = StateText.read(engine.plan().layout(), heard.state());
    if (!read.intact()) {
      wrong.add("the stored state cannot be read: " + read.problem());
      return;
    }
    int now = (int) ChronoUnit.MINUTES.between(EPOCH, LocalDateTime.now(ZoneId.systemDefault()));
    Standing standing = engine.standing(read.state(), now);
    int mark = course.policies().completion().passMark();
    boolean passed = mark > 0 && standing.complete() && standing.score() >= mark;
    boolean completed = standing.complete() && (mark == 0 || passed);
    differs("completed", completed, heard.completed(), wrong);
    differs("passed", passed, heard.passed(), wrong);
    differs("score", standing.score() / 10, heard.score(), wrong);
    if (!heard.skills().isEmpty()) {
      skills(standing, heard.skills(), wrong);
    }
  }

  private void skills(Standing standing, Map<String, Integer> heard, List<String> wrong) {
    Map<String, Integer> left = new TreeMap<>(heard);
    Codes codes = new Codes(course);
    for (Standing.OfSkill skill : standing.skills()) {
      String id = codes.skills().get(skill.skill());
      if (skill.answers() > 0) {
        Integer told = left.remove(id);
        if (told == null || Math.abs(told - skill.now() / 10) > TOLD) {
          wrong.add("skill " + id + " is " + skill.now() / 10 + ", the platform has " + told);
        }
      }
    }
    left.keySet().forEach(id -> wrong.add("skill " + id + " was told and never practised"));
  }

  private static void differs(String what, Object is, Object told, List<String> wrong) {
    if (told != null && !told.equals(is)) {
      wrong.add(what + " is " + is + ", the platform has " + told);
    }
  }
}
