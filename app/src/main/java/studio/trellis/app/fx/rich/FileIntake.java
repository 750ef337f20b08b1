package studio.trellis.app.fx.rich;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.FxThread;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.media.MediaFile;
import studio.trellis.authoring.media.MediaFiles;
import studio.trellis.authoring.media.UnfitFileException;

/** Takes files into the course: read and judged beside the FX thread, then kept as assets. */
final class FileIntake {
  /**
   * A file that the course has now.
   *
   * @param id of its asset
   */
  record Taken(String id, MediaFile file) {}

  private final Assets assets;

  FileIntake(Assets assets) {
    this.assets = assets;
  }

  /** Takes a file from disk; one of the two is told on the FX thread. */
  void take(Path path, Consumer<Taken> taken, Consumer<String> refused) {
    String name = String.valueOf(path.getFileName());
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                MediaFiles.checkSize(name, Files.size(path), false);
                MediaFile file = MediaFiles.judge(name, Files.readAllBytes(path));
                FxThread.run(() -> keep(file, taken, refused));
              } catch (UnfitFileException e) {
                FxThread.run(() -> refused.accept(sentence(e)));
              } catch (IOException e) {
                FxThread.run(() -> refused.accept(Text.of("rich.file.unread", name)));
              }
            });
  }

  /** Takes bytes at once; null when the course cannot take them. */
  @Nullable Taken takeNow(String name, byte[] bytes, Consumer<String> refused) {
    try {
      MediaFile file = MediaFiles.judge(name, bytes);
      return new Taken(assets.add(file.name(), file.type(), file.bytes()), file);
    } catch (UnfitFileException | IOException e) {
      refused.accept(sentence(e));
      return null;
    }
  }

  private void keep(MediaFile file, Consumer<Taken> taken, Consumer<String> refused) {
    try {
      taken.accept(new Taken(assets.add(file.name(), file.type(), file.bytes()), file));
    } catch (IOException e) {
      refused.accept(sentence(e));
    }
  }

  private static String sentence(Exception e) {
    String message = String.valueOf(e.getMessage());
    return message.endsWith(".") ? message : message + ".";
  }
}
