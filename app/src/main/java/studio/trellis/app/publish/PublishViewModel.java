package studio.trellis.app.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.fx.Job;
import studio.trellis.app.fx.JobRunner;
import studio.trellis.app.fx.RunningJob;
import studio.trellis.app.text.Text;
import studio.trellis.packaging.target.Preset;
import studio.trellis.packaging.target.Settings;
import studio.trellis.packaging.target.Target;

/** What can be published, where to, and what came of it. */
public final class PublishViewModel {
  private final Desk desk;
  private final JobRunner jobs;
  private final List<Target> targets;
  private final ObjectProperty<Target> target;
  private final PublishedBuilds builds;
  private final PublishSettings settings = new PublishSettings();
  private final TargetFile file;
  private final ReadOnlyBooleanWrapper records = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper reviewable = new ReadOnlyBooleanWrapper();
  private final BooleanProperty reviewers = new SimpleBooleanProperty();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final DoubleProperty share = new SimpleDoubleProperty(-1);
  private final ReadOnlyObjectWrapper<Optional<Published>> result =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * Publishing.
   *
   * @param builds what was published before
   */
  public PublishViewModel(Desk desk, JobRunner jobs, List<Target> targets, PublishedBuilds builds) {
    this.builds = builds;
    this.desk = desk;
    this.jobs = jobs;
    this.targets = List.copyOf(targets);
    target = new SimpleObjectProperty<>(targets.getFirst());
    records.bind(target.map(chosen -> chosen.id().equals("cmi5") || chosen.id().equals("xapi")));
    reviewable.bind(target.map(chosen -> chosen.id().equals("web")));
    file = new TargetFile(this::fileName);
    target.subscribe(file::propose);
    desk.courseProperty()
        .subscribe(
            now -> {
              result.set(Optional.empty());
              file.propose();
            });
  }

  /** How the package is made. */
  public PublishSettings settings() {
    return settings;
  }

  /** Whether the target chosen speaks to a record store. */
  public ReadOnlyBooleanProperty recordsProperty() {
    return records.getReadOnlyProperty();
  }

  /** Whether the target chosen can show walks beside the page. */
  public ReadOnlyBooleanProperty reviewableProperty() {
    return reviewable.getReadOnlyProperty();
  }

  /** Whether it shows them, for reviewers; only where the target can. */
  public BooleanProperty reviewersProperty() {
    return reviewers;
  }

  private boolean forReviewers() {
    return reviewable.get() && reviewers.get();
  }

  /** Takes the target and settings that suit an LMS; empty: any. */
  public void choose(Optional<Preset> preset) {
    settings.choose(preset);
    preset
        .flatMap(p -> targets.stream().filter(t -> t.id().equals(p.target())).findFirst())
        .ifPresent(target::set);
  }

  /** All targets. */
  public List<Target> targets() {
    return targets;
  }

  /** The target chosen. */
  public ObjectProperty<Target> targetProperty() {
    return target;
  }

  /** Whether a package is being made. */
  public BooleanProperty busyProperty() {
    return busy;
  }

  /** How far it is, 0 to 1. */
  public DoubleProperty shareProperty() {
    return share;
  }

  /** What came of the last export. */
  public ReadOnlyObjectProperty<Optional<Published>> resultProperty() {
    return result.getReadOnlyProperty();
  }

  /** The open course. */
  public Optional<OpenCourse> course() {
    return desk.open();
  }

  /** A name for the package's file. */
  public String fileName() {
    String title = desk.open().map(open -> open.course().title()).orElse("course");
    String plain =
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return (plain.isEmpty() ? "course" : plain)
        + "-"
        + target.get().id()
        + (forReviewers() ? "-review" : "")
        + (document() ? ".html" : ".zip");
  }

  /** Whether what is made is for people and not for an LMS. */
  private boolean document() {
    return target.get().id().equals("storyboard");
  }

  /** Where the package goes. */
  public TargetFile file() {
    return file;
  }

  /**
   * Makes the package in the file that is named; where none can be written, its problem is told.
   */
  public void publish() {
    file.get().ifPresent(this::publish);
  }

  /** Makes the package; the result, or what stood in its way, is told. */
  public void publish(Path file) {
    Target chosen = target.get();
    Settings how = settings.settings();
    boolean review = forReviewers();
    desk.open()
        .ifPresent(
            open -> {
              busy.set(true);
              result.set(Optional.empty());
              RunningJob job =
                  jobs.start(
                      new Job<>(
                          Text.of("publish.job", chosen.title()),
                          progress ->
                              new Publisher(open, chosen, how, review, builds)
                                  .publish(file, progress),
                          this::done,
                          this::failed));
              share.bind(job.shareProperty());
              job.endedProperty().subscribe(ended -> finish(ended));
            });
  }

  private void done(Published published) {
    file.written(published.file());
    result.set(Optional.of(published));
  }

  private void failed(Exception problem) {
    desk.complain(problem);
  }

  private void finish(boolean ended) {
    if (ended) {
      busy.set(false);
      share.unbind();
    }
  }
}
