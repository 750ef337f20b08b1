package studio.trellis.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.trellis.authoring.file.CourseFile;
import studio.trellis.authoring.file.CourseFileException;
import studio.trellis.authoring.intake.AssetBytes;
import studio.trellis.authoring.intake.ImportOptions;
import studio.trellis.authoring.intake.ImportReport;
import studio.trellis.authoring.intake.Imported;
import studio.trellis.authoring.intake.Importers;
import studio.trellis.authoring.intake.Progress;
import studio.trellis.authoring.intake.oatutor.OatutorImporter;
import studio.trellis.authoring.intake.scorm.PackageImporter;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.Words;
import studio.trellis.model.course.Asset;
import studio.trellis.preview.report.Json;

/** Makes a course of somebody else's format. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Make a course of a file or folder of another format.")
final class ImportCommand implements Callable<Integer> {
  private final Console console;
  private final Importers importers =
      new Importers(List.of(new OatutorImporter(), new PackageImporter()));

  @Parameters(index = "0", paramLabel = "SOURCE", description = "A file or a folder.")
  private @Nullable Path source;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "F.trellis",
      description = "The course file to write.")
  private @Nullable Path out;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "The format (oatutor, scorm); without it, it is recognised.")
  private String format = "";

  @Option(
      names = "--lesson",
      paramLabel = "LESSON",
      description = "Take this lesson, by number or title; may be given several times.")
  private List<String> lessons = new ArrayList<>();

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (source == null || out == null) {
      throw new IllegalStateException("the command line gave no source");
    }
    if (!Files.exists(source)) {
      throw new NoSuchFileException(source.toString());
    }
    Imported imported = importers.read(source, format, new ImportOptions(lessons), progress());
    CourseFile.write(out, imported.course(), asset -> bytes(imported, asset));
    if (json) {
      console.print(tree(imported, out));
    } else {
      console.print(imported.report().lines());
      console.print("");
      console.print(
          out
              + ": "
              + imported.course().activities().size()
              + " activities, "
              + imported.course().items().size()
              + " items");
    }
    return Cli.DONE;
  }

  private static byte[] bytes(Imported imported, Asset asset) {
    AssetBytes bytes = imported.assets().get(asset.hash());
    if (bytes == null) {
      throw new CourseFileException(
          "asset " + asset.id(), "its bytes did not come in", "report this fault");
    }
    return bytes.bytes();
  }

  private static Tree tree(Imported imported, Path out) {
    ImportReport report = imported.report();
    return new Json()
        .put("file", out.toString())
        .put("source", report.source())
        .put("activities", imported.course().activities().size())
        .put("items", imported.course().items().size())
        .put("skills", imported.course().skills().size())
        .put("assets", imported.course().assets().size())
        .list(
            "counts",
            report.counts(),
            c ->
                new Json()
                    .put("group", c.group())
                    .put("what", c.what())
                    .put("number", c.number())
                    .tree())
        .list(
            "notes",
            report.notes(),
            n ->
                new Json()
                    .put("kind", Words.of(n.kind()))
                    .put("what", n.what())
                    .put("place", n.place())
                    .tree())
        .tree();
  }

  private Progress progress() {
    return new Progress() {
      @Override
      public void at(String what, int done, int total) {
        if (total > 0) {
          console.progress(what, done, total);
        }
      }

      @Override
      public boolean stopped() {
        return false;
      }
    };
  }
}
