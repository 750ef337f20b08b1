import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.CommandLineRunner;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DependencyOptions;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.ModuleIdentifier;
import com.google.javascript.jscomp.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page's ES modules bundled into one minified script. */
final class PageScript {
  private PageScript() {}

  /**
   * Bundles what the entry module reaches. A fault in the modules is one line on standard error and
   * an exception.
   */
  static String bundle(Path root, List<Path> modules, Path entry) throws IOException {
    var options = new CompilerOptions();
    CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
    CompilationLevel.SIMPLE_OPTIMIZATIONS.setWrappedOutputOptimizations(options);
    options.setLanguageIn(LanguageMode.ECMASCRIPT_NEXT);
    // The engine needs BigInt, so nothing older has to be served.
    options.setLanguageOut(LanguageMode.ECMASCRIPT_2020);
    options.setRewritePolyfills(false);
    options.setEmitUseStrict(false);
    options.setOutputCharset(StandardCharsets.UTF_8);
    options.setWarningLevel(DiagnosticGroups.CHECK_VARIABLES, CheckLevel.ERROR);
    options.setWarningLevel(DiagnosticGroups.MODULE_LOAD, CheckLevel.ERROR);
    options.setWarningLevel(DiagnosticGroups.SUSPICIOUS_CODE, CheckLevel.ERROR);
    // The modules are untyped; fields are made where they are first known.
    options.setWarningLevel(DiagnosticGroups.CHECK_TYPES, CheckLevel.OFF);
    options.setWarningLevel(DiagnosticGroups.MISSING_PROPERTIES, CheckLevel.OFF);
    options.setDependencyOptions(
        DependencyOptions.pruneForEntryPoints(
            List.of(ModuleIdentifier.forFile(name(root, entry)))));
    var inputs = new ArrayList<SourceFile>();
    for (var module : modules) {
      inputs.add(SourceFile.fromCode(name(root, module), Files.readString(module)));
    }
    var externs =
        new ArrayList<>(CommandLineRunner.getBuiltinExterns(CompilerOptions.Environment.BROWSER));
    externs.add(SourceFile.fromCode("engine.externs.js", "/** @externs */ var TrellisEngine;"));
    var compiler = new Compiler(System.err);
    var result = compiler.compile(externs, inputs, options);
    if (!result.success) {
      throw new IllegalStateException("the page's scripts do not compile; see the lines above");
    }
    return compiler.toSource().strip();
  }

  private static String name(Path root, Path file) {
    return "/" + root.relativize(file).toString().replace('\\', '/');
  }
}
