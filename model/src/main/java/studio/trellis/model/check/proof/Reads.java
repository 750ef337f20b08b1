package studio.trellis.model.check.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.engine.Codes;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.When;

/** What the conditions of a course read: where its states have to be told apart. */
final class Reads {
  /** Thresholds of mastery by skill; those of an empty id belong to every skill. */
  final Map<String, Set<Integer>> mastery = new TreeMap<>();

  /** Attributes by id, with the numbers that conditions compare them with. */
  final Map<String, Set<Integer>> attributes = new TreeMap<>();

  /** Options that conditions ask about, by item. */
  final Map<Integer, Set<Integer>> options = new TreeMap<>();

  final Set<Integer> activities = new TreeSet<>();
  int hints;
  boolean confidence;

  /** Skills whose row of right answers is read; an empty id: any. */
  final Set<String> rows = new TreeSet<>();

  /** The last answer is read after other things than the answer itself. */
  boolean answerLater;

  boolean sessions;
  boolean choices;
  private boolean later;
  private final Course course;
  private final Codes codes;

  Reads(Course course, Codes codes) {
    this.course = course;
    this.codes = codes;
    for (Rule rule : course.rules()) {
      if (rule.enabled()) {
        sessions |= rule.when() == When.BEGUN;
        later = rule.when() != When.ANSWERED;
        condition(rule.condition());
      }
    }
    for (Attribute attribute : course.attributes()) {
      for (Attribute.Start start : attribute.starts()) {
        attributes.computeIfAbsent(attribute.id(), id -> new TreeSet<>()).add(start.from());
      }
    }
    for (Link link : course.links()) {
      if (link.condition() != null) {
        later = true;
        condition(link.condition());
      }
    }
  }

  private void condition(Condition condition) {
    switch (condition) {
      case Condition.All c -> c.parts().forEach(this::condition);
      case Condition.Any c -> c.parts().forEach(this::condition);
      case Condition.None c -> c.parts().forEach(this::condition);
      case Condition.AtLeast c -> c.parts().forEach(this::condition);
      case Condition.Not c -> condition(c.part());
      case Condition.Mastery c ->
          mastery.computeIfAbsent(c.skill(), id -> new TreeSet<>()).add(c.thousandths());
      case Condition.CorrectInRow c -> rows.add(c.skill());
      case Condition.AnswerWas c -> answerLater |= later;
      case Condition.Confidence c -> {
        confidence = true;
        answerLater |= later;
      }
      case Condition.Calibrated c -> confidence = true;
      case Condition.HintsUsed c -> {
        hints = Math.max(hints, c.times());
        answerLater |= later;
      }
      case Condition.OptionChosen c -> option(c);
      case Condition.Visited c -> activity(c.activity());
      case Condition.Completed c -> activity(c.activity());
      case Condition.Attempts c -> activity(c.activity());
      case Condition.Score c -> activity(c.activity());
      case Condition.AttributeIs c ->
          attributes.computeIfAbsent(c.attribute(), id -> new TreeSet<>());
      case Condition.AttributeKnown c ->
          attributes.computeIfAbsent(c.attribute(), id -> new TreeSet<>());
      case Condition.AttributeNumber c ->
          attributes.computeIfAbsent(c.attribute(), id -> new TreeSet<>()).add(c.number());
      case Condition.ChoiceMade c -> choices = true;
      case Condition.EvidenceAge c -> sessions = true;
      case Condition.SessionNumber c -> sessions = true;
      case Condition.DaysSince c -> {
        sessions = true;
        if (c.since() == Condition.Since.ATTRIBUTE) {
          attributes.computeIfAbsent(c.id(), id -> new TreeSet<>());
        }
      }
      default -> {}
    }
  }

  private void activity(String id) {
    if (!id.isEmpty()) {
      activities.add(codes.activity(id));
    }
  }

  private void option(Condition.OptionChosen c) {
    answerLater |= later;
    options
        .computeIfAbsent(codes.item(c.item()), item -> new TreeSet<>())
        .add(codes.option(c.item(), c.option()));
  }

  /** The right options of an item as bits; 0: it is typed. */
  int key(int position) {
    int bits = 0;
    List<Answer.Option> options = options(position);
    for (int i = 0; i < Math.min(16, options.size()); i++) {
      bits |= options.get(i).right() ? 1 << i : 0;
    }
    return bits;
  }

  /** Wrong choices to tell apart, as bits: those that conditions ask about, and another one. */
  List<Integer> wrong(int position) {
    List<Answer.Option> all = options(position);
    int key = key(position);
    List<Integer> out = new ArrayList<>();
    for (int option : options.getOrDefault(position, Set.of())) {
      if (option < 16 && 1 << option != key) {
        out.add(1 << option);
      }
    }
    for (int i = 0; i < Math.min(16, all.size()); i++) {
      if (1 << i != key && !out.contains(1 << i)) {
        out.add(1 << i);
        return out;
      }
    }
    return out.isEmpty() ? List.of(0) : out;
  }

  private List<Answer.Option> options(int position) {
    Item item = course.items().find(codes.items().get(position));
    return switch (item == null ? null : item.answer()) {
      case Answer.SingleChoice a -> a.options();
      case Answer.MultipleChoice a -> a.options();
      case null, default -> List.of();
    };
  }
}
