package studio.trellis.packaging.target;

import java.util.SortedMap;
import java.util.TreeMap;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Step;
import studio.trellis.packaging.content.PackageContent;
import studio.trellis.packaging.player.PlayerFiles;

/** The page and the content together: what every target that plays in a browser begins with. */
public final class PlayerPackage {
  private PlayerPackage() {}

  /** The files, with the tracker of a target. */
  public static SortedMap<String, byte[]> files(
      Course course, PackageContent content, String tracker) {
    SortedMap<String, byte[]> out =
        new TreeMap<>(PlayerFiles.of(tracker, course.language(), course.title(), hasTyped(course)));
    out.putAll(content.files());
    return out;
  }

  private static boolean hasTyped(Course course) {
    for (Item item : course.items()) {
      if (isTyped(item.answer())) {
        return true;
      }
      for (Step step : item.steps()) {
        if (step.answer() != null && isTyped(step.answer())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isTyped(Answer answer) {
    return switch (answer) {
      case Answer.ShortText a -> true;
      case Answer.Numeric a -> true;
      case Answer.Expression a -> true;
      case Answer.SingleChoice a -> false;
      case Answer.MultipleChoice a -> false;
      case Answer.SelfChecked a -> false;
    };
  }
}
