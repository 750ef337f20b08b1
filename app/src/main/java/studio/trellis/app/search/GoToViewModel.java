package studio.trellis.app.search;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.search.Target;
import studio.trellis.authoring.search.text.HtmlText;
import studio.trellis.authoring.search.text.Passage;
import studio.trellis.authoring.search.text.Passages;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.edit.Parts;

/** Go-to: a few letters, where they may lead, and what is there. */
public final class GoToViewModel {
  private static final int MOST = 40;
  private static final int PREVIEW = 220;

  private final Desk desk;
  private final Lookup lookup;
  private final Latest latest;
  private final Going going;
  private final ObservableList<Target> targets = FXCollections.observableArrayList();
  private boolean looking;
  private Runnable then = () -> {};

  /**
   * Go-to.
   *
   * @param latest looks beside the FX thread
   */
  public GoToViewModel(Desk desk, Lookup lookup, Latest latest, Going going) {
    this.desk = desk;
    this.lookup = lookup;
    this.latest = latest;
    this.going = going;
  }

  /** Where what was typed may lead, best first. */
  public ObservableList<Target> targets() {
    return targets;
  }

  /** Looks where {@code typed} may lead. */
  public void find(String typed) {
    looking = true;
    then = () -> {};
    latest.start("go-to", () -> lookup.goTo(typed, MOST), this::found);
  }

  private void found(List<Target> now) {
    targets.setAll(now);
    looking = false;
    Runnable next = then;
    then = () -> {};
    next.run();
  }

  /** Runs {@code task} when the targets are those of what was typed last: at once if they are. */
  void whenFound(Runnable task) {
    if (looking) {
      then = task;
    } else {
      task.run();
    }
  }

  /** Goes there. */
  public void go(Target target) {
    going.to(target.course(), target.part(), target.title());
  }

  /** What kind it is and where: "Item in Objections". */
  String note(Target target) {
    Optional<Course> open = open(target);
    String kind = PartWords.one(target.part().kind());
    if (open.isEmpty()) {
      return Text.of("search.in-other", kind);
    }
    Activity activity = open.get().activities().find(target.activity());
    if (activity == null) {
      return kind;
    }
    return target.part().kind() == EntityKind.ACTIVITY
        ? Text.of("kind." + Text.word(activity.kind()))
        : Text.of("search.in", kind, activity.title());
  }

  /** The beginning of what it says; empty: it is not open or says nothing. */
  String preview(Target target) {
    return open(target)
        .map(course -> Parts.find(course, target.part()))
        .map(GoToViewModel::words)
        .orElse("");
  }

  private static String words(Entity entity) {
    StringBuilder out = new StringBuilder();
    List<Passage> passages = Passages.of(entity);
    for (Passage passage : passages) {
      if (!passage.path().equals("title") && out.length() < PREVIEW) {
        String text = passage.html() ? HtmlText.words(passage.value()) : passage.value();
        out.append(out.isEmpty() ? "" : " · ").append(text.replace('\n', ' '));
      }
    }
    return out.length() <= PREVIEW
        ? out.toString()
        : out.substring(0, out.offsetByCodePoints(0, PREVIEW - 20)) + "…";
  }

  private Optional<Course> open(Target target) {
    return desk.courseProperty().get().filter(course -> course.id().equals(target.course()));
  }
}
