package studio.trellis.authoring.intake;

import java.io.IOException;
import java.util.List;
import studio.trellis.authoring.zip.SafeZip;

/** The files of a zip archive. */
record ZipFiles(String label, SafeZip zip) implements SourceFiles {
  @Override
  public List<String> names() {
    return zip.names();
  }

  @Override
  public boolean has(String name) {
    return zip.has(name);
  }

  @Override
  public byte[] read(String name) throws IOException {
    return zip.read(name);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
