import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Enums made in one line each where TeaVM makes constant after constant, and the tables by which
 * Java switches over them as lists of numbers. An enum that is made otherwise than it knows stays
 * as it is.
 */
final class PlainEnums {
  private static final String NAME = "[\\w$]+";

  /** A constant as TeaVM makes it: its name, its place and, for cells, one number more. */
  private static final Pattern CONSTANT =
      Pattern.compile(
          "(?:jl_Enum__init_\\(var\\$\\d+|"
              + NAME
              + "__init_\\()(?:, )?\"(\\w+)\", (\\d+)(?:, (\\d+))?\\);");

  private static final Pattern ENTRY =
      Pattern.compile("var\\$\\d+\\[(" + NAME + ")\\.\\$ordinal\\] = (\\d+);");

  private final Set<String> unnamed;
  private final Map<String, String> enumOf = new HashMap<>();
  private final Map<String, List<String>> constantsOf = new HashMap<>();
  private String body;

  private PlainEnums(String body, Set<String> unnamed) {
    this.body = body;
    this.unnamed = unnamed;
  }

  /**
   * The script with its enums rewritten.
   *
   * @param enums the enums as the script calls them
   * @param unnamed those of them whose names nothing reads
   */
  static String rewritten(String body, Set<String> enums, Set<String> unnamed) {
    var plain = new PlainEnums(body, unnamed);
    enums.stream().sorted().forEach(plain::make);
    plain.switches();
    return plain.body;
  }

  private void make(String type) {
    var start = definition(type + "__clinit_");
    if (start == null) {
      return;
    }
    var fields =
        all(
            "^ +"
                + Pattern.quote(type)
                + "_("
                + NAME
                + ") = (?:var\\$\\d+|"
                + Pattern.quote(type)
                + "__init_.*);$",
            start);
    var values = fields.indexOf("$VALUES");
    var names = new ArrayList<String>();
    var numbers = new ArrayList<String>();
    var constant = CONSTANT.matcher(start);
    while (constant.find()) {
      if (!constant.group(2).equals(String.valueOf(names.size()))) {
        return;
      }
      names.add(constant.group(1));
      numbers.add(constant.group(3));
    }
    var cells = numbers.stream().allMatch(n -> n != null);
    if (names.isEmpty() || !cells && numbers.stream().anyMatch(n -> n != null)) {
      return;
    }
    if (values < 0 && start.contains(type + "_$VALUES = " + type + "_$values();")) {
      values = fields.size();
    }
    if (values != names.size()) {
      return;
    }
    var constants = fields.subList(0, values).stream().map(f -> type + "_" + f).toList();
    var list = type + "_$VALUES";
    var text = "\"" + (unnamed.contains(type) ? "" : String.join(" ", names)) + "\"";
    var made = new ArrayList<String>();
    made.add(
        list
            + " = "
            + (cells
                ? "$rt_cells(" + type + "__init_, " + text + ", " + numbers + ")"
                : "$rt_enum(" + type + ", " + text + ", " + names.size() + ")"));
    made.add(constants + " = " + list);
    var rest = start.substring(start.indexOf(list));
    var more =
        Pattern.compile(
                "^ +(" + Pattern.quote(type) + "_" + NAME + ") = var\\$\\d+\\.slice\\(\\);$",
                Pattern.MULTILINE)
            .matcher(rest);
    var also = new ArrayList<String>();
    while (more.find()) {
      also.add(more.group(1));
      made.add(more.group(1) + " = " + list + ".slice()");
    }
    if (rest.lines().filter(line -> line.startsWith("    ")).count() != also.size()) {
      return;
    }
    replace(type + "__clinit_", String.join(",\n", made));
    constants.forEach(this::undeclare);
    also.forEach(this::undeclare);
    undeclare(list);
    body = body.replace("    " + type + "__clinit_();\n", "");
    constants.forEach(c -> enumOf.put(c, type));
    constantsOf.put(type, constants);
  }

  private void switches() {
    for (var type : all("^(?:let )?(" + NAME + "\\$\\d+)__clinit_ = ", body)) {
      var start = definition(type + "__clinit_");
      var maps =
          all("^ +(" + Pattern.quote(type) + "_\\$SwitchMap\\$" + NAME + ") = var\\$\\d+;$", start);
      Map<String, Map<String, String>> entries = new LinkedHashMap<>();
      var entry = ENTRY.matcher(start);
      while (entry.find()) {
        entries
            .computeIfAbsent(enumOf.getOrDefault(entry.group(1), ""), e -> new HashMap<>())
            .put(entry.group(1), entry.group(2));
      }
      var known = new ArrayList<String>();
      for (var map : maps) {
        var owner =
            entries.keySet().stream()
                .filter(e -> !e.isEmpty() && map.endsWith("$" + e.substring(e.indexOf('_') + 1)))
                .toList();
        if (owner.size() == 1) {
          var of = entries.get(owner.get(0));
          known.add(
              map
                  + " = "
                  + constantsOf.get(owner.get(0)).stream()
                      .map(c -> of.getOrDefault(c, "0"))
                      .toList());
        }
      }
      if (!maps.isEmpty() && known.size() == maps.size() && maps.size() == entries.size()) {
        replace(type + "__clinit_", String.join(",\n", known));
        maps.forEach(this::undeclare);
        body = body.replace("    " + type + "__clinit_();\n", "");
      }
    }
  }

  /** The text of a function, or null. */
  private String definition(String name) {
    var found =
        Pattern.compile(
                "^(?:let )?" + Pattern.quote(name) + " = .*?^\\}[,;]$",
                Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(body);
    return found.find() ? found.group() : null;
  }

  private void replace(String function, String items) {
    body =
        Pattern.compile(
                "^((?:let )?)" + Pattern.quote(function) + " = .*?^\\}([,;])$",
                Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(body)
            .replaceFirst(m -> m.group(1) + Matcher.quoteReplacement(items) + m.group(2));
  }

  private void undeclare(String variable) {
    body = PlainScript.without(body, variable, "null");
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map(r -> r.group(1))
        .toList();
  }
}
