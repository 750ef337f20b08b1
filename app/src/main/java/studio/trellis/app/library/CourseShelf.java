package studio.trellis.app.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.fx.Progress;
import studio.trellis.app.map.layout.MapLayout;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.file.AssetBytes;
import studio.trellis.authoring.file.CourseFile;
import studio.trellis.authoring.file.OpenedCourse;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Place;

/** Brings courses to the desk: the sample, course files, imported content. */
public final class CourseShelf implements Shelf {
  @Override
  public List<Book> books() {
    return List.of();
  }

  @Override
  public OpenCourse open(String id, Progress progress) throws IOException {
    throw new IOException(Text.of("library.gone", id));
  }

  @Override
  public OpenCourse sample(Progress progress) throws IOException {
    SampleCourse sample = new SampleCourse();
    return desk(sample.course(), sample, Text.of("status.sample"), progress);
  }

  @Override
  public OpenCourse file(Path file, Progress progress) {
    OpenedCourse opened = CourseFile.read(file);
    return desk(
        opened.course(),
        opened,
        Text.of("status.file", String.valueOf(file.getFileName())),
        progress);
  }

  @Override
  public OpenCourse imported(Path source, Progress progress) throws IOException {
    throw new IOException(Text.of("library.gone", source));
  }

  private static OpenCourse desk(Course course, AssetBytes assets, String kept, Progress progress) {
    Map<String, Place> places =
        MapLayout.needed(course) ? MapLayout.places(course, progress::cancelled) : Map.of();
    return new OpenCourse(course, assets, places, kept);
  }
}
