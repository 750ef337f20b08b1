package studio.trellis.authoring.intake.oatutor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studio.trellis.authoring.intake.BadSourceException;
import studio.trellis.authoring.intake.SourceFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON files of the content. Safe for several threads. */
final class OatReader {
  static final String PLANS = "coursePlans.json";
  static final String POOL = "content-pool/";

  private final JsonMapper json = JsonMapper.builder().build();
  private final SourceFiles source;
  private final String root;
  private final Map<String, List<String>> problems = new TreeMap<>(new NaturalOrder());

  OatReader(SourceFiles source) throws BadSourceException {
    this.source = source;
    String found = root(source);
    if (found == null) {
      throw new BadSourceException(
          source.label(),
          "holds no OATutor course (no " + PLANS + " beside a folder content-pool)",
          "choose the folder or zip that has both");
    }
    this.root = found;
    String pool = root + POOL;
    for (String name : source.names()) {
      int slash = name.startsWith(pool) ? name.indexOf('/', pool.length()) : -1;
      if (slash > 0) {
        problems
            .computeIfAbsent(name.substring(pool.length(), slash), id -> new ArrayList<>())
            .add(name);
      }
    }
  }

  /** The folder of the plans, with its slash; null: this is no such content. */
  static @Nullable String root(SourceFiles source) {
    for (String name : source.names()) {
      if (name.equals(PLANS)
          || (name.endsWith("/" + PLANS) && name.indexOf('/') == name.lastIndexOf('/'))) {
        String root = name.substring(0, name.length() - PLANS.length());
        if (source.names().stream().anyMatch(n -> n.startsWith(root + POOL))) {
          return root;
        }
      }
    }
    return null;
  }

  /** The ids of the problems, in natural order. */
  List<String> problems() {
    return List.copyOf(problems.keySet());
  }

  /** The courses that are planned. */
  List<Oat.Plan> plans() throws IOException {
    List<Oat.Plan> plans = new ArrayList<>();
    for (JsonNode course : tree(PLANS)) {
      List<Oat.Lesson> lessons = new ArrayList<>();
      for (JsonNode lesson : course.path("lessons")) {
        Map<String, Double> goals = new LinkedHashMap<>();
        lesson
            .path("learningObjectives")
            .properties()
            .forEach(e -> goals.put(e.getKey(), e.getValue().asDouble(0)));
        lessons.add(
            new Oat.Lesson(
                text(lesson, "id"), text(lesson, "name"), text(lesson, "topics"), goals));
      }
      plans.add(
          new Oat.Plan(
              text(course, "courseName"),
              text(course, "language"),
              text(course, "courseOER"),
              text(course, "courseLicense"),
              lessons));
    }
    return plans;
  }

  /** The skills of each step. */
  Map<String, List<String>> skillsOfSteps() throws IOException {
    Map<String, List<String>> skills = new HashMap<>();
    tree("skillModel.json").properties().forEach(e -> skills.put(e.getKey(), texts(e.getValue())));
    return skills;
  }

  /** The parameters of each skill; none: the file is not there. */
  Map<String, Oat.Trace> traces() throws IOException {
    Map<String, Oat.Trace> traces = new HashMap<>();
    if (source.has(root + "bktParams.json")) {
      for (Map.Entry<String, JsonNode> e : tree("bktParams.json").properties()) {
        JsonNode p = e.getValue();
        traces.put(
            e.getKey(),
            new Oat.Trace(
                p.path("probMastery").asDouble(0.1),
                p.path("probTransit").asDouble(0.1),
                p.path("probSlip").asDouble(0.1),
                p.path("probGuess").asDouble(0.1)));
      }
    }
    return traces;
  }

  /** A problem with its steps and their pathways. */
  Oat.Problem problem(String id) throws IOException {
    String folder = POOL + id + "/";
    JsonNode p = tree(folder + id + ".json");
    OatVariables variables = OatVariables.NONE.with(p);
    boolean varied = !variables.empty();
    List<Oat.Question> steps = new ArrayList<>();
    for (String name : stepFiles(id)) {
      JsonNode s = tree(name);
      OatVariables own = variables.with(s);
      varied |= !own.empty();
      steps.add(
          new Oat.Question(
              text(s, "id"),
              own.text(text(s, "stepTitle")),
              own.text(text(s, "stepBody")),
              stated(s, "stepAnswer", own),
              own.text(text(s, "answerLatex")),
              pathway(name, own)));
    }
    return new Oat.Problem(
        id,
        variables.text(text(p, "title")),
        variables.text(text(p, "body")),
        text(p, "oer"),
        text(p, "license"),
        text(p, "lesson"),
        text(p, "lessonId"),
        text(p, "courseName"),
        varied,
        steps);
  }

  /** The names of a problem's figures. */
  List<String> figures(String id) {
    String folder = root + POOL + id + "/figures/";
    return problems.getOrDefault(id, List.of()).stream()
        .filter(n -> n.startsWith(folder))
        .map(n -> n.substring(folder.length()))
        .toList();
  }

  /** The bytes of a problem's figure. */
  byte[] figure(String id, String name) throws IOException {
    return source.read(root + POOL + id + "/figures/" + name);
  }

  /** Names of the files {@code steps/X/X.json}, in natural order. */
  private List<String> stepFiles(String id) {
    String folder = root + POOL + id + "/steps/";
    List<String> files = new ArrayList<>();
    for (String name : problems.getOrDefault(id, List.of())) {
      String[] parts =
          name.startsWith(folder) ? name.substring(folder.length()).split("/", -1) : new String[0];
      if (parts.length == 2 && parts[1].equals(parts[0] + ".json")) {
        files.add(name.substring(root.length()));
      }
    }
    files.sort(new NaturalOrder());
    return files;
  }

  private List<Oat.Help> pathway(String stepFile, OatVariables variables) throws IOException {
    int slash = stepFile.lastIndexOf('/');
    String step = stepFile.substring(slash + 1, stepFile.length() - ".json".length());
    String name = stepFile.substring(0, slash) + "/tutoring/" + step + "DefaultPathway.json";
    return source.has(root + name) ? helps(tree(name), variables) : List.of();
  }

  private static List<Oat.Help> helps(JsonNode list, OatVariables variables) {
    List<Oat.Help> helps = new ArrayList<>();
    for (JsonNode h : list) {
      OatVariables own = variables.with(h);
      helps.add(
          new Oat.Help(
              text(h, "id"),
              text(h, "type").equals("scaffold"),
              own.text(text(h, "title")),
              own.text(text(h, "text")),
              stated(h, "hintAnswer", own),
              text(h, "oer"),
              text(h, "license"),
              helps(h.path("subHints"), own)));
    }
    return helps;
  }

  private static Oat.Stated stated(JsonNode node, String answers, OatVariables variables) {
    return new Oat.Stated(
        text(node, "problemType"),
        text(node, "answerType"),
        texts(node.path(answers)).stream().map(variables::text).toList(),
        texts(node.path("choices")).stream().map(variables::text).toList());
  }

  private JsonNode tree(String name) throws IOException {
    if (!source.has(root + name)) {
      throw new BadSourceException(
          source.label(), "lacks the file " + name, "get the whole content anew");
    }
    try {
      return json.readTree(source.read(root + name));
    } catch (JacksonException e) {
      throw new BadSourceException(
          source.label() + "/" + name,
          "is no JSON (line " + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()) + ")",
          "mend or replace the file");
    }
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? value.stringValue() : value.isNumber() ? value.toString() : "";
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : list) {
      texts.add(value.isString() ? value.stringValue() : value.toString());
    }
    return texts;
  }
}
