package studio.trellis.app.parity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.authoring.intake.ImportOptions;
import studio.trellis.authoring.intake.Importers;
import studio.trellis.authoring.intake.Progress;
import studio.trellis.authoring.intake.oatutor.OatutorImporter;
import studio.trellis.model.course.Course;
import studio.trellis.model.everything.EveryCourse;
import studio.trellis.model.random.RandomCourses;

/**
 * The courses that both engines take: the sample, real content, and random ones that use everything
 * there is.
 */
final class ParityCourses {
  private ParityCourses() {}

  static List<Course> some(int random) throws IOException {
    List<Course> out = new ArrayList<>();
    out.add(new SampleCourse().course());
    out.add(EveryCourse.course());
    out.add(oatutor());
    for (int seed = 1; seed <= random; seed++) {
      out.add(RandomCourses.of(seed));
    }
    return out;
  }

  private static Course oatutor() throws IOException {
    Path zip = Path.of("../authoring/src/test/resources/oatutor-selection.zip");
    if (!Files.exists(zip)) {
      throw new IOException("the OATutor selection is missing: " + zip.toAbsolutePath());
    }
    Importers importers = new Importers(List.of(new OatutorImporter()));
    return importers.read(zip, "", ImportOptions.ALL, Progress.SILENT).course();
  }
}
