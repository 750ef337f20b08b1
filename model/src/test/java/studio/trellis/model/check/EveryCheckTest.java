package studio.trellis.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.trellis.model.check.proof.Proof;
import studio.trellis.model.course.Course;

/** Every finding is shown by a course that has it, and one that nearly has it. */
class EveryCheckTest {
  static Stream<Case> cases() {
    return Stream.of(
            StructureCases.all(),
            RuleCases.all(),
            PedagogyCases.all(),
            ContentCases.all(),
            DeliveryCases.all(),
            StuckCases.all())
        .flatMap(cases -> cases);
  }

  @Test
  void aboutTheSoundCourseThereIsNothingToSay() {
    assertEquals(List.of(), lines(""));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theOneHasItAndTheOtherDoesNot(Case shown) {
    assertTrue(
        findings(shown, shown.bad()).stream()
            .anyMatch(finding -> finding.cause().equals(shown.cause())),
        () -> "not found, but " + lines(shown.bad()));
    assertFalse(
        findings(shown, shown.nearly()).stream()
            .anyMatch(finding -> finding.cause().equals(shown.cause())),
        () -> "found in " + lines(shown.nearly()));
  }

  @Test
  void noFindingIsWithoutItsCourses() {
    Set<String> shown = cases().map(Case::cause).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(FindingText.causes(), List.copyOf(shown));
  }

  @Test
  void everyCodeHasItsSectionAndEverySectionItsCode() throws IOException {
    List<String> sections =
        Files.readAllLines(Path.of("..", "docs", "checks.md")).stream()
            .filter(line -> line.startsWith("### `"))
            .map(line -> line.substring(5, line.lastIndexOf('`')))
            .sorted()
            .toList();
    assertEquals(FindingText.codes(), sections);
  }

  private static List<Finding> findings(Case shown, String fields) {
    Course course = Variation.of(fields);
    return shown.cause().startsWith("proof.")
        ? Proof.of(course, () -> false).findings(course)
        : Checks.run(course);
  }

  private static List<String> lines(String fields) {
    return Checks.run(Variation.of(fields)).stream().map(FindingText::line).toList();
  }
}
