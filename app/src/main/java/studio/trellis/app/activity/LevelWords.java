package studio.trellis.app.activity;

import java.util.List;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Item;
import studio.trellis.model.rule.Scaffold;

/** What a level of help gives by itself, from the items' steps and hints, in a sentence. */
final class LevelWords {
  private LevelWords() {}

  static String of(Scaffold level, List<Item> items) {
    long able =
        items.stream()
            .filter(
                item ->
                    switch (level) {
                      case WORKED -> !item.steps().isEmpty() || !item.solution().isBlank();
                      case COMPLETION ->
                          item.steps().stream().anyMatch(step -> step.answer() != null);
                      case HINTED -> !item.hints().isEmpty();
                      case INDEPENDENT -> true;
                    })
            .count();
    if (items.isEmpty()) {
      return Text.of("activity.level.no-items." + Text.word(level));
    }
    String amount = able == 0 ? "none" : able == items.size() ? "all" : "some";
    return level == Scaffold.INDEPENDENT
        ? Text.of("activity.level.gives.independent")
        : Text.of("activity.level.gives." + Text.word(level) + "." + amount, able, items.size());
  }
}
