package studio.trellis.app.rich;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.fx.rich.Assets;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.store.WorkspaceException;
import studio.trellis.model.course.Asset;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

/** The files of the course on the desk, for its texts. */
final class DeskAssets implements Assets {
  private final Desk desk;

  DeskAssets(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String add(String name, String type, byte[] bytes) throws IOException {
    return store(name, type, bytes).put();
  }

  @Override
  public Stored store(String name, String type, byte[] bytes) throws IOException {
    Optional<OpenCourse> open = desk.open();
    if (open.isEmpty()) {
      throw new IOException(Text.of("items.no-course"));
    }
    try {
      Asset asset = open.get().session().keep(name, type, bytes, "");
      return () -> put(open.get(), asset);
    } catch (WorkspaceException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private String put(OpenCourse into, Asset asset) throws IOException {
    if (!desk.open().equals(Optional.of(into))) {
      throw new IOException(Text.of("items.no-course"));
    }
    if (!desk.apply(Edit.Put.of(EditName.of("edit.asset.add", asset.name()), asset))) {
      throw new IOException(desk.noticeProperty().get().text());
    }
    return asset.id();
  }

  @Override
  public @Nullable File find(String id) {
    Optional<OpenCourse> open = desk.open();
    Asset asset = open.map(now -> now.course().assets().find(id)).orElse(null);
    if (open.isEmpty() || asset == null) {
      return null;
    }
    try {
      return new File(asset.name(), asset.type(), open.get().assets().of(asset));
    } catch (RuntimeException e) {
      // Shown as what it is: a file that is missing.
      return null;
    }
  }
}
