package studio.trellis.app.road;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.trellis.authoring.intake.ImportOptions;
import studio.trellis.authoring.intake.Imported;
import studio.trellis.authoring.intake.Importers;
import studio.trellis.authoring.intake.Progress;
import studio.trellis.authoring.intake.oatutor.OatutorImporter;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.simulation.AnswerKeys;
import studio.trellis.model.simulation.Journey;
import studio.trellis.packaging.browser.Chromium;
import studio.trellis.packaging.browser.Leaving;
import studio.trellis.packaging.browser.TargetJourney;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.target.Targets;
import studio.trellis.preview.walk.BuiltInPersonas;

class OatutorRoadChromiumTest {
  private static final Path SELECTION =
      Path.of("../authoring/src/test/resources/oatutor-selection.zip");

  @Test
  void importedContentIsWalkedExportedAndPlayedToCompletionInAPlatform() throws Exception {
    Imported imported =
        new Importers(List.of(new OatutorImporter()))
            .read(SELECTION, "", ImportOptions.ALL, Progress.SILENT);
    Course course = imported.course();
    Engine engine = new Engine(Plan.of(course));
    Journey journey =
        new Journey(engine, new AnswerKeys(course), BuiltInPersonas.all().getFirst(), 1, 3_600_000);
    journey.run(1000);
    assertTrue(journey.over(), "the persona reaches the end");

    Exported exported =
        Targets.find("scorm12").pack(course, asset -> imported.assets().get(asset.hash()).bytes());
    try (Chromium chromium = Chromium.start()) {
      assertEquals(
          List.of(),
          new TargetJourney(chromium, course)
              .take(exported, 0.97, List.of(Leaving.CLOSED, Leaving.LOCKED_AND_DROPPED), 5, 400));
    }
  }
}
