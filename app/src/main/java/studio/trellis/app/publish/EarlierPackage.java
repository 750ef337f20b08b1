package studio.trellis.app.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.replace.Comparison;
import studio.trellis.packaging.replace.Replacement;
import studio.trellis.packaging.verify.PackagedCourse;
import studio.trellis.packaging.verify.Verifier;
import studio.trellis.packaging.zip.SafeZip;
import studio.trellis.preview.walk.BuiltInPersonas;

/**
 * A package that was published before.
 *
 * @param course the course inside
 * @param kind what it is
 */
public record EarlierPackage(Course course, String kind) {

  /** Reads it; empty where there is none of ours with its course inside. */
  public static Optional<EarlierPackage> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      var files = SafeZip.read(file);
      @Nullable Course course = PackagedCourse.of(files);
      return course == null
          ? Optional.empty()
          : Optional.of(new EarlierPackage(course, Verifier.target(files)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Whether a package of {@code now} may replace it. */
  public Replacement replacedBy(Course now, String target) {
    return Comparison.of(course, kind, now, target, BuiltInPersonas.of(now));
  }
}
