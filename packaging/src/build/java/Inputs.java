import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A digest over all that the page is made from: its sources, this program, our classes, the tools'
 * file names.
 */
final class Inputs {
  /** Packages of the model that the page never reaches: EngineScript holds them to it. */
  static final List<String> NOT_SHIPPED =
      List.of("studio/trellis/model/check", "studio/trellis/model/edit");

  private final MessageDigest digest = MessageDigest.getInstance("SHA-256");

  private Inputs() throws NoSuchAlgorithmException {}

  static String digest(String classPath, Path... folders)
      throws IOException, NoSuchAlgorithmException {
    var inputs = new Inputs();
    for (var folder : folders) {
      inputs.addFiles(folder);
    }
    for (var part : classPath.split(File.pathSeparator)) {
      inputs.addClassPathPart(Path.of(part));
    }
    return HexFormat.of().formatHex(inputs.digest.digest());
  }

  /** Where this program lies, beside the sources of the page. */
  static Path program(Path sources) {
    return sources.resolveSibling("../build").normalize();
  }

  private void addClassPathPart(Path part) throws IOException {
    if (Files.isDirectory(part)) {
      addClasses(part);
    } else if (part.toString().contains("trellis") || part.getParent().endsWith("target")) {
      // A module of ours, packaged: its name stays while its classes change.
      try (var jar = FileSystems.newFileSystem(part)) {
        addClasses(jar.getPath("/"));
      }
    } else {
      add(part.getFileName().toString());
    }
  }

  private void addClasses(Path root) throws IOException {
    for (var used : new String[] {"studio/trellis/model", "studio/trellis/packaging/player"}) {
      if (!Files.isDirectory(root.resolve(used))) {
        continue;
      }
      try (Stream<Path> all = Files.walk(root.resolve(used))) {
        for (var file : all.filter(f -> counts(root.relativize(f))).sorted().toList()) {
          addFile(root, file);
        }
      }
    }
  }

  private static boolean counts(Path file) {
    return file.toString().endsWith(".class") && NOT_SHIPPED.stream().noneMatch(file::startsWith);
  }

  private void addFiles(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (var file : all.filter(Files::isRegularFile).sorted().toList()) {
        addFile(folder, file);
      }
    }
  }

  private void addFile(Path root, Path file) throws IOException {
    add(root.relativize(file).toString());
    digest.update(Files.readAllBytes(file));
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
