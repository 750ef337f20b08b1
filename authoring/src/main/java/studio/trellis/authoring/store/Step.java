package studio.trellis.authoring.store;

import java.util.Optional;
import studio.trellis.model.course.Course;
import studio.trellis.model.edit.Patch;

/**
 * One durable step of a course: an edit, an undo or a redo. Writing it twice is writing it once.
 *
 * @param course as it is after the step
 * @param effect what becomes of the course's parts
 * @param applied number of the edit that is the last in force afterwards
 * @param entry the edit itself, when this is one; what stood at its number and later in the history
 *     gives way
 * @param patch what the history keeps of the edit: what undo takes back (more than {@code effect}
 *     when edits were merged)
 */
public record Step(Course course, Patch effect, long applied, Optional<Entry> entry, Patch patch) {}
