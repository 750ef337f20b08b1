package studio.trellis.app.fx.rich;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.authoring.html.document.Block;
import studio.trellis.authoring.html.document.RichText;
import studio.trellis.authoring.html.paste.PastedHtml;
import studio.trellis.authoring.media.MediaFile;
import studio.trellis.authoring.media.MediaFiles;

/** Takes in what the author pastes or drops. */
final class Pasting {
  /** A text that long is a book, and no page of one. */
  private static final int LONGEST = 1_000_000;

  private final Session session;

  Pasting(Session session) {
    this.session = session;
  }

  void paste(boolean plain) {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String html = plain ? null : clipboard.getHtml();
    String text = clipboard.getString();
    List<java.io.File> files = plain ? null : clipboard.getFiles();
    if (html != null && !html.isBlank()) {
      insert(html);
    } else if (files != null && !files.isEmpty()) {
      file(files.getFirst().toPath());
    } else if (text != null && !text.isEmpty()) {
      insertPlain(text);
    } else if (!plain && clipboard.getImage() != null) {
      image(clipboard.getImage());
    } else {
      session.editor().say(Text.of("rich.paste.nothing"));
    }
  }

  /** Whether something of this can be dropped into a text. */
  static boolean takes(Clipboard board) {
    return board.hasFiles() || board.hasHtml() || board.hasString();
  }

  void drop(Clipboard board) {
    if (board.hasFiles()) {
      file(board.getFiles().getFirst().toPath());
    } else if (board.hasHtml()) {
      insert(board.getHtml());
    } else {
      insertPlain(board.getString());
    }
  }

  private void insert(String html) {
    if (tooLong(html)) {
      return;
    }
    int[] refused = new int[1];
    PastedHtml reader = new PastedHtml((name, bytes) -> add(name, bytes, refused));
    Document document = Jsoup.parseBodyFragment(reader.read(html).html());
    document.outputSettings().prettyPrint(false);
    int missing = refused[0] + dropMissing(document);
    session.insert(document.body().html());
    if (missing > 0) {
      session.editor().say(Text.of("rich.paste.images", missing));
    }
  }

  /** Takes out what another course has and this one has not; its words stay. */
  private int dropMissing(Document document) {
    int missing = 0;
    for (Element part : document.select("[src^=asset:]")) {
      if (session.editor().assets().find(part.attr("src").substring("asset:".length())) == null) {
        part.replaceWith(new TextNode(part.attr("alt")));
        missing++;
      }
    }
    return missing;
  }

  private @Nullable String add(String name, byte[] bytes, int[] refused) {
    FileIntake.Taken taken = session.intake().takeNow(name, bytes, message -> refused[0]++);
    return taken == null ? null : taken.id();
  }

  private void insertPlain(String text) {
    if (!tooLong(text)) {
      String html = PastedHtml.plain(text).html();
      // Spaces around pasted words matter inside a line.
      boolean line = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
      session.insert(line ? CleanHtml.escapeText(text) : html);
    }
  }

  private boolean tooLong(String text) {
    if (text.length() > LONGEST && !text.contains("base64,")) {
      session.editor().say(Text.of("rich.paste.long", Text.number(text.length())));
      return true;
    }
    return false;
  }

  private void image(Image image) {
    if (image.getPixelReader() == null || image.getWidth() < 1 || image.getHeight() < 1) {
      session.editor().say(Text.of("rich.paste.nothing"));
    } else if (image.getWidth() * image.getHeight() > MediaFiles.MOST_PIXELS) {
      session
          .editor()
          .say(
              Text.of(
                  "rich.paste.image-large",
                  Text.number((int) image.getWidth()),
                  Text.number((int) image.getHeight())));
    } else {
      session
          .intake()
          .take(
              Text.of("rich.paste.image") + ".png",
              () -> PngBytes.of(image),
              this::ask,
              session.editor()::say);
    }
  }

  private void file(Path path) {
    session.intake().take(path, this::ask, session.editor()::say);
  }

  /** An image needs its alternative text, a recording its captions: their sheets ask. */
  private void ask(FileIntake.Taken taken) {
    if (taken.file().use() == MediaFile.Use.IMAGE) {
      session.editor().toolbar().open(new ImageSheet(session, taken.id(), "", true));
    } else {
      boolean video = taken.file().use() == MediaFile.Use.VIDEO;
      if (taken.file().use() == MediaFile.Use.CAPTIONS
          || taken.file().use() == MediaFile.Use.FONT) {
        String key = "rich.media." + Text.word(taken.file().use()) + ".alone";
        session.editor().say(Text.of(key, taken.file().name()));
        return;
      }
      session
          .editor()
          .toolbar()
          .open(
              new MediaSheet(
                  session,
                  RichText.of(List.of(new Block.Media(video, taken.id(), "", "", List.of())))
                      .html()));
    }
    if (!taken.file().note().isEmpty()) {
      session.editor().say(taken.file().note());
    }
  }
}
