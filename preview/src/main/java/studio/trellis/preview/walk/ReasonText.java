package studio.trellis.preview.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import studio.trellis.model.base.Words;
import studio.trellis.model.course.Link;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Reason;
import studio.trellis.model.engine.Reason.Outcome;
import studio.trellis.model.engine.Reason.Why;
import studio.trellis.model.rule.Band;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.Timing;

/**
 * The reasons of decisions in English: what decided, what took part, what would have come
 * otherwise.
 */
public final class ReasonText {
  /** Why something is due, as {@link Reason.Why#REVIEW_DUE} numbers it. */
  private static final String[] REVIEW = {"", ".gap", ".exam"};

  private final Names names;
  private final ReadingText readings;

  public ReasonText(Names names) {
    this.names = names;
    this.readings = new ReadingText(names);
  }

  /** What matters of a decision, first what decided; without rules that did not fire. */
  public List<String> brief(Decision decision) {
    List<String> out = new ArrayList<>();
    for (Outcome outcome : new Outcome[] {Outcome.WON, Outcome.ALSO, Outcome.WOULD_HAVE}) {
      for (Reason reason : decision.reasons()) {
        if (reason.outcome() == outcome && reason.why() != Why.NOTHING_DUE) {
          out.add(of(reason));
        }
      }
    }
    return out;
  }

  /** All reasons of a decision in the order in which they were found. */
  public List<String> all(Decision decision) {
    List<String> out = new ArrayList<>();
    for (Reason reason : decision.reasons()) {
      if (reason.why() != Why.NOTHING_DUE) {
        out.add(of(reason));
      }
    }
    return out;
  }

  /** One reason as a sentence without a full stop, with the values that it read. */
  public String of(Reason reason) {
    String values = readings.of(reason);
    String plain = values.isEmpty() ? said(reason) : said(reason) + ": " + values;
    return reason.outcome() == Outcome.WOULD_HAVE
        ? Say.of("outcome.would-have", small(plain))
        : plain;
  }

  private static String small(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ENGLISH) + sentence.substring(1);
  }

  /** The same without the values and without what came of it. */
  public String said(Reason r) {
    String key = "why." + Words.of(r.why());
    return switch (r.why()) {
      case RESUME, MASTERED, NO_ITEM_LEFT, RETURN, TEST_OUT, START, REQUIRED, CORE ->
          Say.of(key, names.activity(r.subject()));
      case NEXT_ITEM ->
          Say.of(
              key,
              names.item(r.subject()),
              Say.share(r.values().at(0)),
              Say.share(r.values().at(1)));
      case RETEST_DUE, TRY_AGAIN -> Say.of(key, names.item(r.subject()));
      case INTERLEAVED ->
          Say.of(
              key,
              names.item(r.subject()),
              names.skill(r.values().at(0)),
              Say.share(r.values().at(1)),
              names.skill(r.values().at(2)),
              Say.share(r.values().at(3)));
      case FEEDBACK ->
          Say.of(
              key + "." + Words.of(Timing.values()[r.values().at(0)]),
              Say.of("band." + Words.of(Band.values()[r.values().at(1)])),
              names.skill(r.subject()));
      case NOTHING_DUE -> Say.of(key);
      case RULE -> rule(r);
      case LINK -> link(r);
      case CHOSEN -> Say.of(key, names.target(r.target()));
      case ORDER -> Say.of(key, names.target(r.target()), names.target(r.subject()));
      case GROWTH_EDGE ->
          r.subject() < 0
              ? Say.of("why.growth-edge.none", names.target(r.target()))
              : Say.of(
                  key,
                  names.skill(r.subject()),
                  Say.share(r.values().at(0)),
                  names.target(r.target()));
      case OFFER -> Say.of(key, names.target(r.subject()), names.target(r.target()));
      case PASSED_OVER -> Say.of(key, names.activity(r.subject()), Say.of("passed." + passed(r)));
      case GATHER -> Say.of(key, names.activity(r.subject()), names.activity(r.target()));
      case END -> Say.of(key + (r.values().at(0) == 1 ? ".complete" : ".incomplete"));
      case EXPLAIN, HUMAN ->
          Say.of(key, names.skill(r.subject()), r.values().at(0), names.target(r.target()));
      case REVIEW_DUE ->
          Say.of(
              key + REVIEW[r.values().at(3)],
              names.skill(r.subject()),
              r.values().at(2),
              Say.share(r.values().at(0)),
              Say.share(r.values().at(1)));
      case LEVEL ->
          Say.of(
              key,
              Say.of("level." + Words.of(Scaffold.values()[r.values().at(2)])),
              names.skill(r.subject()),
              Say.share(r.values().at(1)));
    };
  }

  private static String passed(Reason reason) {
    return Words.of(Reason.Passed.values()[reason.values().at(0)]);
  }

  private String rule(Reason reason) {
    String outcome =
        switch (reason.outcome()) {
          case WON, ALSO -> "fired";
          case WOULD_HAVE -> "would";
          case NOT_MET -> reason.target() == Reason.ENDED ? "ended" : "not-met";
          case NOTHING -> "nothing";
        };
    return Say.of("why.rule." + outcome, names.rule(reason.subject()));
  }

  private String link(Reason reason) {
    Link link = names.link(reason.subject());
    String kind = Say.of("link." + (link == null ? "next" : Words.of(link.kind())));
    String outcome =
        switch (reason.outcome()) {
          case WON, ALSO, WOULD_HAVE -> "taken";
          case NOT_MET -> "not-met";
          case NOTHING -> "nothing";
        };
    return Say.of("why.link." + outcome, kind, names.target(reason.target()));
  }
}
