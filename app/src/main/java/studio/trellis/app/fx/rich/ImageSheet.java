package studio.trellis.app.fx.rich;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.authoring.media.MediaFile;

/** An image: which, and what it says to those who do not see it. */
final class ImageSheet extends Sheet {
  private final Label chosen = Ui.wrapped("", "ink-2");
  private final TextField alt = new TextField();
  private final TextField caption = new TextField();
  private final CheckBox decorative = new CheckBox(Text.of("rich.image.decorative"));
  private final Button choose = Buttons.plain(Text.of("rich.image.choose"), this::choose);
  private String asset = "";

  /** Asks about an image already in the course, or for a new one when {@code asset} is empty. */
  ImageSheet(Session session, String asset, String altText, boolean isNew) {
    super(session, isNew ? "rich.image.insert" : "rich.image.change");
    this.asset = asset;
    alt.setText(altText);
    alt.setPromptText(Text.of("rich.image.alt.prompt"));
    alt.disableProperty().bind(decorative.selectedProperty());
    decorative.setSelected(!isNew && altText.isEmpty());
    decorative.selectedProperty().subscribe(on -> check());
    row("rich.image.file", Ui.row(8, choose, chosen));
    row("rich.image.alt", alt);
    wide(decorative);
    if (isNew) {
      row("rich.image.caption", caption);
    }
    Assets.File file = asset.isEmpty() ? null : session.editor().assets().find(asset);
    chosen.setText(file == null ? "" : file.name());
    check();
  }

  @Override
  Node first() {
    return asset.isEmpty() ? choose : alt;
  }

  @Override
  boolean ready() {
    boolean said = decorative.isSelected() || !alt.getText().isBlank();
    if (!asset.isEmpty() && !said) {
      hint(Text.of("rich.image.alt.missing"));
    } else if (said) {
      hint("");
    }
    return !asset.isEmpty() && said;
  }

  @Override
  void accept() {
    String image =
        "<img src=\"asset:"
            + CleanHtml.escape(asset)
            + "\" alt=\""
            + (decorative.isSelected() ? "" : CleanHtml.escape(alt.getText().strip()))
            + "\">";
    String line = caption.getText().strip();
    session()
        .call(
            "replaceChosen",
            line.isEmpty()
                ? image
                : "<figure>"
                    + image
                    + "<figcaption>"
                    + CleanHtml.escapeText(line)
                    + "</figcaption></figure>");
  }

  private void choose() {
    Path path = session().editor().pick(FilePicker.IMAGES);
    if (path != null) {
      session().intake().take(path, this::taken, this::hint);
    }
  }

  private void taken(FileIntake.@Nullable Taken taken) {
    if (taken == null) {
      return;
    }
    MediaFile file = taken.file();
    if (file.use() != MediaFile.Use.IMAGE) {
      hint(Text.of("rich.image.none", file.name()));
      return;
    }
    asset = taken.id();
    chosen.setText(
        file.width() == 0
            ? file.name()
            : Text.of(
                "rich.image.size",
                file.name(),
                Text.number(file.width()),
                Text.number(file.height())));
    check();
    if (!file.note().isEmpty()) {
      hint(file.note());
    }
    alt.requestFocus();
  }
}
