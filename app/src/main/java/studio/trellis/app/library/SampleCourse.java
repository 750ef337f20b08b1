package studio.trellis.app.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import studio.trellis.authoring.file.AssetBytes;
import studio.trellis.authoring.file.CourseFile;
import studio.trellis.authoring.file.CourseFileException;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;

/** The sample course that ships with the studio. */
public final class SampleCourse implements AssetBytes {
  private static final String FOLDER = "/samples/sales-onboarding/";

  /** The course. */
  public Course course() throws IOException {
    return CourseFile.parse("Sales onboarding", bytes("course.json"));
  }

  @Override
  public byte[] of(Asset asset) {
    String name = asset.name();
    int dot = name.lastIndexOf('.');
    String suffix = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    try {
      return bytes("assets/" + asset.hash() + suffix);
    } catch (IOException e) {
      throw new CourseFileException(
          "Sales onboarding, asset " + asset.id(), "cannot be read", "install Trellis again");
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = SampleCourse.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new NoSuchFileException(FOLDER + name);
      }
      return in.readAllBytes();
    }
  }
}
