package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.trellis.model.course.Activity;

/** The notes, tips, warnings and folds of an activity's page, in their order. */
final class Blocks {
  private static final Pattern START =
      Pattern.compile("<div class=\"(?:note|tip|warning)\"[^>]*>|<details[^>]*>");
  private static final int ENOUGH = 400;

  private Blocks() {}

  /** How each block begins, as HTML. */
  static List<String> of(Activity activity) {
    List<String> out = new ArrayList<>();
    Matcher matcher = START.matcher(activity.body());
    while (matcher.find()) {
      int end = activity.body().indexOf("</", matcher.end());
      int stop = end < 0 ? activity.body().length() : end;
      out.add(activity.body().substring(matcher.end(), Math.min(stop, matcher.end() + ENOUGH)));
    }
    return out;
  }
}
