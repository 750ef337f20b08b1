import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the {@code trellis} script does, for Windows: builds when a source is newer, then starts.
 */
public final class Launch {
  private static final List<String> MODULES =
      List.of("model", "authoring", "preview", "packaging", "app");

  private final Path here;
  private final Path built;

  private Launch(Path here) {
    this.here = here;
    this.built = here.resolve("app/target/trellis.built");
  }

  public static void main(String[] args) throws Exception {
    var words = List.of(args);
    var launch = new Launch(Path.of(words.getFirst()).toAbsolutePath().normalize());
    if (launch.isStale() && !launch.build()) {
      System.exit(2);
    }
    System.exit(launch.start(words.subList(1, words.size())));
  }

  private boolean isStale() throws IOException {
    if (!Files.exists(built)) {
      return true;
    }
    var since = Files.getLastModifiedTime(built);
    if (isNewer(here.resolve("pom.xml"), since)) {
      return true;
    }
    for (var module : MODULES) {
      for (var part : List.of("pom.xml", "src/main", "src/build")) {
        if (isNewer(here.resolve(module).resolve(part), since)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNewer(Path root, FileTime since) throws IOException {
    if (!Files.exists(root)) {
      return false;
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (var file : (Iterable<Path>) all::iterator) {
        if (Files.getLastModifiedTime(file).compareTo(since) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean build() throws IOException, InterruptedException {
    System.err.println(
        Files.exists(built)
            ? "trellis: a source has changed, building again"
            : "trellis: building; the first time this fetches the libraries and takes some minutes");
    var begun = FileTime.fromMillis(System.currentTimeMillis());
    var log = here.resolve("app/target/trellis-build.log");
    Files.createDirectories(log.getParent());
    if (!emptied(here.resolve("app/target/lib"))) {
      System.err.println("trellis: the libraries are in use; close Trellis, then try again");
      return false;
    }
    Files.deleteIfExists(built);
    // What is called mvn is a script, and Windows runs those in its shell only.
    var command = new ArrayList<>(isWindows() ? List.of("cmd", "/c", "mvn") : List.of("mvn"));
    command.addAll(List.of("-q", "-B", "-Dmaven.test.skip=true", "-Dtrellis.launch", "package"));
    int status;
    try {
      status =
          new ProcessBuilder(command)
              .directory(here.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start()
              .waitFor();
    } catch (IOException e) {
      System.err.println(
          "trellis: needs Maven 3.8 or newer to build itself: install it, then try again");
      return false;
    }
    if (status != 0) {
      tell(log);
      return false;
    }
    Files.writeString(built, "");
    Files.setLastModifiedTime(built, begun);
    return true;
  }

  /** Removes what an earlier build put there: other versions of a library must not stay beside. */
  private static boolean emptied(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> all = Files.list(folder)) {
      for (var file : (Iterable<Path>) all::iterator) {
        Files.delete(file);
      }
      return true;
    } catch (FileSystemException e) {
      return false;
    }
  }

  private static void tell(Path log) throws IOException {
    // Maven writes as the system does; what cannot be read as that is of no use in a console.
    var lines =
        new String(Files.readAllBytes(log), Charset.defaultCharset())
            .lines()
            .filter(line -> line.contains("ERROR") || line.contains("mvn"))
            .limit(12)
            .toList();
    lines.forEach(System.err::println);
    System.err.println(
        "trellis: the build failed (it needs Maven 3.8 or newer); all of its output is in " + log);
  }

  private int start(List<String> words) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (!words.isEmpty() && !words.getFirst().equals("open")) {
      command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    }
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.util.logging.config.file=" + here.resolve("build/logging.properties"),
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + here.resolve("app/target/trellis.jsa"),
            "-Xlog:disable"));
    var more = System.getenv().getOrDefault("TRELLIS_JAVA_OPTIONS", "").strip();
    if (!more.isEmpty()) {
      command.addAll(List.of(more.split(" +")));
    }
    command.addAll(
        List.of(
            "-cp",
            everyJar("app/target") + File.pathSeparator + everyJar("app/target/lib"),
            "studio.trellis.app.Main"));
    command.addAll(words);
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  /** A star is part of no path on Windows, so it is added as text. */
  private String everyJar(String folder) {
    return here.resolve(folder) + File.separator + "*";
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }
}
