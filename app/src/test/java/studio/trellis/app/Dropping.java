package studio.trellis.app;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/**
 * Files that come from another program and are dropped on a node. The headless platform takes none
 * from outside, so the events are those that another platform would send.
 */
public final class Dropping {
  private Dropping() {}

  /** Drops files in the middle of a node; false where nothing there takes them. */
  public static boolean on(Node node, Path... files) {
    Dragboard board = board(List.of(files).stream().map(Path::toFile).toList());
    DragEvent over = event(DragEvent.DRAG_OVER, node, board);
    node.fireEvent(over);
    if (!over.isAccepted()) {
      return false;
    }
    node.fireEvent(event(DragEvent.DRAG_DROPPED, node, board));
    return true;
  }

  private static DragEvent event(EventType<DragEvent> type, Node node, Dragboard board) {
    Point2D at =
        node.localToScene(node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
    return new DragEvent(
        node,
        node,
        type,
        board,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        TransferMode.COPY,
        null,
        null,
        new PickResult(node, at.getX(), at.getY()));
  }

  @SuppressWarnings("ReferenceEquality") // What stands for a clipboard is equal to itself only.
  private static Dragboard board(List<File> files) {
    TKClipboard held =
        (TKClipboard)
            Proxy.newProxyInstance(
                Dropping.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (self, method, args) ->
                    switch (method.getName()) {
                      case "getContentTypes" -> Set.of(DataFormat.FILES);
                      case "getTransferModes" -> Set.of(TransferMode.COPY);
                      case "hasContent" -> DataFormat.FILES.equals(args[0]);
                      case "getContent" -> DataFormat.FILES.equals(args[0]) ? files : null;
                      case "putContent" -> false;
                      case "hashCode" -> System.identityHashCode(self);
                      case "equals" ->
                          System.identityHashCode(args[0]) == System.identityHashCode(self);
                      default -> method.getReturnType() == double.class ? 0.0 : null;
                    });
    return DragboardHelper.createDragboard(held);
  }
}
