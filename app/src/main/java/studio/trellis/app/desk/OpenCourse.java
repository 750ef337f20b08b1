package studio.trellis.app.desk;

import java.util.function.Supplier;
import studio.trellis.authoring.file.AssetBytes;
import studio.trellis.model.course.Course;

/**
 * The course on the desk.
 *
 * @param forPackage the course as a package gets it, every part with its state position; writes to
 *     the workspace, so call it beside the FX thread
 * @param kept how the status bar says where it is kept
 */
public record OpenCourse(
    Course course, AssetBytes assets, Supplier<Course> forPackage, String kept) {}
