package studio.trellis.app.fx.rich;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The files of the course that a text may show. Called on the JavaFX thread, but for storing. */
public interface Assets {
  /** A course without files, which takes none. */
  Assets NONE =
      new Assets() {
        @Override
        public String add(String name, String type, byte[] bytes) throws IOException {
          throw new IOException("files cannot be added here");
        }

        @Override
        public @Nullable File find(String id) {
          return null;
        }
      };

  /**
   * Takes a file into the course.
   *
   * @param name a file name for people
   * @param type media type
   * @return the asset's id
   * @throws IOException when it cannot be kept, in one line for the author
   */
  String add(String name, String type, byte[] bytes) throws IOException;

  /**
   * Writes a file's bytes to where the course keeps them; the course has it when it is put. Call it
   * beside the JavaFX thread.
   *
   * @throws IOException when it cannot be kept, in one line for the author
   */
  default Stored store(String name, String type, byte[] bytes) throws IOException {
    return () -> add(name, type, bytes);
  }

  /** Bytes that are kept and belong to no course yet. */
  interface Stored {
    /**
     * Takes the file into the course; on the JavaFX thread.
     *
     * @return the asset's id
     * @throws IOException when the course does not take it
     */
    String put() throws IOException;
  }

  /** The file of an asset; null when the course has none of this id. */
  @Nullable File find(String id);

  /** A file. */
  @SuppressWarnings("ArrayRecordComponent")
  record File(String name, String type, byte[] bytes) {}
}
