import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes the learner's page from its sources and from the engine's class files.
 *
 * <p>Run as {@code java -cp <engine, TeaVM, Closure Compiler> PlayerBuild.java SOURCES WORK OUT}:
 * the sources of the page, a folder for what lies between, and the folder that gets {@code
 * player.js}, {@code player.css}, {@code index.html} and every other file of the sources, and
 * {@code files.txt}, which names them. What is there already stays when no input has changed.
 */
public final class PlayerBuild {
  private static final String FACE = "studio.trellis.packaging.player.EngineFace";
  private static final String GRADER = "studio.trellis.packaging.player.GraderFace";

  /** Scripts of their own besides the trackers, loaded when they are wanted. */
  private static final Set<String> ALONE = Set.of("beside.js", "decisions.js");

  /** The files that a package ships, one a line: resources in a jar cannot be listed. */
  private static final String LIST = "files.txt";

  private PlayerBuild() {}

  public static void main(String[] args) throws Exception {
    var sources = Path.of(args[0]);
    var work = Files.createDirectories(Path.of(args[1]));
    var out = Files.createDirectories(Path.of(args[2]));
    var stamp = work.resolve("inputs.sha256");
    var classPath = System.getProperty("java.class.path");
    var inputs = Inputs.digest(classPath, sources, Inputs.program(sources));
    if (!Files.exists(stamp) || !Files.readString(stamp).equals(inputs) || !isWhole(out)) {
      Files.deleteIfExists(stamp);
      build(sources, work, out);
      Files.writeString(stamp, inputs);
    }
    if (!Budget.report(shipped(out))) {
      System.exit(1);
    }
  }

  private static void build(Path sources, Path work, Path out) throws Exception {
    var files = files(sources);
    var shipped = new TreeMap<String, byte[]>();
    var sheets = new ArrayList<Path>();
    var modules = new ArrayList<Path>();
    for (var file : files) {
      var name = sources.relativize(file).toString().replace('\\', '/');
      if (name.endsWith(".js")) {
        modules.add(file);
      } else if (name.equals("review/review.css")) {
        shipped.put("review.css", bytes(Styles.compact(Files.readString(file))));
      } else if (name.endsWith(".css")) {
        sheets.add(file);
      } else if (name.startsWith("text/")) {
        shipped.put(Texts.script("text", file), bytes(Texts.read("words", file)));
      } else if (name.startsWith("beside/text/")) {
        shipped.put(Texts.script("beside", file), bytes(Texts.read("words", file)));
      } else if (name.startsWith("review/")) {
        shipped.put(Texts.script("review", file), bytes(Texts.read("reviewWords", file)));
      } else {
        shipped.put(name, Files.readAllBytes(file));
      }
    }
    var engines = new Engines(work, Inputs.program(sources));
    var grader = engines.script(GRADER, "g");
    shipped.put("grader.js", bytes(face("TrellisGrader", grader, "")));
    var engine = engines.script(FACE, "e");
    var page = PageScript.bundle(sources, modules, sources.resolve("main.js"));
    shipped.put("player.js", bytes(face("TrellisEngine", engine, page + "\n")));
    for (var own : modules.stream().filter(PlayerBuild::isScript).toList()) {
      var script = PageScript.bundle(sources, modules, own);
      if (script.isBlank()) {
        throw new IllegalStateException(
            own + " came out empty: is there another module of its name?");
      }
      shipped.put(
          own.getFileName().toString(),
          bytes(checked("(function(){\"use strict\";" + script + "})();\n")));
    }
    shipped.put("player.css", bytes(Styles.joined(sources.resolve("player.css"), sheets)));
    replace(out, shipped);
  }

  /**
   * One classic script: browsers run no module and fetch nothing from {@code file://}. The engine
   * is visible as {@code TrellisEngine}, so that a replay of simulated learners can ask the very
   * script that ships.
   */
  private static String face(String name, String compiled, String rest) {
    return checked(
        "/* Trellis player, Apache-2.0. Compiled by TeaVM. */\n"
            + "(function(global){\"use strict\";var "
            + name
            + "={};\n(function(exports){\n"
            + compiled
            + "\n})("
            + name
            + ");\nglobal."
            + name
            + "=Object.freeze("
            + name
            + ");\n"
            + rest
            + "})(globalThis);\n");
  }

  /**
   * Scripts beside player.js: a tracker, of which a package ships one, and the pages beside the
   * way.
   */
  private static boolean isScript(Path module) {
    var name = module.getFileName().toString();
    return name.startsWith("tracker-") || ALONE.contains(name);
  }

  private static String checked(String script) {
    for (var refused : List.of("eval(", "new Function", "import(", "importScripts")) {
      if (script.contains(refused)) {
        throw new IllegalStateException(
            "the page must not contain '" + refused + "': the page's policy refuses it");
      }
    }
    return script;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void replace(Path out, Map<String, byte[]> shipped) throws IOException {
    for (var old : shipped(out)) {
      Files.deleteIfExists(old);
    }
    for (var file : shipped.entrySet()) {
      var target = out.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    Files.writeString(out.resolve(LIST), String.join("\n", shipped.keySet()) + "\n");
  }

  private static List<Path> shipped(Path out) throws IOException {
    var list = out.resolve(LIST);
    if (!Files.exists(list)) {
      return List.of();
    }
    return Files.readAllLines(list).stream().map(out::resolve).toList();
  }

  private static boolean isWhole(Path out) throws IOException {
    var shipped = shipped(out);
    return !shipped.isEmpty() && shipped.stream().allMatch(Files::exists);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
