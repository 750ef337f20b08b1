package studio.trellis.app.fx.rich;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
              byte[] bytes;
              try {
                MediaFiles.checkSize(name, Files.size(path), false);
                bytes = Files.readAllBytes(path);
              } catch (UnfitFileException e) {
                FxThread.run(() -> refused.accept(sentence(e)));
                return;
              } catch (IOException e) {
                FxThread.run(() -> refused.accept(Text.of("rich.file.unread", name)));
                return;
              }
              store(name, bytes, taken, refused);
            });
  }

  /**
   * Takes bytes; made, judged and written beside the FX thread, on which one of the two is told.
   */
  void take(String name, Supplier<byte[]> bytes, Consumer<Taken> taken, Consumer<String> refused) {
    Thread.ofVirtual().start(() -> store(name, bytes.get(), taken, refused));
  }

  private void store(String name, byte[] bytes, Consumer<Taken> taken, Consumer<String> refused) {
    try {
      MediaFile file = MediaFiles.judge(name, bytes);
      Assets.Stored stored = assets.store(file.name(), file.type(), file.bytes());
      FxThread.run(() -> keep(file, stored, taken, refused));
    } catch (UnfitFileException | IOException e) {
      FxThread.run(() -> refused.accept(sentence(e)));
    }
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

  private static void keep(
      MediaFile file, Assets.Stored stored, Consumer<Taken> taken, Consumer<String> refused) {
    try {
      taken.accept(new Taken(stored.put(), file));
    } catch (IOException e) {
      refused.accept(sentence(e));
    }
  }

  private static String sentence(Exception e) {
    String message = String.valueOf(e.getMessage());
    return message.endsWith(".") ? message : message + ".";
  }
}
