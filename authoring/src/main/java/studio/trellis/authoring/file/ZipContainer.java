package studio.trellis.authoring.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Asset;

/**
 * A {@code *.trellis} zip. Nothing of it is ever unpacked to a path that it names, and nothing is
 * read beyond the size that the course states; names that only an attack would bear are refused all
 * the same.
 */
final class ZipContainer implements Container {
  private static final int MAX_ENTRIES = 100_000;
  private final String name;
  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();

  ZipContainer(Path file) {
    this.name = file.toString();
    this.zip = open(file);
    try {
      index();
    } catch (CourseFileException e) {
      close();
      throw e;
    }
  }

  private static ZipFile open(Path file) {
    try {
      return new ZipFile(file.toFile());
    } catch (IOException e) {
      throw IoFaults.reading(file.toString(), e);
    }
  }

  private void index() {
    if (zip.size() > MAX_ENTRIES) {
      throw bad("the zip has more than 100,000 entries", "this is no course of Trellis");
    }
    for (Iterator<? extends ZipEntry> all = zip.entries().asIterator(); all.hasNext(); ) {
      ZipEntry entry = all.next();
      if (!safe(entry.getName())) {
        throw bad(
            "the zip has an unsafe entry \"" + entry.getName() + "\"", "do not use this file");
      }
      if (entries.put(entry.getName(), entry) != null) {
        throw bad("the zip has two entries \"" + entry.getName() + "\"", "export the course again");
      }
    }
    if (!entries.containsKey(COURSE)) {
      throw bad("the zip holds no course.json", "choose a .trellis file, or import it");
    }
  }

  private static boolean safe(String entry) {
    if (entry.isEmpty() || entry.startsWith("/") || entry.contains("\\") || entry.contains(":")) {
      return false;
    }
    for (int i = 0; i < entry.length(); i++) {
      if (Character.isISOControl(entry.charAt(i))) {
        return false;
      }
    }
    return !("/" + entry + "/").contains("/../");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public byte[] course() {
    byte[] text = bytes(entries.get(COURSE), COURSE, MAX_COURSE + 1);
    if (text.length > MAX_COURSE) {
      throw bad("course.json is larger than 256 MB", "this is no course of Trellis");
    }
    return text;
  }

  @Override
  public boolean has(Asset asset) {
    return entries.containsKey(ASSETS + Container.fileName(asset));
  }

  @Override
  public byte[] asset(Asset asset) {
    String path = ASSETS + Container.fileName(asset);
    return bytes(entries.get(path), path, Container.limit(asset));
  }

  private byte[] bytes(@Nullable ZipEntry entry, String path, int limit) {
    if (entry == null) {
      throw bad("the zip holds no " + path, "export the course again");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes(limit);
    } catch (IOException e) {
      throw IoFaults.reading(name + ", " + path, e);
    }
  }

  private CourseFileException bad(String what, String hint) {
    return new CourseFileException(name, what, hint);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw IoFaults.reading(name, e);
    }
  }
}
