package studio.trellis.app.fx.control;

import java.math.BigDecimal;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.trellis.app.text.Text;

/** A number, typed in place; what is no such number is said in one line below. */
public final class NumberField extends VBox {
  private final boolean share;
  private final int lowest;
  private final int highest;
  private final IntConsumer committed;
  private final Label problem = Ui.wrapped("", "field-problem");
  private final EditField field;

  private NumberField(String name, boolean share, int lowest, int highest, IntConsumer committed) {
    super(2);
    this.share = share;
    this.lowest = lowest;
    this.highest = highest;
    this.committed = committed;
    field = new EditField(name, this::take);
    field.setPrefColumnCount(5);
    field.setMaxWidth(76);
    field.getStyleClass().add("number-field");
    problem.managedProperty().bind(problem.visibleProperty());
    problem.setVisible(false);
    getChildren().addAll(field, problem);
  }

  /** A whole number from {@code lowest} to {@code highest}. */
  public static NumberField whole(String name, int lowest, int highest, IntConsumer committed) {
    return new NumberField(name, false, lowest, highest, committed);
  }

  /** A share, typed as a percentage and told in thousandths. */
  public static NumberField share(String name, int lowest, int highest, IntConsumer committed) {
    return new NumberField(name, true, lowest, highest, committed);
  }

  /** The field to type in. */
  public EditField field() {
    return field;
  }

  /** Shows the value as it is now. */
  public void show(int value) {
    field.show(words(value));
    problem.setVisible(false);
  }

  private String words(int value) {
    return share ? Text.share(value) : String.valueOf(value);
  }

  private void take(String typed) {
    try {
      BigDecimal number =
          new BigDecimal(typed.replace('\u00a0', ' ').replace("%", "").replace(',', '.').strip());
      int value = number.movePointRight(share ? 1 : 0).intValueExact();
      if (value >= lowest && value <= highest) {
        problem.setVisible(false);
        field.show(words(value));
        committed.accept(value);
        return;
      }
    } catch (ArithmeticException | NumberFormatException e) {
      // Said below.
    }
    problem.setText(
        Text.of(
            share ? "number.bad-share" : "number.bad",
            typed.length() > 20 ? typed.substring(0, 20) + "…" : typed.strip(),
            words(lowest),
            words(highest)));
    problem.setVisible(true);
  }
}
