package studio.trellis.packaging.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import studio.trellis.model.base.TreeReader;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.When;
import studio.trellis.model.wire.CourseWire;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.content.AssetSource;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.target.Targets;

/** The sample course of the studio. */
public final class Samples {
  private static final Path SALES = Path.of("../app/src/main/resources/samples/sales-onboarding");

  private Samples() {}

  public static Course sales() {
    try {
      return CourseWire.read(TreeReader.read(Files.readString(SALES.resolve("course.json"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static AssetSource salesAssets() {
    return Samples::bytes;
  }

  private static byte[] bytes(Asset asset) throws IOException {
    try (var files = Files.list(SALES.resolve("assets"))) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(asset.hash()))
              .findFirst()
              .orElseThrow(() -> new IOException("no file for " + asset.hash()));
      return Files.readAllBytes(file);
    }
  }

  public static Exported exported(String target) throws ExportException {
    return Targets.find(target).pack(sales(), salesAssets());
  }

  /** The sample course with a rule that sends its learner to a person. */
  static Exported asking(String target) throws ExportException {
    Rule rule =
        new Rule(
            "askKim",
            true,
            "",
            When.ANSWERED,
            new Condition.All(List.of()),
            List.of(new Action.CallHuman("<p>Ask Kim at extension 12.</p>")),
            "Somebody helps from the first answer on.",
            100,
            true,
            Map.of());
    Course asking = sales().with(fields -> fields.rules = sales().rules().with(rule));
    return Targets.find(target).pack(asking, salesAssets());
  }
}
