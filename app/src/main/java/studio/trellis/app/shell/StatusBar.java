package studio.trellis.app.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Remark;
import studio.trellis.app.fx.JobRunner;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Clock;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.session.Saved;
import studio.trellis.model.course.Course;

/**
 * The status bar: where the course is kept, findings, size, state, jobs, what the last preview
 * said.
 */
final class StatusBar extends HBox {
  private final Desk desk;
  private final Label kept = Ui.label("");
  private final Region keptDot = Ui.styled(new Region(), "status-dot", "good");
  private final Region findingDot = Ui.styled(new Region(), "status-dot", "warn");
  private final Button findings;
  private final Label size = Ui.label("");
  private final Label budget = Ui.label("");
  private final Label preview = Ui.label("");

  StatusBar(Desk desk, JobRunner jobs) {
    super(20);
    this.desk = desk;
    getStyleClass().add("status-bar");
    findings = Buttons.link("", () -> desk.pageProperty().set(Pages.CHECKS));
    findings.setId("status-findings");
    budget.textProperty().bind(desk.budgetProperty());
    preview.textProperty().bind(desk.previewProperty());
    getChildren()
        .addAll(
            Ui.row(8, keptDot, kept),
            Ui.row(8, findingDot, findings),
            size,
            budget,
            Ui.spring(),
            new JobsChip(jobs),
            preview,
            Ui.label(Locale.ENGLISH.getDisplayLanguage(Locale.ENGLISH)));
    desk.courseProperty().subscribe(course -> refresh());
    desk.savedProperty().subscribe(this::kept);
    desk.remarksProperty().subscribe(remarks -> refresh());
  }

  private void refresh() {
    boolean open = desk.open().isPresent();
    List<Remark> remarks = desk.remarksProperty().get();
    String counted = Remark.counted(remarks);
    findings.setVisible(open);
    findingDot.setVisible(open);
    findings.setText(counted.isEmpty() ? Text.of("status.no-findings") : counted);
    findingDot.getStyleClass().setAll("status-dot", colour(remarks));
    size.setText(desk.courseProperty().get().map(StatusBar::size).orElse(""));
  }

  /** Notes alone are no warning. */
  private static String colour(List<Remark> remarks) {
    return remarks.stream()
        .map(Remark::weight)
        .min(Comparator.naturalOrder())
        .map(
            worst ->
                switch (worst) {
                  case ERROR -> "bad";
                  case WARNING -> "warn";
                  case NOTE -> "good";
                })
        .orElse("good");
  }

  /** Never says "saved" before it is. */
  private void kept(Optional<Saved> saved) {
    keptDot.setVisible(saved.isPresent());
    boolean failing = saved.map(Saved::problem).filter(problem -> !problem.isEmpty()).isPresent();
    boolean all = saved.map(Saved::all).orElse(true);
    keptDot.getStyleClass().setAll("status-dot", failing ? "bad" : all ? "good" : "warn");
    kept.setText(
        saved
            .map(
                now ->
                    failing
                        ? Text.of("status.not-saved", now.waiting())
                        : all
                            ? Text.of("status.saved", Clock.at(now.at()))
                            : Text.of("status.saving"))
            .orElse(Text.of("status.nothing")));
  }

  private static String size(Course course) {
    return Text.of(
        "status.size", course.activities().size(), course.skills().size(), course.items().size());
  }
}
