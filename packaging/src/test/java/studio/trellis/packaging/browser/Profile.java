package studio.trellis.packaging.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Our xAPI profile, as it lies in the project, and statements held to it. */
final class Profile {
  static final String BASE = "https://w3id.org/trellis/xapi/";
  private static final Path FILE = Path.of("../docs/xapi/profile.jsonld");
  private static final Pattern STEP = Pattern.compile("\\.(\\w+)|\\['([^']+)'\\]");

  private final JsonNode json;
  private final Map<String, JsonNode> concepts = new HashMap<>();
  private final Map<String, List<JsonNode>> templates = new HashMap<>();

  Profile() throws IOException {
    json = new ObjectMapper().readTree(Files.readAllBytes(FILE));
    for (JsonNode concept : json.path("concepts")) {
      concepts.put(concept.path("id").asString(""), concept);
    }
    for (JsonNode template : json.path("templates")) {
      templates
          .computeIfAbsent(template.path("verb").asString(""), verb -> new ArrayList<>())
          .add(template);
    }
  }

  JsonNode json() {
    return json;
  }

  /** What in a statement the profile does not know, or forbids. */
  List<String> faults(JsonNode statement) {
    List<String> out = new ArrayList<>();
    String verb = statement.at("/verb/id").asString("");
    List<JsonNode> fitting = templates.getOrDefault(verb, List.of());
    if (fitting.isEmpty()) {
      out.add("no template for " + verb);
    }
    for (JsonNode template : fitting) {
      for (JsonNode rule : template.path("rules")) {
        boolean there = !at(statement, rule.path("location").asString("")).isMissingNode();
        if (there != rule.path("presence").asString("").equals("included")) {
          out.add(verb + ": " + rule);
        }
      }
      String type = template.path("objectActivityType").asString("");
      if (!type.isEmpty() && !statement.at("/object/definition/type").asString("").equals(type)) {
        out.add(verb + " of " + statement.at("/object/definition/type"));
      }
    }
    for (String place : List.of("/result/extensions", "/context/extensions")) {
      statement
          .at(place)
          .propertyNames()
          .forEach(name -> extension(name, statement.at(place).path(name), out));
    }
    String type = statement.at("/object/definition/type").asString("");
    if (type.startsWith(BASE) && !concepts.containsKey(type)) {
      out.add("no activity type " + type);
    }
    return out;
  }

  private void extension(String name, JsonNode value, List<String> out) {
    if (!name.startsWith(BASE)) {
      return;
    }
    JsonNode concept = concepts.get(name);
    if (concept == null) {
      out.add("no extension " + name);
      return;
    }
    JsonNode schema = new ObjectMapper().readTree(concept.path("inlineSchema").asString("{}"));
    if (!fits(schema, value)) {
      out.add(name + " is " + value);
    }
  }

  /** As much of JSON Schema as the profile uses. */
  private static boolean fits(JsonNode schema, JsonNode value) {
    boolean typed =
        switch (schema.path("type").asString("")) {
          case "number" -> value.isNumber();
          case "integer" -> value.isIntegralNumber();
          case "string" -> value.isString();
          case "array" -> value.isArray();
          case "object" -> value.isObject();
          default -> true;
        };
    boolean bounded =
        (!schema.has("minimum") || value.asDouble() >= schema.path("minimum").asDouble())
            && (!schema.has("maximum") || value.asDouble() <= schema.path("maximum").asDouble());
    boolean listed = !schema.has("enum");
    for (JsonNode allowed : schema.path("enum")) {
      listed |= allowed.equals(value);
    }
    boolean whole = true;
    for (JsonNode needed : schema.path("required")) {
      whole &= value.has(needed.asString(""));
    }
    if (schema.has("properties")) {
      for (String name : value.propertyNames()) {
        JsonNode part = schema.path("properties").path(name);
        whole &= !part.isMissingNode() && fits(part, value.path(name));
      }
    }
    return typed && bounded && listed && whole;
  }

  private static JsonNode at(JsonNode statement, String location) {
    JsonNode found = statement;
    Matcher step = STEP.matcher(location);
    while (step.find()) {
      found = found.path(step.group(1) == null ? step.group(2) : step.group(1));
    }
    return found;
  }
}
