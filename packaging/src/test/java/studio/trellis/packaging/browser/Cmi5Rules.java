package studio.trellis.packaging.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What cmi5 asks of content, as rules in a file (cmi5-rules.json, ids as in the standard's
 * published list of requirements), applied to every statement that was sent.
 */
final class Cmi5Rules {
  private static final Set<String> DEFINED =
      Set.of("initialized", "completed", "passed", "failed", "terminated");
  private static final String CMI5 = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
  private final JsonNode rules;

  Cmi5Rules() {
    try (var in = Cmi5Rules.class.getResourceAsStream("cmi5-rules.json")) {
      rules = new ObjectMapper().readTree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A statement within its session. */
  record Sent(JsonNode statement, RecordPlatform.Session session) {
    String verb() {
      String id = statement.path("verb").path("id").asString("");
      return id.substring(id.lastIndexOf('/') + 1);
    }

    boolean defined() {
      for (JsonNode category : statement.at("/context/contextActivities/category")) {
        if (category.path("id").asString("").equals(CMI5)) {
          return true;
        }
      }
      return DEFINED.contains(verb());
    }
  }

  /** The ids of the rules. */
  Set<String> ids() {
    Set<String> out = new TreeSet<>();
    rules.forEach(rule -> out.add(rule.path("id").asString("")));
    return out;
  }

  /** What is wrong with statements, sent in this order. */
  List<String> broken(List<Sent> sent) {
    List<String> out = new ArrayList<>();
    for (JsonNode rule : rules) {
      if (rule.has("sequence")) {
        sequence(rule, sent, out);
      } else {
        for (Sent one : sent) {
          if (concerns(rule, one) && !holds(rule, one)) {
            out.add(
                said(rule) + ": " + one.verb() + " has " + at(one.statement(), text(rule, "path")));
          }
        }
      }
    }
    return out;
  }

  private static String said(JsonNode rule) {
    return text(rule, "id") + " (" + text(rule, "says") + ")";
  }

  private static String text(JsonNode rule, String name) {
    return rule.path(name).asString("");
  }

  private static boolean concerns(JsonNode rule, Sent sent) {
    if (rule.has("when")
        && !List.of(text(rule, "when").split(" ", 0)).contains(sent.session().mode())) {
      return false;
    }
    for (String word : text(rule, "on").split(" ", 0)) {
      boolean fits =
          switch (word) {
            case "all" -> true;
            case "defined" -> sent.defined();
            case "allowed" -> !sent.defined();
            default -> sent.defined() && sent.verb().equals(word);
          };
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode at(JsonNode node, String path) {
    if (path.isEmpty()) {
      return node;
    }
    // The key of an extension is an address: it is all that is left of the path.
    int address = path.indexOf(".https://");
    JsonNode found = node;
    for (String name : (address < 0 ? path : path.substring(0, address)).split("\\.", 0)) {
      found = found.path(name);
    }
    return address < 0 ? found : found.path(path.substring(address + 1));
  }

  private static boolean holds(JsonNode rule, Sent sent) {
    JsonNode value = at(sent.statement(), text(rule, "path"));
    JsonNode to = sent.session().value(text(rule, "to"));
    return switch (text(rule, "is")) {
      case "there" -> !value.isMissingNode();
      case "missing" -> value.isMissingNode();
      case "equal" -> to.isMissingNode() || same(value, to);
      case "at-least" -> to.isMissingNode() || value.asDouble() >= to.asDouble();
      case "below" -> to.isMissingNode() || value.asDouble() < to.asDouble();
      case "share" -> value.asDouble() >= 0 && value.asDouble() <= 1;
      case "holds" -> holds(value, to.asString(""));
      case "lacks" -> !holds(value, to.asString(""));
      case "uuid" ->
          value
              .asString("")
              .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
      case "utc" ->
          value.asString("").matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
      case "duration" -> value.asString("").matches("PT\\d+H\\d+M\\d+(\\.\\d{1,2})?S");
      case "iri" -> value.asString("").matches("[a-z]+:\\S+");
      case "without-nulls" -> !value.toString().contains("null");
      default -> throw new IllegalArgumentException("no rule says " + rule);
    };
  }

  private static boolean same(JsonNode value, JsonNode to) {
    return value.isNumber() ? value.asDouble() == to.asDouble() : value.equals(to);
  }

  private static boolean holds(JsonNode list, String id) {
    for (JsonNode activity : list) {
      if (activity.path("id").asString("").equals(id)) {
        return true;
      }
    }
    return false;
  }

  private static void sequence(JsonNode rule, List<Sent> sent, List<String> out) {
    List<String> verbs = new ArrayList<>();
    rule.path("verbs").forEach(v -> verbs.add(v.asString("")));
    boolean session = text(rule, "scope").equals("session");
    for (int i = 0; i < sent.size(); i++) {
      Sent one = sent.get(i);
      List<Sent> before =
          sent.subList(0, i).stream()
              .filter(s -> !session || s.session().equals(one.session()))
              .toList();
      List<Sent> own = sent.stream().filter(s -> s.session().equals(one.session())).toList();
      Predicate<Sent> named = s -> s.defined() && verbs.contains(s.verb());
      boolean broken =
          switch (text(rule, "sequence")) {
            case "once" ->
                one.defined()
                    && before.stream().anyMatch(s -> s.defined() && s.verb().equals(one.verb()));
            case "one-of" -> named.test(one) && before.stream().anyMatch(named);
            case "never-after" ->
                one.verb().equals(verbs.get(0))
                    && before.stream().anyMatch(s -> s.verb().equals(verbs.get(1)));
            case "first" -> one.equals(own.get(0)) != named.test(one);
            case "last" -> named.test(one) && !one.equals(own.get(own.size() - 1));
            default -> throw new IllegalArgumentException("no rule says " + rule);
          };
      if (broken) {
        out.add(said(rule) + ": " + one.verb());
      }
    }
  }
}
