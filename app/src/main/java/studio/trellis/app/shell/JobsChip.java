package studio.trellis.app.shell;

import atlantafx.base.controls.Popover;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.JobRunner;
import studio.trellis.app.fx.RunningJob;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/**
 * What is under way: a chip in the status bar, and a list with progress and cancel when it is
 * pressed.
 */
final class JobsChip extends HBox {
  private final JobRunner jobs;
  private final ProgressBar bar = new ProgressBar(-1);
  private final Button chip;
  private final VBox list = Ui.styled(new VBox(12), "jobs-list");
  private final Popover popover = new Popover(list);

  JobsChip(JobRunner jobs) {
    super(8);
    this.jobs = jobs;
    chip = Buttons.link("", this::toggle);
    chip.setId("jobs");
    bar.setPrefWidth(90);
    bar.getStyleClass().add("thin-bar");
    popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
    popover.setHeaderAlwaysVisible(false);
    popover.setDetachable(false);
    getStyleClass().add("jobs-chip");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(bar, chip);
    jobs.running().addListener((ListChangeListener<RunningJob>) change -> refresh());
    refresh();
  }

  private void toggle() {
    if (popover.isShowing()) {
      popover.hide();
    } else {
      popover.show(chip);
    }
  }

  private void refresh() {
    boolean busy = !jobs.running().isEmpty();
    setVisible(busy);
    setManaged(busy);
    bar.progressProperty().unbind();
    list.getChildren().clear();
    if (busy) {
      RunningJob first = jobs.running().getFirst();
      bar.progressProperty().bind(first.shareProperty());
      int more = jobs.running().size() - 1;
      chip.setText(more == 0 ? first.title() : Text.of("jobs.more", first.title(), more));
      jobs.running().forEach(job -> list.getChildren().add(row(job)));
    } else {
      popover.hide();
    }
  }

  private static VBox row(RunningJob job) {
    ProgressBar progress = new ProgressBar();
    progress.setPrefWidth(260);
    progress.progressProperty().bind(job.shareProperty());
    Label title = Ui.label(job.title());
    Button cancel = Buttons.link(Text.of("jobs.cancel"), job::cancel);
    return Ui.column(6, Ui.row(8, title, Ui.spring(), cancel), progress);
  }
}
