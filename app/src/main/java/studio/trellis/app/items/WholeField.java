package studio.trellis.app.items;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.text.Text;

/** A field for a whole number; what is none is said under it and changes nothing. */
public final class WholeField extends VBox {
  private final EditField field;
  private final FaultLine fault = new FaultLine();
  private final int least;
  private final int most;
  private final IntConsumer committed;
  private final IntFunction<String> words;
  private int shown = Integer.MIN_VALUE;

  /**
   * A field.
   *
   * @param name what a screen reader calls it
   * @param words how a value is written; what is typed is read as a number
   */
  public WholeField(
      String name, int least, int most, IntFunction<String> words, IntConsumer committed) {
    super(2);
    this.least = least;
    this.most = most;
    this.committed = committed;
    this.words = words;
    field = new EditField(name, this::typed);
    field.setPrefColumnCount(4);
    field.setMaxWidth(USE_PREF_SIZE);
    getChildren().addAll(field, fault);
  }

  /** What stands in it when it is empty. */
  public void prompt(String prompt) {
    field.setPromptText(prompt);
  }

  private void typed(String text) {
    String digits = text.strip();
    if (digits.isEmpty() && words.apply(0).isEmpty()) {
      digits = "0";
    }
    try {
      int value = Integer.parseInt(digits);
      if (value >= least && value <= most) {
        fault.say("");
        shown = value;
        committed.accept(value);
        return;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number that is out of range.
    }
    fault.say(Text.of("items.whole", least, most));
  }

  /** Shows the value; what was typed and is no number stays until there is another value. */
  public void show(int value) {
    if (value != shown) {
      shown = value;
      fault.say("");
      field.show(words.apply(value));
    }
  }

  /** The field itself. */
  public EditField field() {
    return field;
  }
}
