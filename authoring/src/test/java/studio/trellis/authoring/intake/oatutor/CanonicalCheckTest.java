package studio.trellis.authoring.intake.oatutor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.authoring.html.document.RichText;
import studio.trellis.authoring.intake.ImportOptions;
import studio.trellis.authoring.intake.Progress;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Step;

/** The editor's one form of a text loses nothing of what real content says. */
class CanonicalCheckTest {
  @Test
  void everyTextOfALessonSaysTheSameAfterItsRoundTrip() throws Exception {
    Set<String> texts =
        texts(
            Selection.IMPORTERS
                .read(Selection.zip(), "", new ImportOptions(List.of()), Progress.SILENT)
                .course());
    assertTrue(texts.size() > 100);
    List<String> changed = new ArrayList<>();
    for (String html : texts) {
      String canonical = RichText.canonical(html);
      if (!said(html).equals(said(canonical)) || !RichText.canonical(canonical).equals(canonical)) {
        changed.add(html + "\n-> " + canonical);
      }
    }
    assertEquals(List.of(), changed);
  }

  private static String said(String html) {
    long images = html.split("<img ", -1).length;
    long formulas = html.split("<math", -1).length;
    return images
        + " "
        + formulas
        + " "
        + CleanHtml.text(html.replace("<br>", " ")).replaceAll("\\s+", " ").strip();
  }

  private static Set<String> texts(Course course) {
    Set<String> texts = new LinkedHashSet<>();
    for (Activity activity : course.activities()) {
      texts.add(activity.body());
    }
    for (Item item : course.items()) {
      texts.add(item.prompt());
      texts.add(item.solution());
      texts.addAll(item.hints());
      if (item.answer() instanceof Answer.SingleChoice choice) {
        choice.options().forEach(option -> texts.add(option.html()));
      }
      for (Step step : item.steps()) {
        texts.add(step.prompt());
        texts.add(step.solution());
      }
    }
    return texts;
  }
}
