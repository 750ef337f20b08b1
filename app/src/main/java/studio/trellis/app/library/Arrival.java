package studio.trellis.app.library;

import java.time.Instant;
import java.util.Optional;
import studio.trellis.authoring.file.AssetBytes;
import studio.trellis.model.course.Course;
import studio.trellis.model.edit.Patch;

/**
 * A course that comes in. Close it when nothing comes of it.
 *
 * @param name of the file or folder it comes from
 * @param made when that was written
 * @param foreign it was made of another format
 * @param here the version that the workspace has already
 * @param close lets the file go
 */
public record Arrival(
    Course course,
    AssetBytes assets,
    String name,
    Instant made,
    boolean foreign,
    Optional<Here> here,
    Runnable close) {
  /**
   * The version that is here.
   *
   * @param changed when it was changed last
   * @param patch what would become of it
   */
  public record Here(Course course, Instant changed, Patch patch) {}

  /** What to do with it when the workspace has the course already. */
  public enum Wish {
    /** The course here becomes as the one that comes; undo takes that back. */
    UPDATE,
    /** What comes in is a course of its own. */
    KEEP_BOTH
  }

  /** Whether somebody has to say what to do. */
  public boolean asks() {
    return here.filter(version -> !version.patch().empty()).isPresent();
  }
}
