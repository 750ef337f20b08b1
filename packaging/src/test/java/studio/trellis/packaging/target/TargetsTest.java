package studio.trellis.packaging.target;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import studio.trellis.packaging.Courses;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.content.AssetSource;
import studio.trellis.packaging.xml.SafeXml;
import studio.trellis.packaging.zip.SafeZip;

class TargetsTest {
  private static Exported pack(String target) throws ExportException {
    return Targets.find(target).pack(Courses.small(), AssetSource.none());
  }

  @Test
  void theSameCourseGivesTheSameBytes() throws Exception {
    for (Target target : Targets.all()) {
      assertArrayEquals(pack(target.id()).zip(), pack(target.id()).zip(), target.id());
    }
  }

  @Test
  void theManifestListsEveryFileOfTheArchive() throws Exception {
    var files = SafeZip.read(pack("scorm12").zip());
    var manifest = SafeXml.read(files.get("imsmanifest.xml"));
    Set<String> listed = new TreeSet<>(Set.of("imsmanifest.xml"));
    var nodes = manifest.getElementsByTagName("file");
    for (int i = 0; i < nodes.getLength(); i++) {
      listed.add(((Element) nodes.item(i)).getAttribute("href"));
    }

    assertEquals(files.keySet(), listed);
    assertEquals("TRELLIS-cSmall", manifest.getDocumentElement().getAttribute("identifier"));
  }

  @Test
  void onlyTheChosenTrackerIsShipped() throws Exception {
    Set<String> files = pack("web").files().keySet();

    assertTrue(files.contains("tracker-web.js"));
    assertTrue(files.stream().noneMatch(n -> n.equals("tracker-scorm.js")), files::toString);
  }

  @Test
  void thePageBearsLanguageAndTitle() throws Exception {
    String page = new String(pack("scorm12").files().get("index.html"), StandardCharsets.UTF_8);

    assertTrue(page.contains("<title>Small &amp; &lt;neat></title>"), page);
    assertTrue(page.contains("src=\"tracker-scorm.js\""), page);
  }

  @Test
  void aCourseWhoseStatesMayNotFitIsRefusedWithAProposal() {
    var e =
        assertThrows(
            ExportException.class,
            () -> Targets.find("scorm12").pack(Courses.large(8, 600), AssetSource.none()));

    assertTrue(e.getMessage().contains("SCORM 1.2 stores 4096"), e.getMessage());
    assertTrue(e.getMessage().contains("\"Group 0\""), e.getMessage());
    assertTrue(e.getMessage().contains("fit together"), e.getMessage());
  }

  @Test
  void anUnknownTargetNamesThoseThatThereAre() {
    var e = assertThrows(ExportException.class, () -> Targets.find("scorm13"));

    assertTrue(
        e.getMessage()
            .startsWith("no target is called \"scorm13\"; there are scorm12, scorm2004-3,"),
        e.getMessage());
  }

  @Test
  void allPackagesThatPlayShipTheSameEngineAndCourse() throws Exception {
    var web = pack("web").files();
    for (Target target : Targets.all()) {
      var files = pack(target.id()).files();
      if (files.containsKey("player.js")) {
        assertArrayEquals(web.get("player.js"), files.get("player.js"), target.id());
        assertArrayEquals(web.get("data/course.js"), files.get("data/course.js"), target.id());
      }
    }
  }
}
