package studio.trellis.app.findings;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Remark;
import studio.trellis.app.fx.Job;
import studio.trellis.app.fx.JobRunner;
import studio.trellis.app.fx.RunningJob;
import studio.trellis.app.text.Text;
import studio.trellis.model.check.Checks;
import studio.trellis.model.check.Finding;
import studio.trellis.model.check.FindingText;
import studio.trellis.model.check.Folded;
import studio.trellis.model.check.Labels;
import studio.trellis.model.check.proof.Proof;
import studio.trellis.model.check.proof.Verdict;
import studio.trellis.model.course.Course;

/**
 * What the checks found, topic by topic, many of one cause as one; and whether anybody gets stuck.
 */
public final class FindingsViewModel {
  /** Places of one cause that are listed when it is opened. */
  private static final int MOST_PLACES = 200;

  private final Desk desk;
  private final JobRunner jobs;
  private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Answer> answer =
      new ReadOnlyObjectWrapper<>(new Answer(State.NOT_ASKED, "", List.of()));
  private final TreeSet<String> open = new TreeSet<>();
  private Optional<Course> asked = Optional.empty();
  private Optional<RunningJob> running = Optional.empty();

  public FindingsViewModel(Desk desk, JobRunner jobs) {
    this.desk = desk;
    this.jobs = jobs;
    desk.remarksProperty().subscribe(this::refresh);
    desk.courseProperty().subscribe(this::changed);
  }

  /** A row of the list. */
  public sealed interface Row {}

  /** The topic of what follows. */
  public record Topic(String title) implements Row {}

  /**
   * One finding, or many of one cause.
   *
   * @param remark the first of them
   * @param cause what is wrong with all of them
   * @param count how many there are
   * @param open whether their places are listed below
   */
  public record Cause(Remark remark, String code, String cause, int count, boolean open)
      implements Row {}

  /** One place of a cause that many have. */
  public record Place(Remark remark) implements Row {}

  /** Places that are not listed. */
  public record More(int count) implements Row {}

  /** How far the question is whether anybody gets stuck. */
  public enum State {
    NOT_ASKED,
    ASKING,
    SHOWN,
    STUCK,
    NOT_SHOWN,
    /** It was answered for the course as it was before the last edit. */
    OUTDATED
  }

  /**
   * Whether anybody gets stuck.
   *
   * @param story of one who does, line by line
   */
  public record Answer(State state, String sentence, List<String> story) {
    public Answer {
      story = List.copyOf(story);
    }
  }

  /** The rows as they are listed. */
  public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Whether anybody gets stuck. */
  public ReadOnlyObjectProperty<Answer> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** How many there are: "2 errors, 1 warning, 3 notes". */
  public String title() {
    return Remark.counted(desk.remarksProperty().get());
  }

  /** Lists the places of a cause, or hides them. */
  public void toggle(Cause cause) {
    String key = key(cause);
    if (!open.remove(key)) {
      open.add(key);
    }
    refresh(desk.remarksProperty().get());
  }

  private static String key(Cause cause) {
    return cause.remark().finding().map(Finding::cause).orElse("");
  }

  /** Asks whether anybody gets stuck, beside the FX thread. */
  public void ask() {
    Course course = desk.courseProperty().get().orElse(null);
    if (course == null || answer.get().state() == State.ASKING) {
      return;
    }
    if (desk.remarksProperty().get().stream()
        .anyMatch(remark -> !remark.finding().map(f -> runs(course, f)).orElse(true))) {
      answer.set(new Answer(State.NOT_SHOWN, Text.of("findings.proof.broken"), List.of()));
      return;
    }
    asked = Optional.of(course);
    answer.set(new Answer(State.ASKING, Text.of("findings.proof.asking"), List.of()));
    running =
        Optional.of(
            jobs.start(
                new Job<>(
                    Text.of("findings.proof.job"),
                    progress -> Proof.of(course, progress::cancelled),
                    verdict -> answered(course, verdict),
                    desk::complain)));
  }

  private static boolean runs(Course course, Finding finding) {
    return Checks.runs(course, List.of(finding));
  }

  /** Gives the question up. */
  public void cancel() {
    running.ifPresent(RunningJob::cancel);
    asked = Optional.empty();
    answer.set(new Answer(State.NOT_ASKED, "", List.of()));
  }

  private void answered(Course course, Verdict verdict) {
    if (asked.filter(course::equals).isEmpty()) {
      return;
    }
    Verdict.Stuck stuck = verdict.stuck();
    List<String> story =
        stuck == null ? List.of() : stuck.story().told().stream().map(Checking::quoted).toList();
    String sentence =
        stuck == null
            ? verdict.sentence()
            : Text.of("findings.proof.way", new Labels(course).title(stuck.lacks()));
    State state =
        switch (verdict.outcome()) {
          case SHOWN -> State.SHOWN;
          case STUCK -> State.STUCK;
          case NOT_SHOWN -> State.NOT_SHOWN;
        };
    answer.set(new Answer(state, sentence, story));
    changed(desk.courseProperty().get());
  }

  /** An answer is about the course that was asked about, and no other. */
  private void changed(Optional<Course> now) {
    State state = answer.get().state();
    if (asked.isEmpty() || asked.equals(now)) {
      return;
    }
    if (now.isEmpty() || !now.get().id().equals(asked.get().id())) {
      cancel();
    } else if (state != State.NOT_ASKED && state != State.ASKING) {
      answer.set(new Answer(State.OUTDATED, Text.of("findings.proof.outdated"), List.of()));
    }
  }

  private void refresh(List<Remark> remarks) {
    IdentityHashMap<Finding, Remark> byFinding = new IdentityHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Remark remark : remarks) {
      remark
          .finding()
          .ifPresent(
              finding -> {
                findings.add(finding);
                byFinding.put(finding, remark);
              });
    }
    Map<String, List<Row>> topics = new LinkedHashMap<>();
    for (Folded folded : Folded.of(findings)) {
      topics
          .computeIfAbsent(folded.topic(), topic -> new ArrayList<>())
          .addAll(rows(folded, byFinding));
    }
    List<Row> out = new ArrayList<>();
    topics.forEach(
        (topic, inside) -> {
          out.add(new Topic(Text.of("findings.topic." + topic)));
          out.addAll(inside);
        });
    rows.set(List.copyOf(out));
  }

  private List<Row> rows(Folded folded, IdentityHashMap<Finding, Remark> byFinding) {
    List<Remark> all = folded.findings().stream().map(byFinding::get).toList();
    boolean listed = all.size() > 1 && open.contains(folded.cause());
    List<Row> out = new ArrayList<>();
    out.add(
        new Cause(
            all.getFirst(),
            folded.code(),
            Checking.sentence(FindingText.cause(folded)),
            all.size(),
            listed));
    if (listed) {
      all.stream().limit(MOST_PLACES).map(Place::new).forEach(out::add);
      if (all.size() > MOST_PLACES) {
        out.add(new More(all.size() - MOST_PLACES));
      }
    }
    return out;
  }
}
