package studio.trellis.app.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.trellis.app.desk.Remark;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.map.world.Kinds;
import studio.trellis.app.text.Html;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.rule.Scaffold;

/** What the columns say about a row. */
final class OutlineWords {
  private static final int LONGEST_PROMPT = 120;

  private final String start;
  private final OutlineTree tree;
  private final Map<String, String> skills = new HashMap<>();
  private final Map<Selection, Integer> trouble = new HashMap<>();

  OutlineWords(Optional<Course> course, OutlineTree tree, List<Remark> remarks) {
    this.tree = tree;
    start = course.map(Course::start).orElse("");
    course.stream()
        .flatMap(now -> now.skills().all().stream())
        .forEach(skill -> skills.put(skill.id(), skill.title()));
    remarks.forEach(remark -> trouble.merge(remark.place(), 1, Integer::sum));
  }

  static String title(OutlineRow row) {
    return switch (row.entity()) {
      case Group group -> group.title();
      case Activity activity -> activity.title();
      case Item item -> Html.excerpt(item.prompt(), LONGEST_PROMPT);
      default -> row.id();
    };
  }

  static String kind(OutlineRow row) {
    return switch (row.entity()) {
      case Activity activity -> Kinds.name(activity);
      case Item item -> Text.of("item.type." + type(item.answer()));
      default -> Text.of("inspect.group");
    };
  }

  private static String type(Answer answer) {
    return switch (answer) {
      case Answer.SingleChoice a -> "single-choice";
      case Answer.MultipleChoice a -> "multiple-choice";
      case Answer.ShortText a -> "short-text";
      case Answer.Numeric a -> "numeric";
      case Answer.Expression a -> "expression";
      case Answer.SelfChecked a -> "self-checked";
    };
  }

  /** The name of the colour of its kind; empty: none. */
  static String colour(OutlineRow row) {
    return row.entity() instanceof Activity activity ? Kinds.colour(activity) : "";
  }

  String skills(OutlineRow row) {
    List<String> ids =
        switch (row.entity()) {
          case Activity activity -> activity.skills();
          case Item item -> item.skills();
          default -> List.of();
        };
    return ids.stream()
        .map(id -> skills.getOrDefault(id, id))
        .collect(Collectors.joining(Text.of("list.comma")));
  }

  static Set<Scaffold> levels(OutlineRow row) {
    Set<Scaffold> out = EnumSet.noneOf(Scaffold.class);
    if (row.entity() instanceof Activity activity) {
      activity.levels().forEach(level -> out.add(level.level()));
    }
    return out;
  }

  static String levelsSpoken(OutlineRow row) {
    return levels(row).stream()
        .map(level -> Text.of("word.level." + Text.word(level)))
        .collect(Collectors.joining(Text.of("list.comma")));
  }

  /** Minutes of an activity, or of all that lies in a group; 0: not said. */
  int minutes(OutlineRow row) {
    return switch (row.entity()) {
      case Activity activity -> activity.minutes();
      case Group group -> tree.children(group.id()).stream().mapToInt(this::minutes).sum();
      default -> 0;
    };
  }

  static boolean required(OutlineRow row) {
    return row.entity() instanceof Activity activity && activity.required();
  }

  int findings(OutlineRow row) {
    return trouble.getOrDefault(row.place(), 0);
  }

  /** What is special: the start, a placeholder, findings. */
  String state(OutlineRow row) {
    List<String> out = new ArrayList<>();
    if (row.id().equals(start)) {
      out.add(Text.of("outline.state.start"));
    }
    if (row.entity() instanceof Activity activity && !activity.built()) {
      out.add(Text.of("outline.state.unbuilt"));
    }
    if (findings(row) > 0) {
      out.add(Text.of("outline.state.findings", findings(row)));
    }
    return String.join(" · ", out);
  }

  /** The whole row, as a screen reader says it. */
  String spoken(OutlineRow row) {
    List<String> out = new ArrayList<>(List.of(title(row), kind(row)));
    out.add(Text.of("outline.spoken.level", tree.level(row.id())));
    if (!skills(row).isEmpty()) {
      out.add(skills(row));
    }
    if (!levels(row).isEmpty()) {
      out.add(levelsSpoken(row));
    }
    if (minutes(row) > 0) {
      out.add(Text.of("outline.spoken.minutes", minutes(row)));
    }
    if (required(row)) {
      out.add(Text.of("outline.spoken.required"));
    }
    if (!state(row).isEmpty()) {
      out.add(state(row));
    }
    return String.join(", ", out);
  }
}
