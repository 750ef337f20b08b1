package studio.trellis.app.road;

import java.nio.file.Path;
import java.util.List;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.authoring.intake.ImportOptions;
import studio.trellis.authoring.intake.Imported;
import studio.trellis.authoring.intake.Importers;
import studio.trellis.authoring.intake.Progress;
import studio.trellis.authoring.intake.oatutor.OatutorImporter;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.browser.Chromium;
import studio.trellis.packaging.browser.Leaving;
import studio.trellis.packaging.browser.TargetJourney;
import studio.trellis.packaging.content.AssetSource;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.target.Target;
import studio.trellis.packaging.target.Targets;

/**
 * Three kinds of people take every target of a course to its end in Chromium, and leave in every
 * way on their way: {@code EveryTarget [OATUTOR.zip…]}. Without files it is the sample course. A
 * target that cannot carry a course says why. A line for each; the status is 1 when something went
 * wrong.
 */
public final class EveryTarget {
  private static final double[] KNOWS = {0.97, 0.8, 0.65};
  private static final int BETWEEN = 5;
  private static final int FAR = 20_000;

  private final Chromium chromium;
  private boolean clean = true;

  private EveryTarget(Chromium chromium) {
    this.chromium = chromium;
  }

  public static void main(String[] args) throws Exception {
    boolean clean;
    try (Chromium chromium = Chromium.start()) {
      EveryTarget every = new EveryTarget(chromium);
      if (args.length == 0) {
        SampleCourse sample = new SampleCourse();
        every.take(sample.course(), sample::of);
      }
      for (String file : args) {
        Imported imported =
            new Importers(List.of(new OatutorImporter()))
                .read(Path.of(file), "", ImportOptions.ALL, Progress.SILENT);
        every.take(imported.course(), asset -> imported.assets().get(asset.hash()).bytes());
      }
      clean = every.clean;
    }
    System.exit(clean ? 0 : 1);
  }

  private void take(Course course, AssetSource assets) throws Exception {
    TargetJourney journey = new TargetJourney(chromium, course);
    for (Target target : Targets.all()) {
      if (target.id().equals("storyboard")) {
        continue;
      }
      Exported exported;
      try {
        exported = target.pack(course, assets);
      } catch (ExportException e) {
        System.out.println(target.id() + ": " + e.getMessage());
        continue;
      }
      for (double knows : KNOWS) {
        long begun = System.nanoTime();
        List<String> wrong = journey.take(exported, knows, List.of(Leaving.values()), BETWEEN, FAR);
        clean &= wrong.isEmpty();
        System.out.printf(
            "%-12s %-24s knows %.0f %%: %s (%d s)%n",
            target.id(),
            course.title(),
            knows * 100,
            wrong.isEmpty() ? "to the end, all as it should be" : wrong,
            (System.nanoTime() - begun) / 1_000_000_000L);
      }
    }
  }
}
