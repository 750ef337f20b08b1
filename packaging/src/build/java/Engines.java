import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;

/**
 * The compiled scripts of the engine's faces, kept while no class and no line of this program has
 * changed: compiling them takes most of the build, and most changes are of the page alone.
 */
final class Engines {
  private final Path work;
  private final Path program;
  private final String inputs;

  Engines(Path work, Path program) throws IOException, NoSuchAlgorithmException {
    this.work = work;
    this.program = program;
    this.inputs = Inputs.digest(System.getProperty("java.class.path"), program);
  }

  /**
   * The script of a face.
   *
   * @param folder its own folder, for what lies between
   */
  String script(String face, String folder) throws Exception {
    var own = Files.createDirectories(work.resolve(folder));
    var kept = own.resolve("script.js");
    var stamp = own.resolve("inputs.sha256");
    if (!Files.exists(stamp) || !Files.readString(stamp).equals(inputs)) {
      Files.deleteIfExists(stamp);
      Files.writeString(kept, EngineScript.compile(face, own, program.resolve("js/runtime.js")));
      Files.writeString(stamp, inputs);
    }
    return Files.readString(kept);
  }
}
