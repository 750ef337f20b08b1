package studio.trellis.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The studio as commands see it: they know nothing of windows. */
public interface Studio {
  /** Opens it with these files, and returns when it is closed. */
  void open(List<String> files);

  /**
   * Measures its start and its map.
   *
   * @param file a course, or what can be imported; empty: the sample course
   * @param frames how many frames of each movement of the map are counted
   * @param progress is told what is under way
   * @return the figures, line by line
   */
  List<String> measure(Optional<Path> file, int frames, Consumer<String> progress)
      throws IOException;
}
