package studio.trellis.app.fx.rich;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import studio.trellis.app.Pictures;
import studio.trellis.app.theme.ThemeChoice;
import studio.trellis.app.theme.Themes;

/** Pictures of the field for formatted text: empty, full, compact, edited; both themes. */
public final class PicturesOfRichText {
  private static final String FULL =
      "<h3>Handling an objection</h3><p>Listen <strong>first</strong>, then <em>ask</em>: an"
          + " objection is <a href=\"https://example.org\">information</a>. Never say"
          + " <code>but</code>. The margin is <math"
          + " alttext=\"\\frac{p-c}{p}\"><mfrac><mrow><mi>p</mi><mo>−</mo><mi>c</mi></mrow><mi>p</mi></mfrac></math>"
          + " of the price, and it is longer than one line of this field can hold.</p><ul><li>Say"
          + " it back</li><li>Ask what lies"
          + " behind<ol><li>price</li><li>risk</li></ol></li></ul><div class=\"tip\"><p>Silence is"
          + " an answer too.</p></div><div class=\"warning\"><p>Never promise a"
          + " discount.</p></div><table><thead><tr><th scope=\"col\">Says</th><th"
          + " scope=\"col\">Means</th></tr></thead><tbody><tr><td>Too dear</td><td>I do not see the"
          + " value yet</td></tr><tr><td>Later</td><td>Not mine to"
          + " decide</td></tr></tbody></table><pre><code>if (price &gt; budget) {\n"
          + "    ask(why);\n"
          + "}</code></pre><p><img src=\"asset:a1\" alt=\"A hill\"> an image in a line</p>";

  private PicturesOfRichText() {}

  /** Writes them into the folder named. */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    for (ThemeChoice theme : new ThemeChoice[] {ThemeChoice.LIGHT, ThemeChoice.DARK}) {
      picture(folder, theme);
    }
    System.exit(0);
  }

  private static void picture(Path folder, ThemeChoice theme) throws Exception {
    RichEditor read = editor(FULL, false);
    RichEditor empty = editor("", false);
    RichEditor compact =
        editor("You say what they <em>said</em>, which shows that you heard.", true);
    RichEditor nothing = editor("", true);
    Stage[] stage = new Stage[1];
    VBox[] page = new VBox[1];
    Pictures.onFx(
        () -> {
          Themes themes = new Themes();
          themes.choiceProperty().set(theme);
          page[0] = new VBox(12);
          page[0].setStyle("-fx-padding: 20px;");
          TextField first = new TextField("Something else has the focus");
          page[0]
              .getChildren()
              .addAll(
                  first,
                  label("Body"),
                  read,
                  label("Empty"),
                  empty,
                  label("Feedback"),
                  compact,
                  nothing);
          Scene scene = new Scene(page[0], 700, 980);
          themes.dress(scene);
          stage[0] = new Stage();
          stage[0].setScene(scene);
          stage[0].show();
          first.requestFocus();
        });
    Pictures.settle(1500);
    shoot(stage[0], folder, "read", theme);
    Pictures.onFx(read::requestFocus);
    Pictures.settle(900);
    shoot(stage[0], folder, "written", theme);
    Pictures.onFx(() -> page[0].getChildren().removeAll(read));
    Pictures.settle(300);
    Pictures.onFx(compact::requestFocus);
    Pictures.settle(900);
    shoot(stage[0], folder, "compact", theme);
    Pictures.onFx(
        () -> {
          empty.html("A formula: <math alttext=\"\\\\sqrt{x}\"><msqrt><mi>x</mi></msqrt></math>");
          empty.requestFocus();
        });
    Pictures.settle(900);
    Pictures.onFx(
        () -> {
          Node formula = page[0].lookup(".rich-word");
          ((ButtonBase)
                  page[0].lookupAll(".rich-word").stream()
                      .filter(n -> ((ButtonBase) n).getText().equals("ƒx"))
                      .findFirst()
                      .orElse(formula))
              .fire();
          ((TextInputControl) page[0].lookup(".rich-source"))
              .setText(
                  "x_{1,2} = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a} \\quad \\sum_{i=1}^{n} \\left("
                      + " i^2 + \\frac{1}{i} \\r"
                      + "ight)");
        });
    Pictures.settle(500);
    shoot(stage[0], folder, "formula", theme);
    Pictures.onFx(
        () -> {
          empty.toolbar().closeSheet();
          ((ButtonBase)
                  page[0].lookupAll(".rich-tool").stream()
                      .filter(n -> "Image".equals(n.getAccessibleText()))
                      .findFirst()
                      .orElseThrow())
              .fire();
          empty.say("One image of the pasted text was left out: the course does not have it.");
        });
    Pictures.settle(500);
    shoot(stage[0], folder, "image", theme);
    Pictures.onFx(stage[0]::close);
  }

  private static void shoot(Stage stage, Path folder, String what, ThemeChoice theme)
      throws Exception {
    for (int scale = 1; scale <= 2; scale++) {
      int times = scale;
      String name =
          "rich-" + what + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + times + "00.png";
      Pictures.onFx(() -> Pictures.write(stage.getScene(), times, folder.resolve(name)));
    }
  }

  /** One image. */
  private static final class Hill implements Assets {
    @Override
    public String add(String name, String type, byte[] bytes) {
      return "a1";
    }

    @Override
    public File find(String id) {
      try {
        java.awt.image.BufferedImage image =
            new java.awt.image.BufferedImage(160, 48, java.awt.image.BufferedImage.TYPE_INT_RGB);
        java.awt.Graphics2D g = image.createGraphics();
        g.setColor(java.awt.Color.WHITE);
        g.fillRect(0, 0, 160, 48);
        g.setColor(new java.awt.Color(0x5c, 0xc6, 0x98));
        g.fillPolygon(new int[] {0, 160, 80}, new int[] {48, 48, 4}, 3);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(image, "png", out);
        return new File("funnel.png", "image/png", out.toByteArray());
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private static Node label(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("section-label");
    return label;
  }

  private static RichEditor editor(String html, boolean compact) throws Exception {
    RichEditor[] out = new RichEditor[1];
    Pictures.onFx(
        () -> {
          out[0] = new RichEditor(new Hill());
          out[0].setCompact(compact);
          out[0].setPrompt("Say what happened, why, and how to improve");
          out[0].setAccessibleName("Feedback");
          out[0].html(html);
        });
    return out[0];
  }
}
