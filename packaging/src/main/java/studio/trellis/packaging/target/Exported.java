package studio.trellis.packaging.target;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import studio.trellis.packaging.zip.ZipFiles;

/**
 * A package that was made.
 *
 * @param target the target's word
 * @param files by name
 * @param first the file that an archive begins with
 * @param build 16 hexadecimal digits that change with the content
 * @param state the room that learners' states need
 * @param notes what the author or the LMS's keeper should know, a sentence each
 */
public record Exported(
    String target,
    SortedMap<String, byte[]> files,
    String first,
    String build,
    StateRoom state,
    List<String> notes) {
  public Exported {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    notes = List.copyOf(notes);
  }

  /** The archive. */
  public byte[] zip() {
    try {
      return ZipFiles.bytes(files, first);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
  }

  /** What is written to a file of this name: the archive, or a document of one file as it is. */
  public byte[] bytes(String name) {
    byte[] only = files.get(first);
    return files.size() == 1 && only != null && name.endsWith(".html") ? only : zip();
  }

  /** Size of all files, unpacked, in bytes. */
  public long size() {
    return files.values().stream().mapToLong(bytes -> bytes.length).sum();
  }
}
