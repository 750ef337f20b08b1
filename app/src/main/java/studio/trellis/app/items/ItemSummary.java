package studio.trellis.app.items;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.app.text.Html;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Item;

/**
 * An item in a line.
 *
 * @param extras its hints and steps, in words; may be empty
 * @param faults what is wrong with it
 */
public record ItemSummary(String excerpt, String type, String extras, List<String> faults) {
  private static final int EXCERPT = 110;

  public ItemSummary {
    faults = List.copyOf(faults);
  }

  /** The summary of {@code item}. */
  public static ItemSummary of(Item item) {
    List<String> extras = new ArrayList<>();
    if (!item.hints().isEmpty()) {
      extras.add(Text.of("item.hints", item.hints().size()));
    }
    if (!item.steps().isEmpty()) {
      extras.add(Text.of("item.steps", item.steps().size()));
    }
    List<String> faults = new ArrayList<>();
    String text = Html.excerpt(item.prompt(), EXCERPT);
    if (text.isBlank() && !item.prompt().contains("<img")) {
      faults.add(Text.of("items.fault.no-prompt"));
    }
    Faults.of(item.answer()).forEach(fault -> faults.add(fault.text()));
    item.steps().stream()
        .filter(step -> step.answer() != null)
        .forEach(
            step -> {
              if (step.answer() != null) {
                Faults.of(step.answer()).forEach(fault -> faults.add(fault.text()));
              }
            });
    return new ItemSummary(
        text.isBlank() ? Text.of("items.no-question") : text,
        ItemType.of(item.answer()).title(),
        String.join(" · ", extras),
        faults);
  }
}
