import com.google.javascript.jscomp.CompilerOptions.Reach;
import com.google.javascript.jscomp.SourceFile;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.tooling.ConsoleTeaVMToolLog;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/** The engine's class files as JavaScript. */
final class EngineScript {
  private EngineScript() {}

  /**
   * Compiles a class of {@code @JSExport} methods to a CommonJS script. The settings are those that
   * the replay of simulated learners is tested with; others make another engine.
   */
  static String compile(String face, Path work, Path runtime) throws Exception {
    LeanEngine.EARLY.clear();
    // Which classes the engine reaches is only known once it has been compiled.
    var reached = run(face, work).getClasses();
    if (reached.stream().anyMatch(EngineScript::isNotShipped)) {
      throw new IllegalStateException(
          "the engine reaches a package that Inputs leaves out of its digest");
    }
    LeanEngine.EARLY.addAll(EarlyStart.among(reached));
    var unnamed = unnamed(run(face, work));
    var script = Files.readString(work.resolve("engine.js"));
    return smaller(PlainScript.of(script, Files.readString(runtime), unnamed), Class.forName(face));
  }

  /** Enums whose names nothing asks for, as TeaVM's script calls them. */
  private static Set<String> unnamed(TeaVMTool tool) {
    Set<String> named = new HashSet<>();
    for (var asked : List.of("name", "toString")) {
      var method =
          tool.getDependencyInfo().getMethod(new MethodReference(Enum.class, asked, String.class));
      if (method != null) {
        for (var type : method.getVariable(0).getTypes()) {
          named.add(shortName(((ValueType.Object) type).getClassName()));
        }
      }
    }
    return tool.getClasses().stream()
        .filter(type -> type.startsWith("studio.trellis."))
        .map(EngineScript::shortName)
        .filter(type -> !named.contains(type))
        .collect(Collectors.toSet());
  }

  /** The initials of the packages, then the class; a second one of that name gets a number. */
  private static String shortName(String type) {
    var out = new StringBuilder();
    for (var part : type.split("\\.")) {
      out.append(Character.isUpperCase(part.charAt(0)) ? "_" + part : part.substring(0, 1));
    }
    return out.toString();
  }

  private static boolean isNotShipped(String type) {
    return Inputs.NOT_SHIPPED.stream().anyMatch(type.replace('.', '/')::startsWith);
  }

  private static TeaVMTool run(String face, Path work) throws TeaVMToolException {
    var tool = new TeaVMTool();
    tool.setMainClass(face);
    tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
    tool.setJsModuleType(JSModuleType.COMMON_JS);
    tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    // Strict checks each reference and index before it is used, a tenth of the weight. No code that
    // ships catches what they would throw, and the page stops at an Error of either kind.
    tool.setStrict(false);
    // PlainScript reads the names; Closure shortens them.
    tool.setObfuscated(false);
    tool.setClassLoader(EngineScript.class.getClassLoader());
    tool.getTransformers().add(LeanEngine.class.getName());
    tool.setTargetDirectory(work.toFile());
    tool.setTargetFileName("engine.js");
    tool.setLog(new EmptyTeaVMToolLog());
    tool.generate();
    var problems = tool.getProblemProvider();
    TeaVMProblemRenderer.describeProblems(
        tool.getDependencyInfo().getCallGraph(), problems, new ConsoleTeaVMToolLog(false));
    if (!problems.getSevereProblems().isEmpty()) {
      throw new IllegalStateException(
          "the engine uses what the browser build does not support; see the lines above"
              + " (what it may ask of String and StringBuilder is named in Natives)");
    }
    return tool;
  }

  /**
   * Leaves out what nothing reaches and shortens names. Closure keeps the order of sums; products
   * it writes as (b·c)·a instead of a·(b·c), the same bits, since swapping factors changes none.
   * Functions are not put into one another: that repeats code.
   */
  private static String smaller(String script, Class<?> face) throws IOException {
    var options = Closure.options(Closure.ADVANCED);
    options.setInlineFunctions(Reach.NONE);
    var names =
        Arrays.stream(face.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(method -> "exports." + method.getName() + ";")
            .sorted()
            .collect(Collectors.joining());
    return Closure.compile(
        options,
        "/** @externs */ var exports;" + names,
        List.of(SourceFile.fromCode("engine.js", script)));
  }
}
