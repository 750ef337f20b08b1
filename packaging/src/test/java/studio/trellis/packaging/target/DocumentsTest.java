package studio.trellis.packaging.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.Courses;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.content.AssetSource;
import studio.trellis.packaging.document.Document;
import studio.trellis.packaging.target.sheet.AdminSheet;
import studio.trellis.packaging.verify.PackagedCourse;

/** What people read of packages: import sheets, the storyboard; and the settings they tell of. */
class DocumentsTest {
  private static final Request SMALL = Request.of(Courses.small(), AssetSource.none());

  private static String sheet(Exported exported) {
    return new String(exported.files().get(AdminSheet.NAME), StandardCharsets.UTF_8);
  }

  @Test
  void everyPackageForAnLmsHasItsSheetInsideAndOneBesideWithItsDigest() throws Exception {
    for (Target target : Targets.all()) {
      Exported exported = target.pack(SMALL);
      if (target.id().equals("storyboard")) {
        continue;
      }
      String inside = sheet(exported);
      assertTrue(inside.contains(exported.build()), target.id());
      assertTrue(inside.contains(Document.digest(exported.files().get("player.js"))), target.id());
      byte[] zip = exported.zip();
      String beside = AdminSheet.beside(exported, zip, "p.zip", List.of("All was checked."));
      assertTrue(beside.contains(Document.digest(zip)), target.id());
      assertTrue(beside.contains("<li>All was checked.</li>"), beside);
      assertFalse(inside.contains("SHA-256</dt><dd><code>" + Document.digest(zip)));
    }
  }

  @Test
  void theSheetSaysWhatTheSettingsDo() throws Exception {
    StatusRule rule =
        new StatusRule(
            StatusRule.Completion.SKILLS,
            800,
            700,
            StatusRule.Failure.FAILED,
            StatusRule.PassedWord.PASSED,
            false);
    Settings settings =
        Settings.DEFAULT.with(rule).telling(false, false, true).contact("Anna <anna@example.org>");

    String sheet = sheet(Targets.find("cmi5").pack(SMALL.with(settings)));

    assertTrue(sheet.contains("80 % of the skills are mastered"), sheet);
    assertTrue(sheet.contains("at least 70 %"), sheet);
    assertTrue(sheet.contains("told to the LMS as failed"), sheet);
    assertFalse(sheet.contains("Answers as statements"), sheet);
    assertTrue(sheet.contains("GDPR"), sheet);
    assertTrue(sheet.contains("Anna &lt;anna@example.org&gt;"), sheet);
  }

  @Test
  void theStoryboardHoldsAllContentAndNothingThatRuns() throws Exception {
    Course course = Courses.withBody("<p>Read <b>this</b>.</p><script>alert(1)</script>");
    Exported exported = Targets.find("storyboard").pack(Request.of(course, AssetSource.none()));
    String page = new String(exported.bytes("s.html"), StandardCharsets.UTF_8);

    assertTrue(page.startsWith("<!doctype html>"));
    assertTrue(page.contains("Read <b>this</b>."), page);
    assertFalse(page.contains("<script"), page);
    course.items().forEach(item -> assertTrue(page.contains(item.prompt()), item.prompt()));
  }

  @Test
  void theCourseComesBackEqualUnlessItIsLeftOut() throws Exception {
    Course course = Courses.small();
    for (String target : List.of("scorm12", "cmi5", "web")) {
      var files = Targets.find(target).pack(SMALL).files();
      assertEquals(course, PackagedCourse.of(files));
      var without = Targets.find(target).pack(SMALL.with(Settings.DEFAULT.source(false))).files();
      assertTrue(without.keySet().stream().noneMatch(name -> name.startsWith("source/")));
    }
  }

  @Test
  void everyPresetNamesATargetThatThereIsAndSaysWhatItsLmsDoes() throws Exception {
    for (Preset preset : Preset.ALL) {
      Target target = Targets.find(preset.target());
      assertTrue(preset.says().size() >= 2, preset.id());
      assertTrue(target.pack(SMALL.with(preset.settings())).files().size() > 8);
    }
    var e = assertThrows(ExportException.class, () -> Preset.find("other"));
    assertTrue(e.getMessage().contains("moodle, successfactors"), e.getMessage());
  }
}
