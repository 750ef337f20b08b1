package studio.trellis.app.fx.control;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets a node take files that are dropped on it. */
public final class DropTarget {
  private DropTarget() {}

  /**
   * Files dropped on {@code node} are handed on, with where in the node that was.
   *
   * @param take the files, and the event
   */
  public static void on(Node node, BiConsumer<List<Path>, DragEvent> take) {
    node.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          List<File> files = event.getDragboard().getFiles();
          if (!files.isEmpty()) {
            take.accept(files.stream().map(File::toPath).toList(), event);
            event.setDropCompleted(true);
            event.consume();
          }
        });
  }
}
