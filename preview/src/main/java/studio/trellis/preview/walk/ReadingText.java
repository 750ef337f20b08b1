package studio.trellis.preview.walk;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.base.Words;
import studio.trellis.model.engine.Reading;
import studio.trellis.model.engine.Reason;
import studio.trellis.model.rule.Band;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;

/** The values that a rule or link read, in words: "mastery of Objections 22 % < 40 %". */
public final class ReadingText {
  private final Names names;

  /** Texts for a course with these names. */
  public ReadingText(Names names) {
    this.names = names;
  }

  /** All values that a reason read, in their order; empty: it read none. */
  String of(Reason reason) {
    List<String> out = new ArrayList<>();
    for (Reading reading : Reading.of(reason)) {
      out.add(of(reading));
    }
    return String.join(", ", out);
  }

  /** One value that was read: "mastery of Objections 22 % < 40 %". */
  public String of(Reading r) {
    String key = "reading." + Words.of(r.kind());
    return switch (r.kind()) {
      case MASTERY ->
          compared(
              Say.of(key, names.skill(r.subject())), r, Say.share(r.read()), Say.share(r.wanted()));
      case MASTERED -> flag(key, names.skill(r.subject()), r);
      case BAND ->
          compared(Say.of(key, names.skill(r.subject())), r, band(r.read()), band(r.wanted()));
      case ATTEMPTS -> compared(Say.of(key, names.activity(r.subject())), r);
      case IN_ROW -> compared(Say.of(key, names.skill(r.subject())), r);
      case OPTION ->
          Say.of(
              key + (r.read() < 0 ? ".no" : ".yes"),
              names.options(r.subject(), 1 << r.wanted()),
              names.item(r.subject()));
      case RIGHT ->
          r.read() < 0
              ? Say.of("reading.no-answer")
              : Say.of(r.read() == 1 ? "reading.right" : "reading.wrong");
      case CONFIDENCE -> compared(Say.of(key), r, sure(r.read()), sure(r.wanted()));
      case HINTS -> compared(Say.of(key), r);
      case VISITED, COMPLETED -> flag(key, names.activity(r.subject()), r);
      case TAG -> Say.of(key + (r.read() < 0 ? ".no" : ".yes"));
      case ATTRIBUTE ->
          compared(names.attribute(r.subject()), r, known(r), names.value(r.subject(), r.wanted()));
      case KNOWN -> flag(key, names.attribute(r.subject()), r);
      case STARTED ->
          compared(Say.of(key, names.skill(r.subject())), r, rating(r.read()), rating(r.wanted()));
      case RECALL ->
          compared(
              Say.of(key, names.skill(r.subject())), r, Say.share(r.read()), Say.share(r.wanted()));
      case DUE ->
          r.subject() < 0
              ? Say.of(r.read() == 1 ? "reading.due.any.yes" : "reading.due.any.no")
              : flag(key, names.skill(r.subject()), r);
      case CALIBRATION -> compared(Say.of(key), r, calibration(r.read()), calibration(r.wanted()));
      case SCORE ->
          compared(
              r.subject() < 0 ? Say.of(key + ".course") : Say.of(key, names.activity(r.subject())),
              r,
              Say.share(r.read()),
              Say.share(r.wanted()));
      case MINUTES ->
          compared(Say.of(key + "." + Words.of(Condition.Span.values()[r.subject()])), r);
      case CHOICE -> flag(key, names.target(r.subject()), r);
      case DECLINED, SINCE_SESSION, SINCE_START, SESSION -> compared(Say.of(key), r);
      case AGE -> compared(Say.of(key, names.skill(r.subject())), r);
      case SINCE_ATTRIBUTE -> compared(Say.of(key, names.attribute(r.subject())), r);
      case SINCE_DONE -> compared(Say.of(key, names.activity(r.subject())), r);
      case LOT -> compared(Say.of(key, r.subject()), r, Say.share(r.read()), Say.share(r.wanted()));
    };
  }

  /** A value as it would have had to be: "mastery of Objections had been at least 60 %". */
  public String had(Reading r) {
    if (r.kind() == Reading.Kind.ATTRIBUTE
        && (r.compare() == Compare.EQUAL || r.compare() == Compare.NOT_EQUAL)) {
      return Say.of("turn.value", names.attribute(r.subject()), known(r));
    }
    boolean order = r.compare() == Compare.AT_LEAST || r.compare() == Compare.BELOW;
    String said = of(r);
    int at = order ? Math.max(said.lastIndexOf(" ≥ "), said.lastIndexOf(" < ")) : -1;
    if (at < 0) {
      return Say.of("turn.so", said);
    }
    boolean least = said.charAt(at + 1) == '≥';
    String wanted = said.substring(at + 3);
    String what = said.substring(0, at);
    int before = what.lastIndexOf(read(r));
    return Say.of(
        least ? "turn.at-least" : "turn.below",
        before > 0 ? what.substring(0, before).strip() : what,
        wanted);
  }

  /** How a value that is compared by size is written. */
  private static String read(Reading r) {
    return switch (r.kind()) {
      case MASTERY, SCORE, RECALL, LOT -> Say.share(r.read());
      case BAND -> band(r.read());
      case CONFIDENCE -> sure(r.read());
      case STARTED -> rating(r.read());
      default -> Integer.toString(r.read());
    };
  }

  private String known(Reading r) {
    return r.read() < 0 ? "" : names.value(r.subject(), r.read());
  }

  private static String flag(String key, String name, Reading r) {
    return Say.of(key + (r.read() == 1 ? ".yes" : ".no"), name);
  }

  private static String compared(String what, Reading r) {
    return compared(what, r, Integer.toString(r.read()), Integer.toString(r.wanted()));
  }

  private static String compared(String what, Reading r, String read, String wanted) {
    if (r.read() < 0) {
      return Say.of("reading.unknown", what);
    }
    // What is written is what is true, whether the condition held or not.
    boolean holds = r.compare().holds(r.read(), r.wanted());
    return switch (r.compare()) {
      case AT_LEAST, BELOW -> what + " " + read + sign(r.compare(), holds) + wanted;
      case EQUAL, NOT_EQUAL ->
          r.read() == r.wanted()
              ? Say.of("reading.is", what, read)
              : Say.of("reading.is-not", what, read, wanted);
    };
  }

  private static String sign(Compare compare, boolean holds) {
    return (compare == Compare.AT_LEAST) == holds ? " ≥ " : " < ";
  }

  private static String band(int ordinal) {
    return ordinal < 0 ? "" : Say.of("band." + Words.of(Band.values()[ordinal]));
  }

  private static String rating(int rating) {
    return rating < 0 ? "" : Say.of("rating." + rating);
  }

  private static String calibration(int ordinal) {
    return ordinal < 0
        ? ""
        : Say.of("calibration." + Words.of(Condition.Calibration.values()[ordinal]));
  }

  private static String sure(int level) {
    return level < 0 ? "" : Say.of("sure." + level);
  }
}
