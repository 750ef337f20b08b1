package studio.trellis.authoring.intake.oatutor;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import studio.trellis.authoring.intake.Importers;

/** The content that tests import. */
final class Selection {
  static final Importers IMPORTERS = new Importers(List.of(new OatutorImporter()));

  private Selection() {}

  /** Forty problems of lessons 1.1 and 1.2. */
  static Path zip() {
    try {
      return Path.of(Selection.class.getResource("/oatutor-selection.zip").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same as a folder inside {@code target}. */
  static Path unpacked(Path target) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = target.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(in, file);
      }
    }
    return target.resolve("oatutor-selection");
  }
}
