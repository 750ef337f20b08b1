package studio.trellis.app.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.trellis.app.rules.Order;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Reading;
import studio.trellis.model.engine.Reason;
import studio.trellis.model.engine.Turn;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.rule.Rule;
import studio.trellis.preview.walk.EvidenceWords;
import studio.trellis.preview.walk.Names;
import studio.trellis.preview.walk.ReadingText;
import studio.trellis.preview.walk.ReasonText;
import studio.trellis.preview.walk.StepText;
import studio.trellis.preview.walk.Turns;
import studio.trellis.preview.walk.Walk;

/** Puts decisions, and what learners do with them, into words. */
final class Telling {
  private final Course course;
  private final Names names;
  private final StepText titles;
  private final ReasonText reasons;
  private final EvidenceWords evidence;
  private final ReadingText readings;
  private final Turns turns;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Words for walks through a course, whose parts have these names. */
  Telling(Course course, Names names) {
    this.course = course;
    this.names = names;
    readings = new ReadingText(names);
    for (Rule rule : Order.of(course)) {
      numbers.put(rule.id(), numbers.size() + 1);
    }
    titles = new StepText(names);
    reasons = new ReasonText(names);
    evidence = new EvidenceWords(names);
    turns = new Turns(names);
  }

  String title(Decision decision) {
    return titles.of(decision);
  }

  String skill(int position) {
    return names.skill(position);
  }

  PathLine line(int number, Decision decision, List<Evidence> did, int minutes) {
    boolean bad =
        did.stream().anyMatch(e -> e instanceof Evidence.Answered answer && !answer.right());
    String activity = decision.activity() < 0 ? "" : names.targetId(decision.activity());
    String time = minutes < 0 ? Text.of("walk.now") : Text.of("walk.minutes", minutes);
    return new PathLine(number, activity, titles.of(decision), evidence.of(did), time, bad);
  }

  /** All that this decision considered: what decided first, then what it came before. */
  List<WhyCard> why(Decision decision) {
    List<WhyCard> cards = new ArrayList<>();
    for (Reason reason : decision.reasons()) {
      if (reason.why() != Reason.Why.NOTHING_DUE) {
        boolean first = cards.stream().noneMatch(card -> card.weight() == WhyCard.Weight.WON);
        cards.add(card(reason, first));
      }
    }
    cards.sort(Comparator.comparing(WhyCard::weight));
    return cards;
  }

  private WhyCard card(Reason reason, boolean first) {
    WhyCard.Weight weight = weight(reason);
    List<ReadingText.Value> values = Reading.of(reason).stream().map(readings::value).toList();
    if (reason.why() == Reason.Why.RULE) {
      return rule(reason, weight, values);
    }
    String head =
        switch (weight) {
          case WON -> Text.of(first ? "walk.won" : "walk.then");
          case ALSO -> Text.of("walk.also");
          case OTHERWISE -> Text.of("walk.otherwise");
          case BEFORE, NOT -> "";
        };
    return new WhyCard(weight, head, "", Text.sentence(reasons.said(reason)), values);
  }

  private WhyCard rule(Reason reason, WhyCard.Weight weight, List<ReadingText.Value> values) {
    String id = names.codes().rules().get(reason.subject());
    int number = numbers.getOrDefault(id, 0);
    String outcome =
        switch (reason.outcome()) {
          case WON -> "fires";
          case ALSO -> "fires-too";
          case WOULD_HAVE -> "would";
          case NOT_MET -> reason.target() == Reason.ENDED ? "over" : "not";
          case NOTHING -> "nowhere";
        };
    Rule rule = course.rules().find(id);
    String priority = rule == null ? "" : Text.of("walk.priority", rule.priority());
    String text = Text.sentence(names.rule(reason.subject()));
    if (reason.outcome() == Reason.Outcome.WOULD_HAVE && reason.target() > Reason.NOWHERE) {
      text = Text.of("walk.would-lead", text, names.target(reason.target()));
    }
    return new WhyCard(weight, Text.of("walk.rule." + outcome, number), priority, text, values);
  }

  /** What would have turned a step of a walk. */
  List<TurnCard> turns(Walk walk, int step) {
    return Turns.of(walk, step).stream().map(turn -> new TurnCard(turn, said(turn))).toList();
  }

  /** "Had mastery been at least 40 %, “Negotiation” would have come." */
  String said(Turn turn) {
    return Text.sentence(turns.of(turn));
  }

  private static WhyCard.Weight weight(Reason reason) {
    return switch (reason.outcome()) {
      case WON -> WhyCard.Weight.WON;
      case ALSO -> WhyCard.Weight.ALSO;
      case WOULD_HAVE -> WhyCard.Weight.OTHERWISE;
      case NOT_MET -> WhyCard.Weight.NOT;
      case NOTHING -> {
        boolean ended = reason.why() == Reason.Why.MASTERED;
        ended |= reason.why() == Reason.Why.NO_ITEM_LEFT;
        yield ended ? WhyCard.Weight.BEFORE : WhyCard.Weight.NOT;
      }
    };
  }
}
