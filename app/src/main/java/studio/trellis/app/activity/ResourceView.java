package studio.trellis.app.activity;

import java.io.File;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.items.FaultLine;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Behaviour;

/** The file that a resource opens. */
final class ResourceView extends VBox {
  private final ActivityViewModel model;
  private final ResourceFile files;
  private final Label file = Ui.wrapped("", "strong");
  private final Button choose;
  private final Button out;
  private final FaultLine fault = new FaultLine();

  ResourceView(ActivityViewModel model, ResourceFile files) {
    super(8);
    this.model = model;
    this.files = files;
    choose = Buttons.plain(Text.of("activity.resource.choose"), this::choose);
    choose.setId("choose-file");
    out =
        Buttons.icon(
            Feather.X,
            Text.of("activity.resource.remove"),
            () -> model.behaviour("edit.activity.no-file", new Behaviour.Resource("")));
    getChildren()
        .addAll(
            Ui.wrapped(Text.of("activity.resource"), "ink-2"),
            Ui.row(8, Ui.icon(Feather.FILE), file, out, choose),
            fault);
  }

  private void choose() {
    File chosen = new FileChooser().showOpenDialog(getScene().getWindow());
    model
        .shownProperty()
        .get()
        .filter(shown -> chosen != null)
        .ifPresent(shown -> files.bring(chosen.toPath(), shown.activity().id(), fault::say));
  }

  void show(Shown shown) {
    if (shown.activity().behaviour() instanceof Behaviour.Resource now) {
      Asset asset = shown.course().assets().find(now.asset());
      boolean none = now.asset().isEmpty();
      file.setText(
          none
              ? Text.of("activity.resource.none")
              : asset == null
                  ? Text.of("name.missing", now.asset())
                  : Text.of("activity.resource.file", asset.name(), size(asset.bytes())));
      out.setVisible(!none);
      out.setManaged(!none);
      choose.setText(Text.of(none ? "activity.resource.choose" : "activity.resource.another"));
      fault.say("");
    }
  }

  private static String size(long bytes) {
    return bytes < 1024 * 1024
        ? Text.of("publish.size.kb", Text.number((bytes + 1023) / 1024))
        : Text.of("publish.size.mb", Text.number(bytes / 1024 / 1024));
  }
}
