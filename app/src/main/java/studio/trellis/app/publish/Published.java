package studio.trellis.app.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.trellis.packaging.replace.Replacement;

/**
 * What came of an export, in words.
 *
 * @param file the package
 * @param facts names and values: size, files, state, build
 * @param parity what the replay in the package's own engine showed
 * @param agreed whether it agreed in everything
 * @param replacement compared with what was published before; empty: nothing was
 * @param sheet the import sheet beside it
 * @param notes what the author or the LMS's keeper should know
 */
public record Published(
    Path file,
    List<Fact> facts,
    String parity,
    boolean agreed,
    Optional<Replacement> replacement,
    Optional<Path> sheet,
    List<String> notes) {
  public Published {
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
  }

  /** A name and a value. */
  public record Fact(String name, String value) {}
}
