package studio.trellis.app.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.replace.Replacement;
import studio.trellis.packaging.target.Preset;
import studio.trellis.packaging.target.Settings;
import studio.trellis.packaging.target.StatusRule;

/** How packages are made, and what they are compared with. */
class PublishSettingsTest {
  @TempDir private Path folder;

  @Test
  void anLmsBringsItsSettingsAndTheContactStays() throws Exception {
    PublishSettings settings = new PublishSettings();
    settings.contactProperty().set("Anna, 123 ");
    settings.choose(Optional.of(Preset.find("successfactors")));

    assertEquals(StatusRule.Failure.FAILED, settings.settings().status().failure());
    assertEquals("Anna, 123", settings.settings().contact());

    settings.choose(Optional.of(Preset.find("docebo")));
    assertFalse(settings.settings().answers());

    settings.choose(Optional.empty());
    assertEquals(Settings.DEFAULT.contact("Anna, 123"), settings.settings());
  }

  @Test
  void whatTheAuthorChangesIsInTheSettings() {
    PublishSettings settings = new PublishSettings();
    settings.completionProperty().set(StatusRule.Completion.SKILLS);
    settings.shareProperty().set(800);
    settings.passMarkProperty().set(700);
    settings.logProperty().set(true);

    Settings made = settings.settings();

    assertEquals(800, made.status().share());
    assertEquals(700, made.status().passMark());
    assertTrue(made.log());
  }

  @Test
  void whatWasPublishedLastIsKeptForEachTargetAndComparedWith() throws Exception {
    PublishedBuilds builds = new PublishedBuilds(folder.resolve("published"));
    Course course = new SampleCourse().course();
    assertTrue(builds.last(course.id(), "scorm12").isEmpty());

    builds.keep(course, "scorm12");

    EarlierPackage earlier = builds.last(course.id(), "scorm12").orElseThrow();
    assertEquals(course, earlier.course());
    assertEquals(Replacement.Advice.SAFE, earlier.replacedBy(course, "scorm12").advice());
    assertTrue(builds.last(course.id(), "cmi5").isEmpty());
    Files.writeString(folder.resolve("published/" + course.id() + ".scorm12.json"), "{");
    assertTrue(builds.last(course.id(), "scorm12").isEmpty(), "what cannot be read is no ground");
  }
}
