package studio.trellis.authoring.session;

import studio.trellis.model.course.Course;

/**
 * The open course became another one.
 *
 * @param before as it was
 * @param course as it is, on the disk already
 */
public record CourseChanged(Course before, Course course) {}
