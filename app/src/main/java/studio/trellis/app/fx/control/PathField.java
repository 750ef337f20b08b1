package studio.trellis.app.fx.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A field for the path of a file, what is done with it beside it, what is wrong with it below. */
public final class PathField extends VBox {
  private final TextField text = new TextField();
  private final Label problem;
  private final HBox row;

  /**
   * An empty field.
   *
   * @param id the field's id
   * @param name what the field is called
   */
  public PathField(String id, String name) {
    super(6);
    text.setId(id);
    text.setAccessibleText(name);
    HBox.setHgrow(text, Priority.ALWAYS);
    row = Ui.row(10, text);
    problem = Ui.wrapped("", "field-problem");
    problem.setId(id + "-problem");
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    text.accessibleHelpProperty().bind(problem.textProperty());
    getChildren().addAll(row, problem);
  }

  /** The field. */
  public TextField text() {
    return text;
  }

  /** The line below it; not there while it is empty. */
  public Label problem() {
    return problem;
  }

  /** What Enter does in the field. */
  public void onAction(Runnable action) {
    text.setOnAction(event -> action.run());
  }

  /** Puts a control beside the field. */
  public void add(Node control) {
    row.getChildren().add(control);
  }
}
