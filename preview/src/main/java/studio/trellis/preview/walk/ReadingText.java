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
  private static final String LEAST = "≥";
  private static final String LESS = "<";
  private static final String IS = "=";
  private static final String IS_NOT = "≠";
  private static final String UNKNOWN = "?";

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
  public String of(Reading reading) {
    Value value = value(reading);
    return switch (value.sign()) {
      case "" -> value.what();
      case UNKNOWN -> Say.of("reading.unknown", value.what());
      case IS -> Say.of("reading.is", value.what(), value.read());
      case IS_NOT -> Say.of("reading.is-not", value.what(), value.read(), value.wanted());
      default -> value.what() + " " + value.read() + " " + value.sign() + " " + value.wanted();
    };
  }

  /**
   * One value that was read, in its parts.
   *
   * @param what what was read: "mastery of Objections"; all of it, where the sign is empty
   * @param read what it was: "22 %"
   * @param sign how it compares, as it is true: "≥", "<", "=", "≠"; "?": it was not known; empty:
   *     it was or was not so
   * @param wanted with what it was compared: "40 %"
   * @param holds whether it was as the condition says
   */
  public record Value(String what, String read, String sign, String wanted, boolean holds) {}

  /** One value that was read, in its parts. */
  public Value value(Reading r) {
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
          so(
              Say.of(
                  key + (r.read() < 0 ? ".no" : ".yes"),
                  names.options(r.subject(), 1 << r.wanted()),
                  names.item(r.subject())),
              r);
      case RIGHT ->
          so(
              r.read() < 0
                  ? Say.of("reading.no-answer")
                  : Say.of(r.read() == 1 ? "reading.right" : "reading.wrong"),
              r);
      case CONFIDENCE -> compared(Say.of(key), r, sure(r.read()), sure(r.wanted()));
      case HINTS -> compared(Say.of(key), r);
      case VISITED, COMPLETED -> flag(key, names.activity(r.subject()), r);
      case TAG -> so(Say.of(key + (r.read() < 0 ? ".no" : ".yes")), r);
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
              ? so(Say.of(r.read() == 1 ? "reading.due.any.yes" : "reading.due.any.no"), r)
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
    Value value = value(r);
    boolean order = r.compare() == Compare.AT_LEAST || r.compare() == Compare.BELOW;
    return order && (value.sign().equals(LEAST) || value.sign().equals(LESS))
        ? Say.of(
            value.sign().equals(LEAST) ? "turn.at-least" : "turn.below",
            value.what(),
            value.wanted())
        : Say.of("turn.so", of(r));
  }

  private String known(Reading r) {
    return r.read() < 0 ? "" : names.value(r.subject(), r.read());
  }

  private static Value flag(String key, String name, Reading r) {
    return so(Say.of(key + (r.read() == 1 ? ".yes" : ".no"), name), r);
  }

  private static Value so(String what, Reading r) {
    return new Value(what, "", "", "", holds(r));
  }

  private static boolean holds(Reading r) {
    return r.read() >= 0 && r.compare().holds(r.read(), r.wanted());
  }

  private static Value compared(String what, Reading r) {
    return compared(what, r, Integer.toString(r.read()), Integer.toString(r.wanted()));
  }

  /** What is written is what is true, whether the condition held or not. */
  private static Value compared(String what, Reading r, String read, String wanted) {
    boolean holds = holds(r);
    String sign =
        switch (r.compare()) {
          case AT_LEAST, BELOW -> (r.compare() == Compare.AT_LEAST) == holds ? LEAST : LESS;
          case EQUAL, NOT_EQUAL -> r.read() == r.wanted() ? IS : IS_NOT;
        };
    return r.read() < 0
        ? new Value(what, "", UNKNOWN, wanted, false)
        : new Value(what, read, sign, wanted, holds);
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
