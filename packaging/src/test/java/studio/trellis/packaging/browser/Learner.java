package studio.trellis.packaging.browser;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;

/**
 * Somebody who takes a course as learners do: reads what the page shows, and uses its visible
 * controls. What is right they know from the course, not from the page's script.
 */
public final class Learner {
  private final Locator root;
  private final Course course;
  private final Random dice;
  private final double knows;
  private final Map<String, List<Item>> itemsByPrompt = new HashMap<>();
  private final List<String> path = new ArrayList<>();
  private Consumer<String> looks = state -> {};

  /**
   * A learner.
   *
   * @param knows the chance that they answer right
   */
  Learner(Locator root, Course course, double knows, long seed) {
    this.root = root;
    this.course = course;
    this.knows = knows;
    this.dice = new Random(seed);
    for (Item item : course.items()) {
      itemsByPrompt
          .computeIfAbsent(letters(words(item.prompt())), p -> new ArrayList<>())
          .add(item);
    }
  }

  /** A learner in front of a page. */
  public static Learner at(Page page, Course course, double knows, long seed) {
    return new Learner(page.locator("body"), course, knows, seed);
  }

  /** A learner in front of a frame, such as a platform's. */
  public static Learner in(FrameLocator frame, Course course, double knows, long seed) {
    return new Learner(frame.locator("body"), course, knows, seed);
  }

  /**
   * Has somebody look at each page before anything is done there; the word says what kind of page
   * it is.
   */
  Learner showing(Consumer<String> somebody) {
    looks = somebody;
    return this;
  }

  /** The headings met so far. */
  public List<String> path() {
    return path;
  }

  /** Goes on until the end, or for so many pages; true at the end. */
  public boolean take(int pages) {
    for (int i = 0; i < pages; i++) {
      root.locator("h1").first().waitFor();
      path.add(root.locator("h1").first().innerText());
      if (button("Save and exit").count() > 0) {
        looks.accept("end");
        return true;
      }
      page();
    }
    return false;
  }

  private void page() {
    if (button("Begin").count() > 0) {
      looks.accept("start");
      onward(button("Begin"));
    } else if (root.locator(".cards .card").count() > 0) {
      looks.accept("choice");
      onward(root.locator(".cards .card button").first());
    } else if (button("Check answer").count() + button("Save answer").count() > 0) {
      question();
    } else {
      boolean worked = button("I have read this").count() > 0;
      looks.accept(worked ? "worked" : "page");
      rate();
      onward(root.locator("main .actions .primary").last());
    }
  }

  private void rate() {
    for (Locator question : root.locator("fieldset.rating").all()) {
      question.locator("label").nth(knows > 0.7 ? 3 : 1).click();
    }
  }

  void question() {
    looks.accept("question");
    steps();
    Locator hint = root.locator("button:has-text('Hint ')");
    if (hint.count() > 0 && dice.nextInt(3) == 0) {
      click(hint.first());
      looks.accept("hint");
    }
    Item item = item();
    boolean right = dice.nextDouble() < knows;
    Locator form = root.locator("form:has(> .actions .primary)");
    answer(form, item.answer(), right);
    for (Locator sure : form.locator("fieldset.segments:has-text('How sure')").all()) {
      sure.locator("label").nth(right ? 3 : dice.nextInt(4)).click();
    }
    told(form.locator(".actions .primary"));
    Locator onward = root.locator(".outcome .feedback button:has-text('Continue')");
    if (onward.count() > 0) {
      looks.accept(
          root.locator(".feedback.is-right").count() > 0 ? "feedback-right" : "feedback-wrong");
      onward(onward);
    }
  }

  private void steps() {
    for (Locator form = open(); form.count() > 0; form = open()) {
      Locator first = form.first();
      ElementHandle before = first.elementHandle();
      Answers.any(first);
      click(first.locator("button:has-text('Check this step')"));
      if (before.querySelector("button") != null && before.querySelector("button").isVisible()) {
        throw new AssertionError("a step was not taken: " + first.innerText());
      }
    }
  }

  private Locator open() {
    return root.locator("li.todo:not([hidden]) form:has(button:has-text('Check this step'))");
  }

  private void answer(Locator form, Answer answer, boolean right) {
    switch (answer) {
      case Answer.SingleChoice a -> choose(form, a.options(), right, true);
      case Answer.MultipleChoice a -> choose(form, a.options(), right, false);
      case Answer.ShortText a -> Answers.type(form, right ? Answers.right(a.cases()) : "zzz");
      case Answer.Numeric a ->
          Answers.type(
              form,
              (right ? Answers.right(a.cases()) : "987654321")
                  + (a.unitNeeded() ? " " + a.unit() : ""));
      case Answer.Expression a ->
          Answers.type(form, right ? Answers.right(a.cases()) : "987654321*q");
      case Answer.SelfChecked a -> Answers.judge(form, right);
    }
  }

  private void choose(Locator form, List<Answer.Option> options, boolean right, boolean one) {
    for (Answer.Option option : options) {
      if (option.right() == right) {
        label(form, letters(words(option.html()))).click();
        if (one || !right) {
          return;
        }
      }
    }
  }

  /** The option of this text; formulas are compared by their letters alone. */
  private static Locator label(Locator form, String text) {
    List<Locator> labels = form.locator("label.option").all();
    for (Locator label : labels) {
      if (letters(label.textContent()).equals(text)) {
        return label;
      }
    }
    return labels.stream()
        .filter(label -> letters(label.textContent()).contains(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no option says " + text));
  }

  private Item item() {
    Locator prompt = root.locator(".prompt");
    // Not innerText: browsers turn the letters of formulas into italic ones there.
    String shown = (prompt.count() > 0 ? prompt.first() : root.locator("h1").first()).textContent();
    List<Item> found = itemsByPrompt.getOrDefault(letters(shown), List.of());
    if (found.isEmpty()) {
      throw new AssertionError("the page asks what the course does not: " + shown);
    }
    String page = root.locator("main").innerText();
    for (Item item : found) {
      if (page.contains(course.activities().get(item.activity()).title())) {
        return item;
      }
    }
    return found.get(0);
  }

  private Locator button(String label) {
    return root.locator("button:has-text('" + label + "')");
  }

  /** Uses a control that leads to another page, and waits for that page. */
  private void onward(Locator control) {
    ElementHandle heading = root.locator("h1").first().elementHandle();
    control.click();
    heading.evaluate(
        "async (h1) => { while (h1.isConnected) { await new Promise((r) => setTimeout(r, 4)); } }");
  }

  /** Answers, and waits until it is told or something else comes: a second try, a summary. */
  private void told(Locator control) {
    ElementHandle heading = root.locator("h1").first().elementHandle();
    control.click();
    heading.evaluate(
        "async (h1) => { while (h1.isConnected && !document.querySelector('.outcome .feedback'))"
            + " { await new Promise((r) => setTimeout(r, 4)); } }");
  }

  private static void click(Locator control) {
    control.click();
  }

  /** Formulas have other blanks on a page than in their source. */
  private static String letters(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String words(String html) {
    return Jsoup.parse(html).text().replaceAll("\\s+", " ").strip();
  }
}
