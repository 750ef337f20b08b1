package studio.trellis.authoring.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The formats that can be imported, in the order in which they are tried. */
public final class Importers {
  private final List<Importer> all;

  public Importers(List<Importer> all) {
    this.all = List.copyOf(all);
  }

  /** All formats. */
  public List<Importer> all() {
    return all;
  }

  /**
   * Imports a file or folder.
   *
   * @param format the format's name; empty: recognised from the source
   * @throws IOException with a one-line message: what is wrong, where, what to do
   */
  public Imported read(Path path, String format, ImportOptions options, Progress progress)
      throws IOException {
    progress.at("Opening " + path.getFileName(), 0, 0);
    try (SourceFiles source = SourceFiles.open(path)) {
      return choose(source, format).read(source, options, progress);
    }
  }

  private Importer choose(SourceFiles source, String format) throws BadSourceException {
    for (Importer importer : all) {
      if (format.isEmpty()
          ? importer.recognises(source)
          : importer.name().equalsIgnoreCase(format)) {
        return importer;
      }
    }
    String known = all.stream().map(Importer::name).collect(Collectors.joining(", "));
    throw format.isEmpty()
        ? new BadSourceException(
            source.label(),
            "is of no format that Trellis knows",
            "name the format, one of: " + known)
        : new BadSourceException(
            source.label(),
            "cannot be read as \"" + format + "\", which is no known format",
            "use one of: " + known);
  }
}
