package studio.trellis.authoring.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import studio.trellis.authoring.file.AssetBytes;
import studio.trellis.authoring.store.Workspace;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.PositionAllotment;
import studio.trellis.model.course.Positions;

/**
 * The open course. Whoever shows it takes the snapshot and listens; the snapshot itself never
 * changes. Safe for several threads; listeners are told on the thread that made the change.
 */
public final class CourseSession {
  private final Workspace workspace;
  private final List<Consumer<CourseChanged>> listeners = new CopyOnWriteArrayList<>();
  private volatile Course course;

  private CourseSession(Workspace workspace, Course course) {
    this.workspace = workspace;
    this.course = course;
  }

  /**
   * Opens a course of the workspace.
   *
   * @throws studio.trellis.authoring.store.WorkspaceException when it is not there
   */
  public static CourseSession open(Workspace workspace, String id) {
    return new CourseSession(workspace, workspace.load(id));
  }

  /** The course as it is now. */
  public Course course() {
    return course;
  }

  /** The bytes of the course's assets. */
  public AssetBytes assets() {
    return workspace::asset;
  }

  /**
   * Tells {@code listener} of every change from now on.
   *
   * @return run it to be told no more
   */
  public Runnable listen(Consumer<CourseChanged> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /**
   * The course for a package: every part has its state position, kept from now on.
   *
   * @throws studio.trellis.authoring.store.WorkspaceException when that cannot be written; then
   *     nothing is changed
   */
  public Course publish() {
    CourseChanged change;
    synchronized (this) {
      Course before = course;
      Positions positions = PositionAllotment.allot(before);
      if (positions.equals(before.positions())) {
        return before;
      }
      Course after = before.withPositions(positions);
      workspace.saveHead(after);
      course = after;
      change = new CourseChanged(before, after);
    }
    listeners.forEach(listener -> listener.accept(change));
    return change.course();
  }
}
