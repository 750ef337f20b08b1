package studio.trellis.app.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import studio.trellis.app.text.Text;

/**
 * A file as people name it: typed, or pasted as a file manager copies it, in quotation marks or as
 * an address. What is wrong with it is said in one line.
 */
public final class TypedPath {
  private static final int SHOWN = 80;

  private TypedPath() {}

  /**
   * The file that is meant; it need not be there.
   *
   * @throws IOException when no whole path is named
   */
  public static Path of(String typed) throws IOException {
    String said = unquoted(typed.strip());
    if (said.isEmpty()) {
      throw new IOException(Text.of("path.none"));
    }
    try {
      Path path = said.startsWith("file:") ? Path.of(URI.create(said)) : Path.of(home(said));
      if (!path.isAbsolute()) {
        throw new IOException(Text.of("path.part", shown(said), example()));
      }
      return path.normalize();
    } catch (InvalidPathException e) {
      throw new IOException(Text.of("path.no-name", shown(said)), e);
    } catch (IllegalArgumentException e) {
      throw new IOException(Text.of("path.no-address", shown(said)), e);
    }
  }

  /**
   * A file or folder that is there.
   *
   * @throws IOException when there is none, or none is named
   */
  public static Path there(String typed) throws IOException {
    Path path = of(typed);
    if (!Files.exists(path)) {
      throw new IOException(Text.of("path.not-there", shown(path.toString())));
    }
    return path;
  }

  /**
   * A file that can be written; a folder stands for the file of that name in it.
   *
   * @param name what the file is called where only a folder is named
   * @throws IOException when it cannot be written there, or none is named
   */
  public static Path target(String typed, String name) throws IOException {
    Path path = of(typed);
    Path file = Files.isDirectory(path) ? path.resolve(name) : path;
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException(Text.of("path.no-folder", shown(String.valueOf(folder))));
    }
    if (!Files.isWritable(folder)) {
      throw new IOException(Text.of("path.closed", shown(folder.toString())));
    }
    if (Files.isDirectory(file)) {
      throw new IOException(Text.of("path.folder", shown(file.toString())));
    }
    return file;
  }

  private static String unquoted(String said) {
    boolean quoted =
        said.length() > 1
            && ((said.startsWith("\"") && said.endsWith("\""))
                || (said.startsWith("'") && said.endsWith("'")));
    return quoted ? said.substring(1, said.length() - 1).strip() : said;
  }

  private static String home(String said) {
    boolean home = said.equals("~") || said.startsWith("~/") || said.startsWith("~\\");
    return home ? System.getProperty("user.home") + said.substring(1) : said;
  }

  private static String example() {
    return Path.of(System.getProperty("user.home")).toString();
  }

  /** What was said, on one line and not too long. */
  private static String shown(String said) {
    String line = said.replaceAll("\\p{Cntrl}+", " ");
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
