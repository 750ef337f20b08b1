package studio.trellis.app.map.world;

import org.jspecify.annotations.Nullable;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.rule.Scaffold;

/**
 * The name and the colour of an activity's kind. What holds one level of help only is called by
 * that level.
 */
public final class Kinds {
  private Kinds() {}

  /** The name, as on cards. */
  public static String name(Activity activity) {
    Scaffold only = only(activity);
    return only == null
        ? Text.of("kind." + Text.word(activity.kind()))
        : Text.of("kind." + Text.word(only));
  }

  /** The name of the theme colour. */
  public static String colour(Activity activity) {
    Scaffold only = only(activity);
    return only == null ? Text.word(activity.kind()) : Text.word(only);
  }

  private static @Nullable Scaffold only(Activity activity) {
    if (activity.levels().size() != 1) {
      return null;
    }
    Scaffold level = activity.levels().getFirst().level();
    return level == Scaffold.WORKED || level == Scaffold.COMPLETION ? level : null;
  }
}
