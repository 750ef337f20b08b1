package studio.trellis.authoring.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.trellis.model.base.EntryRules;

/** The files below a folder, or one file; symbolic links are not followed. */
record FolderFiles(String label, Map<String, Path> files) implements SourceFiles {
  static SourceFiles folder(String label, Path folder) throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk.sorted()::iterator) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          files.put(folder.relativize(file).toString().replace('\\', '/'), file);
        }
        if (files.size() > EntryRules.MAX_ENTRIES) {
          throw new BadSourceException(
              label, "holds more than 60,000 files", "choose the course's own folder");
        }
      }
    } catch (UncheckedIOException e) {
      throw new BadSourceException(
          label, "cannot be read to its end", "check the permissions of what is in it");
    }
    return new FolderFiles(label, files);
  }

  static SourceFiles file(String label, Path file) {
    return new FolderFiles(label, Map.of(label, file));
  }

  @Override
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  @Override
  public boolean has(String name) {
    return files.containsKey(name);
  }

  @Override
  public byte[] read(String name) throws IOException {
    Path file = files.get(name);
    if (file == null || !Files.isReadable(file)) {
      throw new BadSourceException(
          label + "/" + name, "cannot be read", "check that it is there and may be read");
    }
    return Files.readAllBytes(file);
  }

  @Override
  public void close() {}
}
