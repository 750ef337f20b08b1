package studio.trellis.authoring.intake.oatutor;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Variables of a problem ({@code @{a}} in its texts): OATutor draws one of their values, a course
 * has the first.
 */
record OatVariables(Map<String, String> values) {
  static final OatVariables NONE = new OatVariables(Map.of());

  /** These and those that {@code node} brings, which win. */
  OatVariables with(JsonNode node) {
    JsonNode own = node.path("variabilization");
    if (own.isEmpty()) {
      return this;
    }
    Map<String, String> all = new HashMap<>(values);
    for (Map.Entry<String, JsonNode> variable : own.properties()) {
      JsonNode first =
          variable.getValue().isArray() ? variable.getValue().path(0) : variable.getValue();
      all.put(variable.getKey(), first.isString() ? first.stringValue() : first.toString());
    }
    return new OatVariables(all);
  }

  boolean empty() {
    return values.isEmpty();
  }

  String text(String text) {
    String out = text;
    for (Map.Entry<String, String> variable : values.entrySet()) {
      out = out.replace("@{" + variable.getKey() + "}", variable.getValue());
    }
    return out;
  }
}
