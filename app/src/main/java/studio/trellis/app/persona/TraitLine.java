package studio.trellis.app.persona;

import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.NumberField;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** A trait as a slider with words at its ends, its number, and what it means. */
final class TraitLine extends VBox {
  private final Trait trait;
  private final Slider slider;
  private final NumberField number;
  private final Label means = Ui.wrapped("", "ink-2", "small");
  private boolean showing = true;

  TraitLine(Trait trait, IntConsumer set) {
    super(4);
    this.trait = trait;
    String name = Text.of("persona.trait." + trait.key());
    slider = new Slider(trait.lowest(), trait.most(), trait.lowest());
    slider.setBlockIncrement(trait.step());
    slider.setAccessibleText(name);
    slider.setId("trait-" + trait.key());
    HBox.setHgrow(slider, Priority.ALWAYS);
    slider
        .valueProperty()
        .subscribe(
            value -> {
              if (!showing) {
                int step = trait.step();
                int rounded = (int) Math.round(value.doubleValue() / step) * step;
                means.setText(trait.meaning().apply(rounded));
                set.accept(Math.clamp(rounded, trait.lowest(), trait.highest()));
              }
            });
    showing = false;
    number =
        trait.share()
            ? NumberField.share(name, trait.lowest(), trait.highest(), set)
            : NumberField.whole(name, trait.lowest(), trait.highest(), set);
    Label low = Ui.label(Text.of("persona.low." + trait.key()), "ink-3", "small");
    Label high = Ui.label(Text.of("persona.high." + trait.key()), "ink-3", "small");
    low.setMinWidth(96);
    high.setMinWidth(96);
    getChildren().addAll(Ui.label(name, "strong"), Ui.row(8, low, slider, high, number), means);
  }

  void show(int value, boolean editable) {
    showing = true;
    if (!slider.isValueChanging()) {
      slider.setValue(value);
    }
    showing = false;
    slider.setDisable(!editable);
    number.setDisable(!editable);
    number.show(value);
    means.setText(trait.meaning().apply(value));
  }
}
