package studio.trellis.app.walk;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Standing;
import studio.trellis.model.learner.LearnerLog;
import studio.trellis.model.learner.StateText;
import studio.trellis.model.persona.Persona;
import studio.trellis.preview.walk.BuiltInPersonas;
import studio.trellis.preview.walk.Walk;
import studio.trellis.preview.walk.WalkStep;

/** A persona's walk, or one's own: its steps, the one looked at, and what both engines say. */
public final class WalkViewModel {
  /** Of every walk of a persona: a step that is named elsewhere can be looked at here. */
  static final int SEED = 42;

  private static final int MOST = 2000;

  private final Desk desk;
  private final ObservableList<Persona> personas = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Persona> persona = new SimpleObjectProperty<>();
  private final ObservableList<Moment> moments = FXCollections.observableArrayList();
  private final IntegerProperty looked = new SimpleIntegerProperty(-1);
  private final BooleanProperty own = new SimpleBooleanProperty();
  private final Agreement agreement = new Agreement();
  private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
  private @Nullable Walk walk;
  private String wanted = "";
  private @Nullable OwnWalk ownWalk;
  private @Nullable Telling telling;

  public WalkViewModel(Desk desk) {
    this.desk = desk;
    persona.subscribe(chosen -> restart());
    looked.subscribe(at -> follow(at.intValue()));
  }

  /** Lets personas walk through {@code course} from now on; who walked begins anew. */
  void take(Course course) {
    String before =
        wanted.isEmpty() ? Optional.ofNullable(persona.get()).map(Persona::id).orElse("") : wanted;
    wanted = "";
    persona.set(null);
    personas.setAll(BuiltInPersonas.of(course));
    persona.set(
        personas.stream()
            .filter(known -> known.id().equals(before))
            .findFirst()
            .orElse(personas.isEmpty() ? null : personas.getFirst()));
  }

  /** Lets a persona walk, from the beginning. */
  public void walkAs(Persona chosen) {
    wanted = chosen.id();
    personas.stream().filter(chosen::equals).findFirst().ifPresent(persona::set);
  }

  /** The personas of the open course and the built-in ones. */
  ObservableList<Persona> personas() {
    return personas;
  }

  /** Who walks. */
  ObjectProperty<@Nullable Persona> personaProperty() {
    return persona;
  }

  /** The steps so far. */
  ObservableList<Moment> moments() {
    return moments;
  }

  /** Which step is looked at, from 0; -1: none. */
  IntegerProperty lookedProperty() {
    return looked;
  }

  /** Whether the author answers on the page. */
  BooleanProperty ownProperty() {
    return own;
  }

  /** What both engines say, in words. */
  public ReadOnlyStringProperty agreementProperty() {
    return agreement.textProperty();
  }

  /** The same, and how it is to be said. */
  Agreement agreement() {
    return agreement;
  }

  /** Grows with each change of what the page has to show. */
  ReadOnlyLongProperty versionProperty() {
    return version.getReadOnlyProperty();
  }

  /** Begins anew with the persona chosen. */
  void restart() {
    own.set(false);
    ownWalk = null;
    moments.clear();
    looked.set(-1);
    path();
    agreement.say("");
    Persona chosen = persona.get();
    walk =
        chosen == null
            ? null
            : desk.open().map(open -> new Walk(open.course(), chosen, SEED)).orElse(null);
    Walk now = walk;
    telling =
        now == null
            ? null
            : desk.open().map(open -> new Telling(open.course(), now.names())).orElse(null);
    version.set(version.get() + 1);
  }

  /** Makes the next step; false when the walk is over. */
  public boolean step() {
    boolean made = add();
    settle();
    return made;
  }

  /** Walks to the end. */
  public void run() {
    int made = 0;
    while (made < MOST && add()) {
      made++;
    }
    settle();
    Walk now = walk;
    if (now != null && now.over()) {
      Standing standing = now.standing();
      desk.previewProperty()
          .set(
              Text.of(
                  now.left()
                      ? "walk.said.left"
                      : standing.complete() ? "walk.said.complete" : "walk.said.ended",
                  now.persona().title(),
                  moments.isEmpty() ? 0 : minutesOf(now)));
    }
  }

  /** Looks at a step, from 0. */
  public void look(int step) {
    if (step < moments.size()) {
      looked.set(step);
    }
  }

  /** Takes the last step back. */
  void back() {
    Walk now = walk;
    if (now != null && !own.get() && now.back()) {
      moments.removeLast();
      settle();
    }
  }

  private static int minutesOf(Walk walk) {
    return walk.steps().getLast().minutes();
  }

  private boolean add() {
    Walk now = walk;
    Telling words = telling;
    if (now == null || words == null || own.get()) {
      return false;
    }
    WalkStep step = now.next();
    if (step == null) {
      return false;
    }
    moments.add(moment(now, words, step));
    return true;
  }

  private static Moment moment(Walk walk, Telling words, WalkStep step) {
    int before = step.number() == 1 ? 0 : walk.steps().get(step.number() - 2).minutes();
    PathLine line =
        words.line(step.number(), step.decision(), step.evidence(), step.minutes() - before);
    return new Moment(
        line, step.decision(), walk.standing(), StateText.write(step.decision().after()));
  }

  /** The map goes along: what the walk looks at is what is selected. */
  private void follow(int at) {
    if (at >= 0 && at < moments.size() && !moments.get(at).line().activity().isEmpty()) {
      desk.selectionProperty().set(Selection.activity(moments.get(at).line().activity()));
    }
  }

  private void path() {
    desk.pathProperty()
        .set(
            moments.stream()
                .map(moment -> moment.line().activity())
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList());
  }

  private void settle() {
    path();
    looked.set(moments.size() - 1);
    version.set(version.get() + 1);
  }

  /** Whether there is another step to make. */
  boolean over() {
    return walk == null || walk.over();
  }

  /** The state in which the learner sees what is looked at; empty: at the very beginning. */
  String shownState() {
    int at = looked.get();
    return at < 0 || at >= moments.size() ? "" : moments.get(at).shown();
  }

  /** What was considered for the step looked at. */
  List<WhyCard> why() {
    int at = looked.get();
    Telling words = telling;
    return at < 0 || at >= moments.size() || words == null
        ? List.of()
        : words.why(moments.get(at).decision());
  }

  /** What would have turned the step looked at: worked out when it is asked, by deciding again. */
  List<TurnCard> turns() {
    int at = looked.get();
    Telling words = telling;
    Walk now = walk;
    return at < 0 || at >= moments.size() || words == null || now == null || own.get()
        ? List.of()
        : words.turns(now, at + 1);
  }

  /** Goes another way from the step looked at on, as if what turns it had been so. */
  void tryOut(TurnCard turn) {
    int at = looked.get();
    Walk now = walk;
    Telling words = telling;
    if (now != null && words != null && at >= 0 && at < moments.size() && !own.get()) {
      now.tryOut(at + 1, turn.turn());
      moments.remove(at, moments.size());
      moments.add(moment(now, words, now.steps().getLast()));
      settle();
      agreement.say(Text.of("walk.tried", at + 1, turn.text()));
    }
  }

  /**
   * The log of the walk for a replay in the page's engine, its seed first; empty: nothing to
   * compare.
   */
  String log() {
    Walk now = walk;
    return now == null || moments.isEmpty() || own.get() || !now.tried().isEmpty()
        ? ""
        : now.seed() + " " + LearnerLog.write(now.log());
  }

  /** Takes in the digest that the page's engine made of {@link #log}. */
  void compare(String digest) {
    Walk now = walk;
    if (now != null && !moments.isEmpty() && !own.get()) {
      agreement.compare(now, digest);
    }
  }

  /** The author goes on from here on the page, which is now in this state. */
  void takeOver(String pageState) {
    Walk now = walk;
    if (now != null) {
      ownWalk = new OwnWalk(now.engine(), pageState);
      agreement.say(Text.of("walk.own"));
    }
  }

  /** The page's engine has decided what comes next. */
  void decided(String pageState) {
    OwnWalk mine = ownWalk;
    Telling words = telling;
    Walk now = walk;
    if (mine != null && words != null && now != null) {
      Decision decision = mine.decided(pageState);
      PathLine line = words.line(moments.size() + 1, decision, List.of(), -1);
      moments.add(new Moment(line, decision, now.engine().standing(mine.state()), pageState));
      looked.set(moments.size() - 1);
      path();
      agreement.follow(mine);
    }
  }

  /** The author did something on the page. */
  void recorded(String evidence, int minute, String pageState) {
    OwnWalk mine = ownWalk;
    Telling words = telling;
    Walk now = walk;
    if (mine != null && words != null && now != null) {
      mine.recorded(evidence, minute, pageState);
      Decision decision = mine.decision();
      if (decision != null && !moments.isEmpty()) {
        int last = moments.size() - 1;
        PathLine line = words.line(moments.get(last).line().number(), decision, mine.did(), -1);
        String shown = moments.get(last).shown();
        moments.set(last, new Moment(line, decision, now.engine().standing(mine.state()), shown));
      }
      agreement.follow(mine);
    }
  }

  /** Estimates over the walk, a line for each skill that moved, in thousandths. */
  List<EstimateLine> estimates() {
    Telling words = telling;
    return words == null ? List.of() : EstimateLine.of(moments, words);
  }

  /** From where on a skill counts as mastered in this course, thousandths. */
  int mastery() {
    return desk.open().map(open -> open.course().policies().mastery().threshold()).orElse(0);
  }
}
