package studio.trellis.app.fx.rich;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import studio.trellis.app.fx.rich.math.MathView;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.html.LatexToMathml;

/** A formula: its LaTeX, and how it looks while it is typed. */
final class FormulaSheet extends Sheet {
  private final LatexToMathml latex;
  private final TextArea source = new TextArea();
  private final CheckBox ownLine = new CheckBox(Text.of("rich.formula.own-line"));
  private final StackPane preview = new StackPane();

  FormulaSheet(Session session, LatexToMathml latex, String old, boolean display) {
    super(session, old.isEmpty() ? "rich.formula.insert" : "rich.formula.change");
    this.latex = latex;
    source.setPromptText("\\frac{a}{b}");
    source.getStyleClass().add("rich-source");
    source.setPrefRowCount(2);
    source.setWrapText(true);
    source.setText(old);
    ownLine.setSelected(display);
    preview.getStyleClass().add("rich-preview");
    row("rich.formula.source", source);
    row("rich.formula.preview", preview);
    wide(ownLine);
    source.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    check();
  }

  @Override
  Node first() {
    source.end();
    return source;
  }

  @Override
  boolean ready() {
    String text = source.getText().strip();
    LatexToMathml.Formula formula = latex.convert(text);
    preview.getChildren().clear();
    if (formula.understood()) {
      preview.getChildren().setAll(new MathView(formula.html(), text, 17));
    }
    hint(text.isEmpty() || formula.understood() ? "" : Text.of("rich.formula.unread"));
    return formula.understood();
  }

  @Override
  void accept() {
    String html = latex.convert(source.getText().strip()).html();
    session()
        .call(
            "replaceChosen",
            ownLine.isSelected() ? html.replace("<math ", "<math display=\"block\" ") : html);
  }

  /** Enter inserts; Tab goes on, since a formula has no use for it. */
  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
      event.consume();
      tryAccept();
    } else if (event.getCode() == KeyCode.TAB) {
      event.consume();
      source.requestFocusTraversal(
          event.isShiftDown()
              ? javafx.scene.TraversalDirection.PREVIOUS
              : javafx.scene.TraversalDirection.NEXT);
    }
  }
}
