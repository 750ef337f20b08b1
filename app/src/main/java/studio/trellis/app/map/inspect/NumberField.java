package studio.trellis.app.map.inspect;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.fx.control.EditField;
import studio.trellis.app.text.Text;

/** A narrow field for a whole number; anything else is said and not taken. */
final class NumberField {
  private final Desk desk;
  private final String name;
  private final int least;
  private final int most;
  private final IntConsumer committed;
  private final EditField field;
  private int shown;

  NumberField(Desk desk, String key, int least, int most, IntConsumer committed) {
    this.desk = desk;
    this.name = Text.of(key);
    this.least = least;
    this.most = most;
    this.committed = committed;
    field = new EditField(name, this::commit);
    field.setPrefColumnCount(5);
    field.setMaxWidth(84);
  }

  Node node() {
    return field;
  }

  void show(int number) {
    shown = number;
    field.show(Integer.toString(number));
  }

  private void commit(String typed) {
    try {
      int number = Integer.parseInt(typed.strip());
      if (number >= least && number <= most) {
        committed.accept(number);
        return;
      }
    } catch (NumberFormatException e) {
      // Said below, like a number out of range.
    }
    desk.noticeProperty()
        .set(new Notice(Notice.Tone.BAD, Text.of("field.number", name, least, Text.number(most))));
    field.show(Integer.toString(shown));
  }
}
