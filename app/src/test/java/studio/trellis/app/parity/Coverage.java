package studio.trellis.app.parity;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.trellis.model.base.Words;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.engine.Codes;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.Reason;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.CompletionPolicy;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Policies;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.Timing;
import studio.trellis.model.rule.When;
import studio.trellis.model.simulation.AnswerKeys;
import studio.trellis.model.simulation.Journey;

/**
 * Counts what the compared decisions used: not what the courses contain, but what was evaluated,
 * done and shown.
 */
final class Coverage {
  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

  Coverage() {
    expect("condition", Condition.class.getPermittedSubclasses());
    expect("action", Action.class.getPermittedSubclasses());
    expect("item type", Answer.class.getPermittedSubclasses());
    expect("activity kind", ActivityKind.values());
    expect("sequence", Sequence.values());
    expect("level", Scaffold.values());
    expect("link", LinkKind.values());
    expect("feedback", Timing.values());
    expect("feedback", "second-try");
    expect("decided by", new String[] {"interleaved", "retest-due", "review-due", "explain"});
    expect("completion", CompletionPolicy.Complete.values());
    expect("score", CompletionPolicy.Score.values());
    expect("rule", new String[] {"once", "until", "scope"});
    expect("event", When.values());
    for (Record policy : policiesOf(Policies.DEFAULT)) {
      for (RecordComponent field : policy.getClass().getRecordComponents()) {
        expect("policy", policy.getClass().getSimpleName() + "." + field.getName());
      }
    }
  }

  private static List<Record> policiesOf(Policies all) {
    List<Record> out = new ArrayList<>();
    for (RecordComponent each : Policies.class.getRecordComponents()) {
      out.add((Record) value(all, each));
    }
    return out;
  }

  private static Object value(Record of, RecordComponent field) {
    try {
      return field.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void expect(String kind, String[] names) {
    for (String name : names) {
      expect(kind, name);
    }
  }

  private void expect(String kind, Class<?>[] types) {
    for (Class<?> type : types) {
      expect(kind, type.getSimpleName());
    }
  }

  private void expect(String kind, Enum<?>[] values) {
    for (Enum<?> value : values) {
      expect(kind, Words.of(value));
    }
  }

  private void expect(String kind, String name) {
    counts.computeIfAbsent(kind, k -> new TreeMap<>()).putIfAbsent(name, 0);
  }

  private void count(String kind, String name) {
    counts.computeIfAbsent(kind, k -> new TreeMap<>()).merge(name, 1, Integer::sum);
  }

  /** Lets a learner take a course and counts what their decisions use. */
  void take(Course course, Persona persona, int seed, int longest) {
    Engine engine = new Engine(Plan.of(course));
    AnswerKeys keys = new AnswerKeys(course);
    Journey journey = new Journey(engine, keys, persona, seed, 3_500_000);
    policies(course.policies());
    Decision decision = journey.step();
    for (int i = 0; i < longest && decision != null; i++) {
      decided(course, keys.codes(), decision);
      decision = journey.step();
    }
  }

  private void decided(Course course, Codes codes, Decision decision) {
    if (decision.activity() >= 0) {
      Activity activity = course.activities().get(codes.activities().get(decision.activity()));
      count("activity kind", Words.of(activity.kind()));
      Group group = activity.group().isEmpty() ? null : course.groups().get(activity.group());
      count("sequence", Words.of(group == null ? course.sequence() : group.sequence()));
    }
    if (decision.item() >= 0) {
      Item item = course.items().get(codes.items().get(decision.item()));
      count("item type", item.answer().getClass().getSimpleName());
      count("level", Words.of(decision.level()));
      count("feedback", decision.retry() ? "second-try" : Words.of(decision.feedback()));
    }
    for (Reason reason : decision.reasons()) {
      if (counts.get("decided by").containsKey(Words.of(reason.why()))) {
        count("decided by", Words.of(reason.why()));
      }
      if (reason.why() == Reason.Why.RULE) {
        rule(course.rules().get(codes.rules().get(reason.subject())), reason);
      } else if (reason.why() == Reason.Why.LINK) {
        Link link = course.links().all().get(reason.subject());
        count("link", Words.of(link.kind()));
        if (link.condition() != null) {
          condition(link.condition());
        }
      } else if (reason.why() == Reason.Why.ORDER || reason.why() == Reason.Why.GATHER) {
        count(
            "link",
            Words.of(reason.why() == Reason.Why.ORDER ? LinkKind.NEXT : LinkKind.PREREQUISITE));
      }
    }
  }

  private void rule(Rule rule, Reason reason) {
    condition(rule.condition());
    count("event", Words.of(rule.when()));
    if (rule.once()) {
      count("rule", "once");
    }
    if (!rule.scope().isEmpty()) {
      count("rule", "scope");
    }
    if (rule.until() != null) {
      count("rule", "until");
      condition(rule.until());
    }
    if (reason.outcome() == Reason.Outcome.WON || reason.outcome() == Reason.Outcome.ALSO) {
      rule.actions().forEach(action -> count("action", action.getClass().getSimpleName()));
    }
  }

  private void condition(Condition condition) {
    count("condition", condition.getClass().getSimpleName());
    switch (condition) {
      case Condition.All all -> all.parts().forEach(this::condition);
      case Condition.Any any -> any.parts().forEach(this::condition);
      case Condition.None none -> none.parts().forEach(this::condition);
      case Condition.AtLeast some -> some.parts().forEach(this::condition);
      case Condition.Not not -> condition(not.part());
      default -> {}
    }
  }

  /** A setting is used where it is not what it always is. */
  private void policies(Policies p) {
    count("completion", Words.of(p.completion().complete()));
    count("score", Words.of(p.completion().score()));
    List<Record> now = policiesOf(p);
    List<Record> usual = policiesOf(Policies.DEFAULT);
    for (int i = 0; i < now.size(); i++) {
      for (RecordComponent field : now.get(i).getClass().getRecordComponents()) {
        if (!value(now.get(i), field).equals(value(usual.get(i), field))) {
          count("policy", now.get(i).getClass().getSimpleName() + "." + field.getName());
        }
      }
    }
  }

  /** What was never used. */
  List<String> missing() {
    List<String> out = new ArrayList<>();
    counts.forEach(
        (kind, names) ->
            names.forEach(
                (name, n) -> {
                  if (n == 0) {
                    out.add(kind + " " + name);
                  }
                }));
    return out;
  }

  /** The table that the gate prints. */
  String table() {
    StringBuilder out = new StringBuilder();
    counts.forEach(
        (kind, names) -> {
          out.append("  ").append(kind).append(':');
          names.forEach(
              (name, n) -> out.append(' ').append(name).append(' ').append(n).append(','));
          out.setCharAt(out.length() - 1, '\n');
        });
    return out.toString();
  }
}
