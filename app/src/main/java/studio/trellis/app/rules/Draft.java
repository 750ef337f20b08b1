package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import studio.trellis.app.text.Text;
import studio.trellis.model.rule.Rule;

/**
 * A rule while it is built.
 *
 * @param open when it fires has not been said yet
 */
record Draft(Rule rule, boolean open) {
  /** This draft with something changed; what it asks counts as said when it is changed. */
  Draft with(Consumer<Rule.Fields> change) {
    return new Draft(rule.with(change), open);
  }

  /** Whether the course can take it. */
  boolean whole() {
    return !open && !rule.actions().isEmpty();
  }

  /** What is missing, in one line; empty: nothing. */
  String missing() {
    List<String> out = new ArrayList<>();
    if (open) {
      out.add(Text.of("rules.missing.condition"));
    }
    if (rule.actions().isEmpty()) {
      out.add(Text.of("rules.missing.action"));
    }
    return out.isEmpty() ? "" : Text.of("rules.missing", String.join(Text.of("list.and"), out));
  }
}
