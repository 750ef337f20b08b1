package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import studio.trellis.app.text.CourseNames;
import studio.trellis.app.text.Html;
import studio.trellis.app.text.SentenceText;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.Reading;
import studio.trellis.model.rule.Phrase;
import studio.trellis.model.rule.Rule;
import studio.trellis.preview.rules.Overlap;
import studio.trellis.preview.rules.PersonaAnswer;
import studio.trellis.preview.rules.RuleFirings;
import studio.trellis.preview.rules.RuleTrial;
import studio.trellis.preview.walk.Names;
import studio.trellis.preview.walk.ReadingText;
import studio.trellis.preview.walk.Turns;

/** What simulated learners made of rules, in words. */
final class FiringText {
  private final Course course;
  private final Names names;
  private final ReadingText readings;
  private final Turns turns;

  FiringText(Course course) {
    this.course = course;
    this.names = new Names(course, Plan.of(course));
    this.readings = new ReadingText(names);
    this.turns = new Turns(names);
  }

  /** The column of the table: "57 %, 1.3 times". */
  static Fires fires(RuleFirings.Count count, int learners) {
    int share = (count.share(learners) + 5) / 10;
    if (share == 0) {
      return new Fires(Text.of("fires.few"), false);
    }
    String each = each(count.times(), count.learners());
    return new Fires(
        each.isEmpty() ? Text.of("fires.share", share) : Text.of("fires.share-times", share, each),
        false);
  }

  /** How often it fires for each for whom it fires; empty: once. */
  private static String each(long times, int learners) {
    long tenths = learners == 0 ? 10 : (times * 10 + learners / 2) / learners;
    return tenths <= 10 ? "" : tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
  }

  /** Why a rule fires for nobody. */
  Fires never(Rule rule, List<PersonaAnswer> answers) {
    boolean looked = answers.stream().anyMatch(answer -> answer.looked() > 0);
    if (!looked) {
      return new Fires(
          rule.scope().isEmpty()
              ? Text.of("fires.never-looked")
              : Text.of(
                  "fires.never-scope",
                  new CourseNames(course).of(Phrase.Kind.TARGET, rule.scope())),
          true);
    }
    List<Reading> nearest = answers.stream().flatMap(answer -> answer.nearest().stream()).toList();
    if (nearest.isEmpty()) {
      return new Fires(Text.of("fires.never-way"), true);
    }
    Reading first = nearest.getFirst();
    boolean nobody =
        nearest.stream()
            .allMatch(r -> r.kind() == Reading.Kind.ATTRIBUTE && r.subject() == first.subject());
    return new Fires(
        nobody
            ? Text.of("fires.never-attribute", small(names.attribute(first.subject())))
            : Text.of("fires.never", readings.of(first)),
        true);
  }

  private static String small(String title) {
    boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
    return word ? title.substring(0, 1).toLowerCase(Locale.ENGLISH) + title.substring(1) : title;
  }

  /** "Returning rep: yes, at step 3". */
  String persona(PersonaAnswer answer) {
    String who = answer.persona().title();
    if (answer.step() > 0) {
      return answer.times() > 1
          ? Text.of("fires.yes-times", who, answer.step(), answer.times())
          : Text.of("fires.yes", who, answer.step());
    }
    if (answer.looked() == 0) {
      return Text.of("fires.no-looked", who);
    }
    if (answer.turned().isPresent()) {
      return Text.of("fires.no-turned", who, answer.at(), turns.had(answer.turned().get()));
    }
    return answer
        .nearest()
        .map(reading -> Text.of("fires.no", who, readings.of(reading)))
        .orElse(Text.of("fires.no-way", who));
  }

  /** "Cohort of 1,000: 11 %, saves each about 14 minutes". */
  static String cohort(RuleTrial trial, boolean acts) {
    String all = Text.number(trial.learners());
    if (trial.fired() == 0) {
      return Text.of("fires.cohort-never", all);
    }
    int share = Math.max(1, (trial.share() + 5) / 10);
    String each = each(trial.times(), trial.fired());
    String fires =
        each.isEmpty()
            ? Text.of("fires.cohort", all, share)
            : Text.of("fires.cohort-times", all, share, each);
    if (!acts) {
      return Text.of("fires.cohort-end", fires);
    }
    if (!trial.clear()) {
      return Text.of("fires.cohort-same", fires);
    }
    return trial.minutes() < 0
        ? Text.of("fires.cohort-saves", fires, -trial.minutes())
        : Text.of("fires.cohort-adds", fires, trial.minutes());
  }

  /** One line for each rule that wanted something else. */
  List<String> overlaps(RuleTrial trial, List<PersonaAnswer> answers) {
    Map<String, String> out = new TreeMap<>();
    trial
        .overlaps()
        .forEach(
            (overlap, learners) ->
                out.put(
                    overlap.other() + overlap.kind() + overlap.otherWins(),
                    line(
                        overlap,
                        Text.of(
                            "overlap.share",
                            Math.max(
                                1, (learners * 100 + trial.learners() / 2) / trial.learners())))));
    for (PersonaAnswer answer : answers) {
      for (Overlap overlap : answer.overlaps()) {
        out.putIfAbsent(
            overlap.other() + overlap.kind() + overlap.otherWins(),
            line(overlap, answer.persona().title()));
      }
    }
    return new ArrayList<>(out.values());
  }

  private String line(Overlap overlap, String whom) {
    String key =
        "overlap."
            + Text.word(overlap.kind())
            + (overlap.otherWins() ? ".other-wins" : ".this-wins");
    return Text.of(key, name(overlap.other()), whom);
  }

  private String name(String id) {
    Rule rule = course.rules().get(id);
    String reason = Html.excerpt(rule.because(), 60);
    return reason.isBlank()
        ? Html.excerpt(SentenceText.plain(new SentenceText(new CourseNames(course)).rule(rule)), 60)
        : reason;
  }
}
