package studio.trellis.packaging.browser;

import com.microsoft.playwright.Locator;
import java.util.List;
import studio.trellis.model.course.Answer;

/** How a learner's hand uses the controls of an answer. */
final class Answers {
  private Answers() {}

  static String right(List<Answer.Case> cases) {
    return cases.stream().filter(Answer.Case::right).findFirst().orElseThrow().value();
  }

  static void type(Locator form, String text) {
    form.locator("input[type=text]").fill(text);
  }

  static void judge(Locator form, boolean right) {
    form.locator("textarea").fill("What I would say, in my own words.");
    form.locator("button:has-text('Show the model answer')").click();
    form.locator(".segments.two label").nth(right ? 0 : 1).click();
  }

  /** Any answer that counts. */
  static void any(Locator form) {
    if (form.locator("label.option").count() > 0) {
      form.locator("label.option").first().click();
    } else if (form.locator("textarea").count() > 0) {
      judge(form, true);
    } else {
      type(form, "1");
    }
  }
}
