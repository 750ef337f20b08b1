import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.CommandLineRunner;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Closure Compiler as both scripts use it. */
final class Closure {
  static final CompilationLevel ADVANCED = CompilationLevel.ADVANCED_OPTIMIZATIONS;
  static final CompilationLevel SIMPLE = CompilationLevel.SIMPLE_OPTIMIZATIONS;

  private Closure() {}

  static CompilerOptions options(CompilationLevel level) {
    var options = new CompilerOptions();
    level.setOptionsForCompilationLevel(options);
    level.setWrappedOutputOptimizations(options);
    options.setLanguageIn(LanguageMode.ECMASCRIPT_NEXT);
    // Browsers since 2020: SCORM platforms are served to nothing older.
    options.setLanguageOut(LanguageMode.ECMASCRIPT_2020);
    options.setRewritePolyfills(false);
    options.setEmitUseStrict(false);
    // Breaking lines costs half a kilobyte, for they part what gzip finds again.
    options.setLineLengthThreshold(Integer.MAX_VALUE);
    // All of it is untyped; fields are made where they are first known.
    options.setWarningLevel(DiagnosticGroups.CHECK_TYPES, CheckLevel.OFF);
    options.setWarningLevel(DiagnosticGroups.MISSING_PROPERTIES, CheckLevel.OFF);
    // The result is a file of its own, never part of an HTML page: "<" and "=" may stay as they
    // are.
    options.setTrustedStrings(true);
    return options;
  }

  /** A fault in the scripts is one line on standard error and an exception. */
  static String compile(CompilerOptions options, String externs, List<SourceFile> inputs)
      throws IOException {
    var known =
        new ArrayList<>(CommandLineRunner.getBuiltinExterns(CompilerOptions.Environment.BROWSER));
    known.add(SourceFile.fromCode("trellis.externs.js", externs));
    var compiler = new Compiler(System.err);
    if (!compiler.compile(known, inputs, options).success) {
      throw new IllegalStateException("the page's scripts do not compile; see the lines above");
    }
    return compiler.toSource().strip();
  }
}
