import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or applies google-java-format over the Java sources of the modules given.
 *
 * <p>Run as {@code java @build/format.args -cp <google-java-format> build/Format.java check|apply DIR...}.
 */
public final class Format {
  private Format() {}

  public static void main(String[] args) throws IOException {
    var apply = args[0].equals("apply");
    var formatter = new Formatter();
    var wrong = new ArrayList<Path>();
    for (var i = 1; i < args.length; i++) {
      for (var file : sources(Path.of(args[i]).resolve("src"))) {
        if (differs(formatter, file, apply)) {
          wrong.add(file);
        }
      }
    }
    if (apply || wrong.isEmpty()) {
      return;
    }
    wrong.forEach(file -> System.err.println("not formatted: " + file));
    System.err.println(wrong.size() + " file(s) are not in the project's format; run: build/format");
    System.exit(1);
  }

  private static List<Path> sources(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static boolean differs(Formatter formatter, Path file, boolean apply) throws IOException {
    var before = Files.readString(file);
    String after;
    try {
      after = formatter.formatSourceAndFixImports(before);
    } catch (FormatterException e) {
      System.err.println(file + ": " + e.getMessage());
      return true;
    }
    if (before.equals(after)) {
      return false;
    }
    if (apply) {
      Files.writeString(file, after);
    }
    return true;
  }
}
