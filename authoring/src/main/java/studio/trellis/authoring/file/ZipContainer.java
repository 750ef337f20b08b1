package studio.trellis.authoring.file;

import java.io.IOException;
import java.nio.file.Path;
import studio.trellis.authoring.zip.BadArchiveException;
import studio.trellis.authoring.zip.SafeZip;
import studio.trellis.model.course.Asset;

/** A {@code *.trellis} zip. */
final class ZipContainer implements Container {
  private final Path file;
  private final SafeZip zip;

  ZipContainer(Path file) {
    this.file = file;
    this.zip = open(file);
    if (!zip.has(COURSE)) {
      close();
      throw new CourseFileException(
          name(), "the zip holds no course.json", "choose a .trellis file, or import it");
    }
  }

  private static SafeZip open(Path file) {
    try {
      return SafeZip.open(file);
    } catch (IOException e) {
      throw fault(file, e);
    }
  }

  private static CourseFileException fault(Path file, IOException fault) {
    return fault instanceof BadArchiveException e
        ? new CourseFileException(file.toString(), e.what(), e.remedy())
        : IoFaults.reading(file.toString(), fault);
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public byte[] course() {
    return bytes(COURSE);
  }

  @Override
  public boolean has(Asset asset) {
    return zip.has(ASSETS + Container.fileName(asset));
  }

  @Override
  public byte[] asset(Asset asset) {
    return bytes(ASSETS + Container.fileName(asset));
  }

  private byte[] bytes(String path) {
    try {
      return zip.read(path);
    } catch (IOException e) {
      throw fault(file, e);
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw IoFaults.reading(name(), e);
    }
  }
}
