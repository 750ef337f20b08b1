package studio.trellis.app.fx.rich;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.authoring.html.document.Block;
import studio.trellis.authoring.html.document.Inline;
import studio.trellis.authoring.html.document.RichText;
import studio.trellis.authoring.html.paste.PastedHtml;
import studio.trellis.authoring.media.MediaFile.Use;

/** A recording, with captions or a transcript for those who do not hear it. */
final class MediaSheet extends Sheet {
  private final Label recordingName = Ui.wrapped("", "ink-2");
  private final Label captionsName = Ui.wrapped("", "ink-2");
  private final Button choose =
      Buttons.plain(
          Text.of("rich.media.choose"), () -> pick(FilePicker.RECORDINGS, this::recordingTaken));
  private final TextField language = new TextField("en");
  private final TextField line = new TextField();
  private final TextArea transcript = new TextArea();
  private final boolean isNew;
  private String recording = "";
  private String captions = "";
  private boolean video;

  /** Asks about a recording of the text, or for a new one when there is none. */
  MediaSheet(Session session, String oldHtml) {
    super(session, oldHtml.isEmpty() ? "rich.media.insert" : "rich.media.change");
    isNew = oldHtml.isEmpty();
    row("rich.media.file", Ui.row(8, choose, recordingName));
    Button chooseCaptions =
        Buttons.plain(
            Text.of("rich.media.captions.choose"),
            () -> pick(FilePicker.CAPTIONS, this::captionsTaken));
    language.setPrefColumnCount(5);
    language.setAccessibleText(Text.of("rich.media.language"));
    row("rich.media.captions", Ui.row(8, chooseCaptions, captionsName, language));
    row("rich.media.line", line);
    if (isNew) {
      transcript.setPrefRowCount(3);
      transcript.setWrapText(true);
      transcript.setPromptText(Text.of("rich.media.transcript.prompt"));
      row("rich.media.transcript", transcript);
    } else if (RichText.read(oldHtml).blocks().getFirst() instanceof Block.Media media) {
      fill(media);
    }
    check();
  }

  private void fill(Block.Media media) {
    recording = media.asset();
    captions = media.captions();
    video = media.video();
    language.setText(media.language().isEmpty() ? "en" : media.language());
    recordingName.setText(name(recording));
    captionsName.setText(captions.isEmpty() ? "" : name(captions));
    StringBuilder words = new StringBuilder();
    for (Inline inline : media.caption()) {
      words.append(inline instanceof Inline.Words part ? part.text() : "");
    }
    line.setText(words.toString());
  }

  private String name(String asset) {
    Assets.File file = session().editor().assets().find(asset);
    return file == null ? Text.of("rich.media.missing") : file.name();
  }

  @Override
  Node first() {
    return choose;
  }

  @Override
  boolean ready() {
    if (!recording.isEmpty()) {
      boolean told = !captions.isEmpty() || !transcript.getText().isBlank() || !isNew;
      hint(told ? "" : Text.of("rich.media.untold"));
    }
    return !recording.isEmpty();
  }

  @Override
  void accept() {
    List<Inline> words =
        line.getText().isBlank() ? List.of() : List.of(new Inline.Words(line.getText(), List.of()));
    Block.Media media =
        new Block.Media(video, recording, captions, language.getText().strip(), words);
    String html = RichText.of(List.of(media)).html();
    if (!transcript.getText().isBlank()) {
      html +=
          "<details><summary>"
              + CleanHtml.escapeText(Text.of("rich.media.transcript"))
              + "</summary>"
              + PastedHtml.plain(transcript.getText()).html()
              + "</details>";
    }
    session().call("replaceChosen", html);
  }

  private void pick(List<String> endings, Consumer<FileIntake.Taken> then) {
    Path path = session().editor().pick(endings);
    if (path != null) {
      session().intake().take(path, then, this::hint);
    }
  }

  private void recordingTaken(FileIntake.Taken taken) {
    Use use = taken.file().use();
    if (use != Use.AUDIO && use != Use.VIDEO) {
      hint(Text.of("rich.media.none", taken.file().name()));
      return;
    }
    recording = taken.id();
    video = use == Use.VIDEO;
    recordingName.setText(taken.file().name());
    check();
  }

  private void captionsTaken(FileIntake.Taken taken) {
    if (taken.file().use() != Use.CAPTIONS) {
      hint(Text.of("rich.media.captions.none", taken.file().name()));
      return;
    }
    captions = taken.id();
    captionsName.setText(taken.file().name());
    check();
  }
}
