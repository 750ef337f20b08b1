package studio.trellis.app.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.text.Text;

/** What a part of a sentence offers, right below it: pick, or type. Escape goes back. */
final class MenuCard<T> extends VBox {
  private static final int FEW = 9;

  /** Height of a choice. */
  static final double ROW = 28;

  /** Height of the name of a section. */
  static final double SECTION = 24;

  private final Consumer<T> made;
  private final Runnable closed;
  private final Deque<Step<T>> before = new ArrayDeque<>();
  private Step<T> now;

  /**
   * A card.
   *
   * @param made told what the sentence says now
   * @param closed told when nothing was picked
   */
  MenuCard(Step<T> first, Consumer<T> made, Runnable closed) {
    super(6);
    this.made = made;
    this.closed = closed;
    this.now = first;
    getStyleClass().add("menu-card");
    setId("build-menu");
    setMaxHeight(USE_PREF_SIZE);
    addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
  }

  /** Shows the first step and takes the focus. */
  void open() {
    show(now);
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      if (before.isEmpty()) {
        closed.run();
      } else {
        now = before.pop();
        show(now);
      }
    }
  }

  private void go(Step<T> next) {
    if (next instanceof Step.Done<T> done) {
      made.accept(done.made());
    } else {
      before.push(now);
      now = next;
      show(next);
    }
  }

  private void show(Step<T> step) {
    getChildren().clear();
    switch (step) {
      case Step.Done<T> done -> made.accept(done.made());
      case Step.Pick<T> pick -> pick(pick);
      case Step.Quantity<T> number -> number(number);
      case Step.Words<T> words -> words(words);
    }
  }

  private void pick(Step.Pick<T> pick) {
    ListView<Step.Choice<T>> list = new ListView<>();
    list.setId("build-choices");
    list.getStyleClass().add("menu-list");
    list.setAccessibleText(pick.title());
    list.setCellFactory(view -> new ChoiceCell<>());
    list.getItems().setAll(pick.choices());
    list.setPrefHeight(height(pick.choices()));
    list.setOnMouseClicked(event -> take(list));
    list.addEventFilter(KeyEvent.KEY_PRESSED, event -> enter(event, list));
    select(list);
    TextField search = search(pick, list);
    if (pick.choices().size() > FEW) {
      getChildren().addAll(Ui.section(pick.title()), search, list);
      search.requestFocus();
    } else {
      getChildren().addAll(Ui.section(pick.title()), list);
      list.addEventHandler(KeyEvent.KEY_TYPED, event -> type(event, search, list));
      list.requestFocus();
    }
  }

  /** Whoever types into a short list searches it, too. */
  private void type(KeyEvent event, TextField search, ListView<Step.Choice<T>> list) {
    String typed = event.getCharacter();
    boolean letter = !typed.isBlank() && !Character.isISOControl(typed.charAt(0));
    if (letter && !event.isShortcutDown() && !event.isAltDown()) {
      getChildren().add(getChildren().indexOf(list), search);
      search.requestFocus();
      search.setText(typed);
      search.end();
      event.consume();
    }
  }

  private static <T> double height(List<Step.Choice<T>> choices) {
    double all = 2;
    String section = "";
    for (Step.Choice<T> choice : choices) {
      all += ROW + (choice.section().equals(section) ? 0 : SECTION);
      section = choice.section();
    }
    return Math.min(all, 312);
  }

  private TextField search(Step.Pick<T> pick, ListView<Step.Choice<T>> list) {
    TextField search = new TextField();
    search.setId("build-search");
    search.setPromptText(Text.of("build.search"));
    search.setAccessibleText(pick.title());
    Label nothing = Ui.wrapped(Text.of("palette.nothing"), "ink-2", "small");
    list.setPlaceholder(nothing);
    search
        .textProperty()
        .subscribe(
            typed -> {
              list.getItems().setAll(pick.choices().stream().filter(c -> fits(c, typed)).toList());
              select(list);
            });
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
          if (by != 0) {
            int at = list.getSelectionModel().getSelectedIndex() + by;
            list.getSelectionModel().select(Math.max(0, Math.min(list.getItems().size() - 1, at)));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
            event.consume();
          } else {
            enter(event, list);
          }
        });
    return search;
  }

  private static <T> boolean fits(Step.Choice<T> choice, String typed) {
    String text = (choice.text() + " " + choice.note()).toLowerCase(Locale.ENGLISH);
    for (String word : typed.toLowerCase(Locale.ENGLISH).strip().split("\\s+", -1)) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static <T> void select(ListView<Step.Choice<T>> list) {
    int at = 0;
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).chosen()) {
        at = i;
        break;
      }
    }
    list.getSelectionModel().select(at);
    list.getFocusModel().focus(at);
    if (at > FEW) {
      list.scrollTo(at - 3);
    }
  }

  private void enter(KeyEvent event, ListView<Step.Choice<T>> list) {
    if (event.getCode() == KeyCode.ENTER
        || (event.getCode() == KeyCode.SPACE && event.getSource() instanceof ListView)) {
      event.consume();
      take(list);
    }
  }

  private void take(ListView<Step.Choice<T>> list) {
    Step.Choice<T> choice = list.getSelectionModel().getSelectedItem();
    if (choice != null) {
      go(choice.next().get());
    }
  }

  private void number(Step.Quantity<T> number) {
    TextField field = new TextField(number.amount().typed(number.value()));
    field.setId("build-number");
    field.setAccessibleText(number.title());
    field.setPrefColumnCount(6);
    Label problem = Ui.wrapped("", "bad-line");
    problem.setId("build-problem");
    problem.setAccessibleRole(AccessibleRole.TEXT);
    show(problem, "");
    field.setOnAction(
        event -> {
          OptionalInt value = number.amount().read(field.getText());
          if (value.isPresent()) {
            go(number.then().apply(value.getAsInt()));
          } else {
            show(problem, number.amount().problem(field.getText()));
          }
        });
    String unit =
        number.amount().unit() == Amount.Unit.PERCENT
            ? "%"
            : Text.of(
                "build.range",
                number.amount().shown(number.amount().min()),
                number.amount().shown(number.amount().max()));
    HBox row =
        Ui.row(
            8,
            field,
            Ui.label(unit, "ink-2"),
            Ui.spring(),
            Buttons.primary(Text.of("build.use"), () -> field.getOnAction().handle(null)));
    getChildren().addAll(Ui.section(number.title()), row, problem);
    field.requestFocus();
    field.selectAll();
  }

  private static void show(Label problem, String text) {
    problem.setText(text);
    problem.setVisible(!text.isEmpty());
    problem.setManaged(!text.isEmpty());
  }

  private void words(Step.Words<T> words) {
    TextArea area = new TextArea(words.text());
    area.setId("build-words");
    area.setAccessibleText(words.title());
    area.setWrapText(true);
    area.setPrefRowCount(3);
    Label problem = Ui.wrapped("", "bad-line");
    show(problem, "");
    Runnable use =
        () -> {
          if (words.mayBeEmpty() || !area.getText().isBlank()) {
            go(words.then().apply(area.getText()));
          } else {
            show(problem, Text.of("build.words-needed"));
          }
        };
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            event.consume();
            use.run();
          }
        });
    VBox.setVgrow(area, Priority.NEVER);
    getChildren()
        .addAll(
            Ui.section(words.title()),
            area,
            problem,
            Ui.row(
                8,
                Ui.label(Text.of("build.words-keys"), "ink-3", "small"),
                Ui.spring(),
                Buttons.primary(Text.of("build.use"), use)));
    area.requestFocus();
    area.end();
  }
}
