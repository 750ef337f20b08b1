import java.io.File;
import java.io.IOException;
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
    System.err.println("trellis: building; the first time this takes some minutes");
    var begun = FileTime.fromMillis(System.currentTimeMillis());
    var log = here.resolve("app/target/trellis-build.log");
    Files.createDirectories(log.getParent());
    var mvn = isWindows() ? List.of("cmd", "/c", "mvn") : List.of("mvn");
    var command = new ArrayList<>(mvn);
    command.addAll(List.of("-q", "-B", "-Dmaven.test.skip=true", "-Dtrellis.launch", "package"));
    var status =
        new ProcessBuilder(command)
            .directory(here.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (status != 0) {
      System.err.println(
          "trellis: the build failed (it needs Maven 3.8 or newer); its output is in " + log);
      return false;
    }
    Files.writeString(built, "");
    Files.setLastModifiedTime(built, begun);
    return true;
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
            "-cp",
            here.resolve("app/target/*") + File.pathSeparator + here.resolve("app/target/lib/*"),
            "studio.trellis.app.Main"));
    command.addAll(words);
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }
}
