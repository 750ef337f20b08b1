package studio.trellis.app.road;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.app.publish.EarlierPackage;
import studio.trellis.authoring.intake.ImportOptions;
import studio.trellis.authoring.intake.Imported;
import studio.trellis.authoring.intake.Importers;
import studio.trellis.authoring.intake.Progress;
import studio.trellis.authoring.intake.oatutor.OatutorImporter;
import studio.trellis.authoring.intake.scorm.PackageImporter;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.Target;
import studio.trellis.packaging.target.Targets;
import studio.trellis.packaging.zip.ZipFiles;

/** Out of the studio as a package and back into it. */
class PackageRoadTest {
  private final Importers importers =
      new Importers(List.of(new OatutorImporter(), new PackageImporter()));
  @TempDir private Path folder;

  private Imported read(Path file) throws Exception {
    return importers.read(file, "", ImportOptions.ALL, Progress.SILENT);
  }

  @Test
  void aPackageOfOursComesBackWholeWithItsFiles() throws Exception {
    SampleCourse sample = new SampleCourse();
    Course course = sample.course();
    for (Target target : Targets.all()) {
      if (target.id().equals("storyboard")) {
        continue;
      }
      Path file = folder.resolve(target.id() + ".zip");
      Files.write(file, target.pack(Request.of(course, sample::of)).zip());

      Imported back = read(file);

      assertEquals(course, back.course(), target.id());
      for (Asset asset : course.assets()) {
        assertArrayEquals(sample.of(asset), back.assets().get(asset.hash()).bytes(), asset.name());
      }
      EarlierPackage earlier = EarlierPackage.read(file).orElseThrow();
      assertEquals(target.id(), earlier.kind());
      assertEquals(
          "Safe to replace", earlier.replacedBy(course, target.id()).headline(), target.id());
    }
  }

  @Test
  void anotherToolsPackageComesAsAListWithItsPages() throws Exception {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put(
        "imsmanifest.xml",
        bytes(
            """
            <?xml version="1.0"?>
            <!DOCTYPE manifest [<!ENTITY e SYSTEM "file:///etc/passwd">]>
            <manifest identifier="M"><organizations><organization><title>Fire safety &e;</title>
              <item identifier="I1" identifierref="R1"><title>At home</title></item>
              <item identifier="I2" identifierref="R2"><title>Lost</title></item>
            </organization></organizations><resources>
              <resource identifier="R1" href="pages/home.html?x=1"/><resource identifier="R2" href="gone.html"/>
            </resources></manifest>
            """));
    files.put(
        "pages/home.html",
        bytes(
            "<html><body><h1>Smoke</h1><p onclick=\"x()\">Rises <a href=\"b.html\">up</a>.</p>"
                + "<script>alert(1)</script></body></html>"));
    files.put("lib/app.js", bytes("eval('1')"));
    Path file = folder.resolve("other.zip");
    Files.write(file, ZipFiles.bytes(files, "imsmanifest.xml"));

    Imported back = read(file);

    Course course = back.course();
    assertTrue(course.title().startsWith("Fire safety"), course.title());
    assertTrue(!course.title().contains("root:"), course.title());
    List<String> titles = course.activities().all().stream().map(a -> a.title()).sorted().toList();
    assertEquals(List.of("At home", "What is in this package"), titles);
    String home =
        course.activities().all().stream()
            .filter(a -> a.title().equals("At home"))
            .findFirst()
            .orElseThrow()
            .body();
    assertTrue(home.contains("Rises up."), home);
    assertTrue(!home.contains("script") && !home.contains("onclick"), home);
    assertTrue(
        back.report().lines().stream().anyMatch(l -> l.contains("gone.html")),
        back.report().lines()::toString);
    assertEquals(course, read(file).course(), "the same source gives the same course");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
