import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.teavm.backend.javascript.JSModuleType;
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
   * Compiles a class of {@code @JSExport} methods to a CommonJS script. The level and strictness
   * are those that the replay of simulated learners is tested with; another level is another
   * engine.
   */
  static String compile(String face, Path work, String fileName)
      throws IOException, TeaVMToolException {
    var tool = new TeaVMTool();
    tool.setMainClass(face);
    tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
    tool.setJsModuleType(JSModuleType.COMMON_JS);
    tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    tool.setStrict(true);
    tool.setObfuscated(true);
    tool.setTargetDirectory(work.toFile());
    tool.setTargetFileName(fileName);
    tool.setLog(new EmptyTeaVMToolLog());
    tool.generate();
    var problems = tool.getProblemProvider();
    TeaVMProblemRenderer.describeProblems(
        tool.getDependencyInfo().getCallGraph(), problems, new ConsoleTeaVMToolLog(false));
    if (!problems.getSevereProblems().isEmpty()) {
      throw new IllegalStateException(
          "the engine uses what the browser build does not support; see the lines above");
    }
    return Files.readString(work.resolve(fileName)).strip();
  }
}
