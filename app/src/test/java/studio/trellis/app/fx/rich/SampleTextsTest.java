package studio.trellis.app.fx.rich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.authoring.html.document.RichText;
import studio.trellis.model.base.Tree;
import studio.trellis.model.course.Course;
import studio.trellis.model.wire.CourseWire;

/** What the editor makes of the sample course's texts says the same. */
class SampleTextsTest {
  @Test
  void everyTextOfTheSampleSaysTheSameAfterItsRoundTrip() throws Exception {
    Course course = new SampleCourse().course();
    Set<String> texts = new LinkedHashSet<>();
    collect(CourseWire.write(course), texts);
    assertTrue(texts.size() > 300, () -> "texts: " + texts.size());
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
    return html.split("<img ", -1).length
        + " "
        + html.split("<math", -1).length
        + " "
        + CleanHtml.text(html).replaceAll("\\s+", " ").strip();
  }

  private static void collect(Tree tree, Set<String> texts) {
    switch (tree) {
      case Tree.Obj object -> object.fields().values().forEach(value -> collect(value, texts));
      case Tree.Arr list -> list.items().forEach(value -> collect(value, texts));
      case Tree.Str text -> texts.add(text.value());
      default -> {}
    }
  }
}
