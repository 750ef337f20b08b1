import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.DependencyOptions;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.ModuleIdentifier;
import com.google.javascript.jscomp.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page's ES modules bundled into one minified script. */
final class PageScript {
  private PageScript() {}

  /** Bundles what the entry module reaches. */
  static String bundle(Path root, List<Path> modules, Path entry) throws IOException {
    // Names of fields are also names in the course's data, so they must stay: not ADVANCED.
    var options = Closure.options(Closure.SIMPLE);
    options.setWarningLevel(DiagnosticGroups.CHECK_VARIABLES, CheckLevel.ERROR);
    options.setWarningLevel(DiagnosticGroups.MODULE_LOAD, CheckLevel.ERROR);
    options.setWarningLevel(DiagnosticGroups.SUSPICIOUS_CODE, CheckLevel.ERROR);
    options.setDependencyOptions(
        DependencyOptions.pruneForEntryPoints(
            List.of(ModuleIdentifier.forFile(name(root, entry)))));
    var inputs = new ArrayList<SourceFile>();
    for (var module : modules) {
      inputs.add(SourceFile.fromCode(name(root, module), Files.readString(module)));
    }
    return Closure.compile(
        options, "/** @externs */ var TrellisEngine; var TrellisGrader;", inputs);
  }

  private static String name(Path root, Path file) {
    return "/" + root.relativize(file).toString().replace('\\', '/');
  }
}
