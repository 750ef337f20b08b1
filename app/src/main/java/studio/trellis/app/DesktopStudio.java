package studio.trellis.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import studio.trellis.app.bench.StudioBench;
import studio.trellis.app.cli.Studio;

/** The studio of this process, for the command line. */
final class DesktopStudio implements Studio {
  @Override
  public void open(List<String> files) {
    Application.launch(StudioApp.class, files.toArray(String[]::new));
  }

  @Override
  public List<String> measure(Optional<Path> file, int frames, Consumer<String> progress)
      throws IOException {
    return new StudioBench(frames, progress).lines(file);
  }
}
