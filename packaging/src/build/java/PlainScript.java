import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * TeaVM's script in plainer JavaScript, a fifth lighter: texts and arrays are JavaScript's own
 * instead of objects around them, classes are classes instead of entries of a table, and the
 * runtime is ours. It reads what TeaVM writes when it does not shorten names; Closure shortens them
 * afterwards. What it does not know it refuses, so that a new version of TeaVM breaks the build and
 * not the page.
 */
final class PlainScript {
  private static final String NAME = "[\\w$]+";
  private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*\"";

  /** Classes whose fields are all set before they are read, so that they need no first value. */
  private static final Set<String> SET = Set.of("jl_Record", "jl_Enum");

  private final String runtime;
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, List<String>> methods = new HashMap<>();
  private final Map<String, List<String>> interfaces = new HashMap<>();
  private List<String> pool = List.of();

  private PlainScript(String runtime) {
    this.runtime = runtime;
  }

  /**
   * The plainer script.
   *
   * @param runtime what takes the place of TeaVM's runtime
   * @param unnamed enums whose names nothing reads, as the script calls them
   */
  static String of(String script, String runtime, Set<String> unnamed) {
    return new PlainScript(runtime).rewritten(script, unnamed);
  }

  private String rewritten(String script, Set<String> unnamed) {
    var first = script.indexOf("function jl_Object() {");
    var table = script.indexOf("$rt_packages([");
    var exports = script.indexOf("exports.");
    if (first < 0 || table < first || exports < table) {
      throw new IllegalStateException("TeaVM writes its scripts otherwise than PlainScript knows");
    }
    readTable(script.substring(table, exports));
    var body = script.substring(first, table);
    var known = Pattern.compile("^(?:let )?(j" + NAME + ") = ", Pattern.MULTILINE).matcher(runtime);
    while (known.find()) {
      body = without(body, known.group(1), ".*?^\\}");
    }
    body = classes(body);
    body = instances(body);
    body = body.replaceAll("\\.data\\b", "").replace(".$clone0()", ".slice()");
    body += script.substring(exports);
    body = body.replaceAll("\\$rt_u?str\\(", "(");
    body = constants(body);
    var enums = parents.keySet().stream().filter(t -> parents.get(t).equals("jl_Enum"));
    body = PlainEnums.rewritten(body, enums.collect(Collectors.toSet()), unnamed);
    refuse(body);
    return runtime + body;
  }

  /** The script without one item of its long declarations, given by its name and its value. */
  static String without(String body, String name, String value) {
    return Pattern.compile(
            "^(let )?" + Pattern.quote(name) + " = " + value + "([,;])\n",
            Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(body)
        .replaceFirst(
            m ->
                m.group(2).equals(",")
                    ? m.group(1) == null ? "" : "let "
                    : m.group(1) == null
                        ? Matcher.quoteReplacement("without_" + name + " = 0;\n")
                        : "");
  }

  /** What the tables of classes and of texts say. */
  private void readTable(String tables) {
    for (var part : tables.split("(?m)^(?=\\$rt_)")) {
      if (part.startsWith("$rt_metadata([")) {
        readClasses(items(part.substring("$rt_metadata([".length())));
      } else if (part.startsWith("$rt_stringPool([")) {
        pool = items(part.substring("$rt_stringPool([".length()));
      }
    }
  }

  private void readClasses(List<String> items) {
    for (int i = 0; i < items.size(); ) {
      var type = items.get(i++);
      if (items.get(i++).startsWith("\"")) {
        i++;
      }
      parents.put(type, items.get(i));
      interfaces.put(type, items(items.get(i + 1).substring(1)));
      // Past modifiers, what is around it and its start.
      var virtual = items.get(i + 5);
      i += 6;
      if (!virtual.equals("0")) {
        methods.put(type, items(virtual.substring(1)));
      }
    }
  }

  /** The items of a list in brackets, the first bracket left out. */
  private static List<String> items(String list) {
    var out = new ArrayList<String>();
    var item = new StringBuilder();
    var depth = 0;
    var tokens = Pattern.compile(TEXT + "|\\s+|.", Pattern.DOTALL).matcher(list);
    while (tokens.find() && depth >= 0) {
      var token = tokens.group();
      if (depth == 0 && (token.equals(",") || token.equals("]"))) {
        out.add(item.toString().strip());
        item.setLength(0);
      } else {
        item.append(token);
      }
      depth += "[(".contains(token) ? 1 : "])".contains(token) ? -1 : 0;
    }
    return out;
  }

  /** Both ways in which TeaVM declares a class, as one. */
  private String classes(String body) {
    var plain =
        Pattern.compile(
                "^(let )?(" + NAME + ") = \\$rt_classWithoutFields\\((.*?)\\)([,;])$",
                Pattern.MULTILINE)
            .matcher(body)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        (m.group(1) == null ? "" : m.group(1))
                            + m.group(2)
                            + " = "
                            + type(m.group(2), "")
                            + m.group(4)));
    return Pattern.compile(
            "^function (" + NAME + ")\\(\\) \\{\n(.*?)^\\}$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(plain)
        .replaceAll(
            m ->
                parents.containsKey(m.group(1))
                    ? Matcher.quoteReplacement(
                        "let " + m.group(1) + " = " + type(m.group(1), m.group(2)) + ";")
                    : Matcher.quoteReplacement(m.group()));
  }

  private String type(String name, String fields) {
    var parent = parents.get(name);
    var out = new StringBuilder("class ");
    var inherits = parent != null && !parent.equals("jl_Object") && !parent.equals("0");
    if (inherits) {
      out.append("extends ").append(parent).append(' ');
    }
    out.append("{");
    var values = new StringBuilder();
    if (!SET.contains(parent)) {
      var field = Pattern.compile("(?:a|this)\\.(\\$" + NAME + ") = (.*?);").matcher(fields);
      while (field.find()) {
        if (!field.group(1).equals("$id$")) {
          values
              .append("this.")
              .append(field.group(1))
              .append(" = ")
              .append(field.group(2))
              .append("; ");
        }
      }
    }
    if (!values.isEmpty()) {
      out.append(" constructor() { ")
          .append(inherits ? "super(); " : "")
          .append(values)
          .append("}");
    }
    var own = methods.getOrDefault(name, List.of());
    for (int i = 0; i < own.size(); i += 2) {
      var names = own.get(i).startsWith("[") ? items(own.get(i).substring(1)) : List.of(own.get(i));
      var wrapped =
          Pattern.compile("\\$rt_wrapFunction(\\d)\\((" + NAME + ")\\)").matcher(own.get(i + 1));
      if (!wrapped.matches()) {
        throw new IllegalStateException("PlainScript does not know the method " + own.get(i + 1));
      }
      var arguments = List.of("", "b", "b, c", "b, c, d").get(Integer.parseInt(wrapped.group(1)));
      for (var quoted : names) {
        out.append(' ').append(quoted, 1, quoted.length() - 1).append('(').append(arguments);
        out.append(") { return ").append(wrapped.group(2)).append("(this");
        out.append(arguments.isEmpty() ? "" : ", ").append(arguments).append("); }");
      }
    }
    return out.append("}").toString();
  }

  /** Asks for the classes of an interface instead of for the interface. */
  private String instances(String body) {
    return Pattern.compile("\\$rt_isInstance\\((" + NAME + "), (" + NAME + ")\\)")
        .matcher(body)
        .replaceAll(
            m ->
                parents.keySet().stream()
                    .filter(type -> isA(type, m.group(2)) && !isA(parents.get(type), m.group(2)))
                    .filter(type -> !isA(m.group(2), type))
                    .sorted()
                    .map(type -> m.group(1) + " instanceof " + type)
                    .map(Matcher::quoteReplacement)
                    .collect(Collectors.joining(" || ", "(", ")")));
  }

  private boolean isA(String type, String asked) {
    return type.equals(asked)
        || interfaces.getOrDefault(type, List.of()).stream().anyMatch(i -> isA(i, asked))
        || parents.containsKey(type) && isA(parents.get(type), asked);
  }

  private String constants(String body) {
    return Pattern.compile("\\$rt_s\\((\\d+)\\)")
        .matcher(body)
        .replaceAll(m -> Matcher.quoteReplacement(pool.get(Integer.parseInt(m.group(1)))));
  }

  /** A text is no object, so nothing may treat it as one. */
  private void refuse(String body) {
    var refused =
        new ArrayList<>(List.of("instanceof jl_String\\b", "\\S *jl_String__init_\\w*\\("));
    var own = methods.getOrDefault("jl_String", List.of());
    for (int i = 0; i < own.size(); i += 2) {
      refused.add("\\." + Pattern.quote(own.get(i).replaceAll("[\"\\[\\]]", "")) + "\\(");
    }
    for (var pattern : refused) {
      var found = Pattern.compile(".*" + pattern + ".*").matcher(body);
      if (found.find()) {
        throw new IllegalStateException("a text is used as an object: " + found.group().strip());
      }
    }
  }
}
