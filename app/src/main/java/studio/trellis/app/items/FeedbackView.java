package studio.trellis.app.items;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.rich.RichField;
import studio.trellis.app.text.Html;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Feedback;

/** Feedback in three parts, behind a line that says how it begins. */
final class FeedbackView extends VBox {
  private static final int EXCERPT = 90;

  private final Desk desk;
  private final String what;
  private final Consumer<Feedback> committed;
  private final Fold<Parts> fold = new Fold<>(this::parts);
  private Feedback shown = Feedback.NONE;

  /**
   * Feedback to something.
   *
   * @param what it answers, as spoken, such as "option 2"
   */
  FeedbackView(Desk desk, String what, Consumer<Feedback> committed) {
    this.desk = desk;
    this.what = what;
    this.committed = committed;
    getStyleClass().add("feedback");
    getChildren().add(fold);
    show(Feedback.NONE);
  }

  void show(Feedback feedback) {
    shown = feedback;
    String begins =
        Html.excerpt(feedback.what() + " " + feedback.why() + " " + feedback.improve(), EXCERPT)
            .strip();
    fold.title(
        feedback.empty()
            ? Text.of("items.feedback.write", what)
            : Text.of("items.feedback.says", what, begins));
    Parts parts = fold.content();
    if (parts != null) {
      parts.show();
    }
  }

  void flush() {
    Parts parts = fold.content();
    if (parts != null) {
      parts.flush();
    }
  }

  private Parts parts() {
    Parts parts = new Parts();
    parts.show();
    return parts;
  }

  /** The three fields. */
  private final class Parts extends VBox {
    private final RichField happened =
        field("what", html -> new Feedback(html, shown.why(), shown.improve()));
    private final RichField why =
        field("why", html -> new Feedback(shown.what(), html, shown.improve()));
    private final RichField improve =
        field("improve", html -> new Feedback(shown.what(), shown.why(), html));

    Parts() {
      super(6);
      getStyleClass().add("feedback-parts");
      getChildren().addAll(line("what", happened), line("why", why), line("improve", improve));
    }

    private RichField field(String part, Function<String, Feedback> with) {
      return new RichField(
          desk,
          Text.of("items.feedback.name", Text.of("items.feedback." + part), what),
          Text.of("items.feedback.prompt." + part),
          true,
          html -> committed.accept(with.apply(html)));
    }

    private Node line(String part, RichField field) {
      Label label = Ui.label(Text.of("items.feedback." + part), "ink-2", "field-label");
      HBox.setHgrow(field, Priority.ALWAYS);
      return new HBox(8, label, field);
    }

    void show() {
      happened.show(shown.what());
      why.show(shown.why());
      improve.show(shown.improve());
    }

    void flush() {
      happened.flush();
      why.flush();
      improve.flush();
    }
  }
}
