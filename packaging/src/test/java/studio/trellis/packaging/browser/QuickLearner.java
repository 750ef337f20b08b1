package studio.trellis.packaging.browser;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.engine.Codes;

/**
 * A learner who takes a whole course within the page, in seconds: for journeys whose subject is
 * what the platform hears, not how the page looks.
 */
public final class QuickLearner {
  private final Map<String, Object> keys = new HashMap<>();

  QuickLearner(Course course) {
    Codes codes = new Codes(course);
    for (Item item : course.items()) {
      Map<String, Object> key = key(item.answer());
      key.put("item", codes.items().indexOf(item.id()));
      key.put("activity", course.activities().get(item.activity()).title());
      @SuppressWarnings("unchecked")
      List<Object> rows =
          (List<Object>)
              keys.computeIfAbsent(letters(item.prompt()), prompt -> new ArrayList<Object>());
      rows.add(key);
    }
  }

  /** What came of it. */
  public record Way(boolean ended, List<String> path) {}

  /**
   * Goes on until the end, or for so many pages.
   *
   * @param body the body of the page or frame
   * @param knows the chance that they answer right
   */
  Way take(Locator body, double knows, int seed, int most) {
    Map<?, ?> way =
        (Map<?, ?>)
            body.evaluate(
                "(body, given) => (" + script() + ")(given)",
                Map.of("keys", keys, "knows", knows, "seed", seed, "most", most));
    List<String> path = ((List<?>) way.get("path")).stream().map(String::valueOf).toList();
    return new Way((Boolean) way.get("ended"), path);
  }

  private static Map<String, Object> key(Answer answer) {
    return switch (answer) {
      case Answer.SingleChoice a -> options(a.options(), false);
      case Answer.MultipleChoice a -> options(a.options(), true);
      case Answer.ShortText a -> typed(Answers.right(a.cases()), "zzz");
      case Answer.Numeric a -> {
        String unit = a.unitNeeded() ? " " + a.unit() : "";
        yield typed(Answers.right(a.cases()) + unit, "987654321" + unit);
      }
      case Answer.Expression a -> typed(Answers.right(a.cases()), "987654321*q");
      case Answer.SelfChecked a -> new HashMap<>(Map.of("self", true));
    };
  }

  private static Map<String, Object> typed(String right, String wrong) {
    return new HashMap<>(Map.of("typed", right, "miss", wrong));
  }

  private static Map<String, Object> options(List<Answer.Option> options, boolean several) {
    return new HashMap<>(
        Map.of(
            "right", places(options, true), "wrong", places(options, false), "several", several));
  }

  private static List<Integer> places(List<Answer.Option> options, boolean right) {
    return IntStream.range(0, options.size())
        .filter(i -> options.get(i).right() == right)
        .boxed()
        .toList();
  }

  private static String letters(String html) {
    return Jsoup.parse(html).text().replaceAll("\\s+", "");
  }

  private static String script() {
    try (var in = QuickLearner.class.getResourceAsStream("learner.js")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.substring(text.indexOf("async ("));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
