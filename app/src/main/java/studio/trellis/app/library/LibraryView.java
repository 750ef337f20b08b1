package studio.trellis.app.library;

import java.io.File;
import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.CardButton;
import studio.trellis.app.fx.control.EmptyState;
import studio.trellis.app.fx.control.PathField;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/**
 * The library page: the sample, what was used last, and the ways in. Files may be dropped on it.
 */
public final class LibraryView extends ScrollPane {
  private static final double CARD_WIDTH = 400;

  private final LibraryViewModel model;
  private final FlowPane books = new FlowPane(16, 16);
  private final VBox asked = new VBox(16);
  private final VBox bin = new VBox(8);
  private final VBox none;

  public LibraryView(LibraryViewModel model) {
    this.model = model;
    getStyleClass().addAll("page", "plain-scroll");
    setFitToWidth(true);
    none =
        Ui.styled(
            Ui.column(
                4,
                Ui.label(Text.of("library.empty"), "strong"),
                Ui.wrapped(Text.of("library.empty-text"), "ink-2")),
            "drop-zone");
    Button fresh = Buttons.primary(Text.of("library.new"), model::create);
    fresh.setId("new-course");
    HBox head =
        Ui.row(
            10,
            Ui.label(Text.of("page.library"), "page-title"),
            Ui.spring(),
            Buttons.plain(Text.of("library.open"), this::chooseFile),
            Buttons.plain(Text.of("library.import-folder"), this::chooseFolder),
            Buttons.plain(Text.of("library.import"), this::chooseImport),
            fresh);
    VBox shelf =
        new VBox(
            24,
            Ui.column(12, Ui.section(Text.of("library.start-here")), sample()),
            Ui.column(12, Ui.section(Text.of("library.recent")), none, books),
            bin);
    VBox box = new VBox(24, head, path(), asked, shelf);
    box.getStyleClass().add("library");
    setContent(box);
    model.books().addListener((ListChangeListener<Shelf.Book>) change -> fill());
    model.binned().addListener((ListChangeListener<Shelf.Book>) change -> fillBin());
    model.arrivalProperty().subscribe(now -> ask());
    model
        .takenProperty()
        .subscribe(
            why -> {
              shelf.setVisible(why.isEmpty());
              shelf.setManaged(why.isEmpty());
              fresh.setDisable(!why.isEmpty());
              ask();
            });
    fill();
    fillBin();
  }

  /**
   * What is to come in, by its path: what the dialogs above give, for who has it typed or copied.
   */
  private Node path() {
    PathField field = new PathField("library-path", Text.of("library.path"));
    field.text().setPromptText(Text.of("library.path-prompt"));
    field.text().textProperty().bindBidirectional(model.path().textProperty());
    field.problem().textProperty().bind(model.path().problemProperty());
    Button bring = Buttons.plain(Text.of("library.bring"), model::bringTyped);
    bring.setId("library-bring");
    field.onAction(model::bringTyped);
    field.add(bring);
    field.setMaxWidth(2 * CARD_WIDTH + 16);
    return field;
  }

  private Node sample() {
    CardButton card =
        card(
            Feather.BOOK_OPEN,
            Text.of("library.sample"),
            Text.of("library.sample-text"),
            Text.of("library.sample-note"),
            model::openSample);
    card.setId("open-sample");
    return card;
  }

  /** What has to be said or asked before all else. */
  private void ask() {
    asked.getChildren().clear();
    model
        .arrivalProperty()
        .get()
        .ifPresent(
            arrival ->
                arrival
                    .here()
                    .ifPresent(
                        here -> asked.getChildren().add(new ArrivalCard(model, arrival, here))));
    String why = model.takenProperty().get();
    if (!why.isEmpty()) {
      asked
          .getChildren()
          .add(
              new EmptyState(
                  Feather.LOCK,
                  Text.of("library.taken"),
                  Text.of("library.taken-text"),
                  Buttons.primary(Text.of("library.look-at-copy"), model::lookAtCopy),
                  Buttons.plain(Text.of("library.other-folder"), this::chooseWorkspace)));
    }
  }

  private void fillBin() {
    bin.getChildren().clear();
    if (model.binned().isEmpty()) {
      return;
    }
    bin.getChildren().add(Ui.section(Text.of("library.bin")));
    for (Shelf.Book book : model.binned()) {
      bin.getChildren()
          .add(
              Ui.row(
                  10,
                  Ui.label(book.title(), "strong"),
                  Ui.label(book.note(), "ink-3", "small"),
                  Ui.spring(),
                  Buttons.plain(Text.of("library.restore"), () -> model.restore(book)),
                  Buttons.plain(Text.of("library.delete"), () -> model.delete(book))));
    }
  }

  /** A course with what can be done to it besides opening it. */
  private Node book(Shelf.Book book) {
    CardButton card = card(Feather.BOOK, book.title(), "", book.note(), () -> model.openBook(book));
    MenuItem share = new MenuItem(Text.of("library.share"));
    share.setOnAction(event -> chooseTarget(book));
    MenuItem away = new MenuItem(Text.of("library.to-bin"));
    away.setOnAction(event -> model.bin(book));
    ContextMenu menu = new ContextMenu(share, away);
    Button more =
        Buttons.icon(Feather.MORE_HORIZONTAL, Text.of("library.more", book.title()), () -> {});
    more.setOnAction(event -> menu.show(more, Side.BOTTOM, 0, 0));
    card.getChildren().add(more);
    card.setOnContextMenuRequested(
        event -> menu.show(card, event.getScreenX(), event.getScreenY()));
    return card;
  }

  private void fill() {
    books.getChildren().clear();
    model.books().forEach(book -> books.getChildren().add(book(book)));
    boolean empty = model.books().isEmpty();
    none.setVisible(empty);
    none.setManaged(empty);
  }

  private static CardButton card(Ikon ikon, String title, String text, String note, Runnable open) {
    VBox words = new VBox(4);
    words.getChildren().add(Ui.wrapped(title, "card-head"));
    if (!text.isEmpty()) {
      words.getChildren().add(Ui.wrapped(text, "ink-2"));
    }
    words.getChildren().add(Ui.wrapped(note, "ink-3", "small"));
    CardButton card =
        new CardButton(
            title + ". " + note, open, Ui.styled(new HBox(Ui.icon(ikon)), "book-icon"), words);
    HBox.setHgrow(words, Priority.ALWAYS);
    card.getStyleClass().add("book");
    card.setMaxWidth(CARD_WIDTH);
    card.setPrefWidth(CARD_WIDTH);
    return card;
  }

  private void chooseFile() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Text.of("library.open"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Text.of("library.course-file"), "*.trellis"));
    bring(chooser.showOpenDialog(getScene().getWindow()));
  }

  private void chooseImport() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Text.of("library.import"));
    bring(chooser.showOpenDialog(getScene().getWindow()));
  }

  private void chooseFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Text.of("library.import-folder"));
    bring(chooser.showDialog(getScene().getWindow()));
  }

  private void chooseWorkspace() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Text.of("library.other-folder"));
    File folder = chooser.showDialog(getScene().getWindow());
    if (folder != null) {
      model.use(folder.toPath());
    }
  }

  private void chooseTarget(Shelf.Book book) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Text.of("library.share"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Text.of("library.course-file"), "*.trellis"));
    chooser.setInitialFileName(fileName(book.title()));
    File file = chooser.showSaveDialog(getScene().getWindow());
    if (file != null) {
      model.share(book, file.toPath());
    }
  }

  /** The title as a file name that every system takes. */
  static String fileName(String title) {
    String plain = title.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ").strip();
    return (plain.isEmpty() ? "course" : plain) + ".trellis";
  }

  private void bring(@Nullable File file) {
    if (file != null) {
      Path path = file.toPath();
      model.bring(path);
    }
  }
}
