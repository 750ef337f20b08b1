package studio.trellis.app.activity;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.fx.web.PackageFolder;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.learner.StateText;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.target.Target;

/** Makes the learner's page of an activity beside the JavaFX thread; only the newest counts. */
public final class PreviewMaker {
  private static final int MINUTE = 2196 * 1440 + 9 * 60;
  private static final int SEED = 7;

  private final Desk desk;
  private final Latest latest;
  private final Target web;
  private final AtomicReference<@Nullable PackageFolder> made = new AtomicReference<>();

  /**
   * A maker.
   *
   * @param web the target whose files are shown
   */
  public PreviewMaker(Desk desk, Latest latest, Target web) {
    this.desk = desk;
    this.latest = latest;
    this.web = web;
  }

  /**
   * A page that is laid out.
   *
   * @param state where a learner meets the activity
   * @param fault why there is none; empty: there is one
   */
  record Made(Optional<PackageFolder> files, String course, String state, String fault) {}

  /** Begins to make the page of a course of one activity. */
  void start(Course course, Consumer<Made> done) {
    desk.open()
        .ifPresent(
            open ->
                latest.start(
                    "activity-preview",
                    () -> make(open, course),
                    ready -> {
                      made.set(null);
                      done.accept(ready);
                    }));
  }

  private Made make(OpenCourse open, Course course) {
    try {
      Engine engine = new Engine(Plan.of(course), false);
      String state = StateText.write(engine.decide(engine.begin(SEED), MINUTE).after());
      PackageFolder files =
          new PackageFolder(web.pack(course, asset -> open.assets().of(asset)).files());
      // What was made before and never shown is not needed any more.
      PackageFolder before = made.getAndSet(files);
      if (before != null) {
        before.close();
      }
      return new Made(Optional.of(files), course.id(), state, "");
    } catch (ExportException | IOException | RuntimeException e) {
      return new Made(
          Optional.empty(),
          course.id(),
          "",
          Text.of("activity.preview.fault", String.valueOf(e.getMessage())));
    }
  }
}
