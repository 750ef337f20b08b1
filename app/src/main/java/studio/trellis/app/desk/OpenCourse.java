package studio.trellis.app.desk;

import studio.trellis.authoring.file.AssetBytes;
import studio.trellis.authoring.session.CourseSession;
import studio.trellis.model.course.Course;

/** The course on the desk. It changes with every edit; {@link #course} is how it is now. */
public record OpenCourse(CourseSession session) {
  /** The course as it is now. */
  public Course course() {
    return session.course();
  }

  /** The bytes of its assets. */
  public AssetBytes assets() {
    return session.assets();
  }

  /**
   * The course as a package gets it, every part with its state position; writes to the workspace,
   * so call it beside the FX thread.
   */
  public Course forPackage() {
    return session.publish();
  }
}
