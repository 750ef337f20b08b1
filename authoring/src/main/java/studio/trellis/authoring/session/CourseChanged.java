package studio.trellis.authoring.session;

import studio.trellis.model.course.Course;
import studio.trellis.model.edit.Patch;

/**
 * The open course became another one.
 *
 * @param before as it was
 * @param course as it is
 * @param patch what became of which part; empty when only state positions were allotted
 */
public record CourseChanged(Course before, Course course, Patch patch) {}
