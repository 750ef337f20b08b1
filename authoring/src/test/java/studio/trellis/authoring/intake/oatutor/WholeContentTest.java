package studio.trellis.authoring.intake.oatutor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import studio.trellis.authoring.intake.ImportOptions;
import studio.trellis.authoring.intake.ImportReport;
import studio.trellis.authoring.intake.Imported;
import studio.trellis.authoring.intake.Progress;

/** The whole of Elementary Algebra, when it lies beside the project. */
class WholeContentTest {
  private static final Path CONTENT = Path.of("../../shared/data/oatutor-elementary-algebra.zip");

  @Test
  void allProblemsComeInAndNoRightAnswerIsMarkedWrong() throws IOException {
    if (!Files.exists(CONTENT)) {
      System.out.println(
          "SKIPPED: the whole OATutor content is not at " + CONTENT + " (relative to authoring)");
    }
    Assumptions.assumeTrue(Files.exists(CONTENT), "the whole OATutor content is not there");
    long start = System.nanoTime();
    Imported imported = Selection.IMPORTERS.read(CONTENT, "", ImportOptions.ALL, Progress.SILENT);
    System.out.println(
        "Imported 3,303 problems in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    ImportReport report = imported.report();
    assertEquals(
        3303, report.count("Course", "problems as activities"), String.join("\n", report.lines()));
    assertEquals(4128, imported.course().items().size());
    assertEquals(201, imported.course().skills().size());
    assertEquals(71, imported.course().groups().size());
    assertTrue(
        report.notes(ImportReport.Kind.SELF_CHECKED) < 30, String.join("\n", report.lines()));
    assertEquals(4, report.notes(ImportReport.Kind.LEFT_OUT), String.join("\n", report.lines()));
    OwnAnswers own = OwnAnswers.of(CONTENT, imported.course());
    assertEquals(List.of(), CleanCheck.unclean(imported.course()));
    assertEquals(List.of(), own.wrong());
  }
}
