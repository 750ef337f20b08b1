package studio.trellis.packaging.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.trellis.model.course.Course;

/**
 * Three kinds of people take every target to its end, leave in the middle in every way, and end
 * with the right status, score and objectives. Targets that share their tracker share the people;
 * {@code EveryTarget} lets all take all.
 */
class PersonasChromiumTest {
  private static final Course COURSE = Samples.sales();
  private static final int BETWEEN = 5;
  private static final int FAR = 600;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "scorm12, 0.97",
    "scorm12, 0.8",
    "scorm12, 0.65",
    "scorm2004-3, 0.8",
    "scorm2004-4, 0.65",
    "cmi5, 0.97",
    "cmi5, 0.65",
    "xapi, 0.8",
    "web, 0.97",
    "web, 0.65"
  })
  void whoeverLeavesInAnyWayComesBackAndThePlatformEndsWithWhatTheEngineSays(
      String target, double knows) throws Exception {
    List<String> wrong =
        new TargetJourney(chromium, COURSE)
            .take(Samples.exported(target), knows, List.of(Leaving.values()), BETWEEN, FAR);

    assertEquals(List.of(), wrong);
  }
}
