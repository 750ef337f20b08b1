package studio.trellis.app.map.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.fx.FxThread;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.media.MediaFile;
import studio.trellis.authoring.media.MediaFiles;
import studio.trellis.authoring.media.UnfitFileException;
import studio.trellis.model.course.Asset;

/** Takes a logo or a font into the course: read, judged and kept beside the FX thread. */
final class LookFiles {
  private final Desk desk;

  LookFiles(Desk desk) {
    this.desk = desk;
  }

  /**
   * Takes a file.
   *
   * @param type how its media type has to begin
   * @param taken told on the FX thread; what does not fit is said in the window
   */
  void take(Path path, String type, Consumer<Asset> taken) {
    OpenCourse open = desk.open().orElseThrow();
    String name = String.valueOf(path.getFileName());
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                MediaFiles.checkSize(name, Files.size(path), true);
                MediaFile file = MediaFiles.judge(name, Files.readAllBytes(path));
                if (!file.type().startsWith(type)) {
                  refuse(
                      Text.of(type.startsWith("image") ? "look.no-image" : "look.no-font", name));
                  return;
                }
                Asset asset = open.session().keep(file.name(), file.type(), file.bytes(), "");
                FxThread.run(() -> taken.accept(asset));
              } catch (UnfitFileException e) {
                refuse(String.valueOf(e.getMessage()));
              } catch (IOException e) {
                refuse(Text.of("rich.file.unread", name));
              }
            });
  }

  private void refuse(String sentence) {
    FxThread.run(() -> desk.noticeProperty().set(new Notice(Notice.Tone.BAD, sentence)));
  }
}
