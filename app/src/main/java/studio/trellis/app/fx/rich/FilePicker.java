package studio.trellis.app.fx.rich;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.text.Text;

/** Lets the author choose a file. */
@FunctionalInterface
interface FilePicker {
  /** The system's own dialog. */
  FilePicker SYSTEM =
      (window, endings) -> {
        FileChooser chooser = new FileChooser();
        chooser
            .getExtensionFilters()
            .add(new FileChooser.ExtensionFilter(Text.of("rich.files"), endings));
        File file = chooser.showOpenDialog(window);
        return file == null ? null : file.toPath();
      };

  /** The endings of images. */
  List<String> IMAGES = List.of("*.png", "*.jpg", "*.jpeg", "*.gif", "*.webp", "*.svg");

  /** The endings of recordings. */
  List<String> RECORDINGS =
      List.of("*.mp4", "*.m4v", "*.webm", "*.mp3", "*.m4a", "*.ogg", "*.oga", "*.wav");

  /** The endings of captions. */
  List<String> CAPTIONS = List.of("*.vtt");

  /** The chosen file; null when the author chose none. */
  @Nullable Path pick(Window window, List<String> endings);
}
