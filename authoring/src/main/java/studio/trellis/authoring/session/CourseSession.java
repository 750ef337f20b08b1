package studio.trellis.authoring.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import studio.trellis.authoring.file.AssetBytes;
import studio.trellis.authoring.store.Entry;
import studio.trellis.authoring.store.Step;
import studio.trellis.authoring.store.Workspace;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.PositionAllotment;
import studio.trellis.model.course.Positions;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Editing;
import studio.trellis.model.edit.Patch;

/**
 * The open course: the single door for edits. An edit is in force at once and on the disk soon
 * after; {@link #saved} tells. Whoever shows the course takes the snapshot and listens; a snapshot
 * never changes. Safe for several threads; listeners are told on the thread that made the change,
 * and about saving on any.
 */
public final class CourseSession implements AutoCloseable {
  /** Edits of the same field within this time are one. */
  private static final Duration TYPING = Duration.ofSeconds(1);

  private final Workspace workspace;
  private final InstantSource time;
  private final FreshIds ids = new FreshIds();
  private final List<Consumer<CourseChanged>> listeners = new CopyOnWriteArrayList<>();
  private final List<Consumer<Saved>> savers = new CopyOnWriteArrayList<>();
  private final StepWriter writer;
  private final Past past;
  private final Optional<Instant> interrupted;
  private volatile Course course;
  private String typing = "";

  private CourseSession(Workspace workspace, Course course, long interrupted, InstantSource time) {
    this.workspace = workspace;
    this.course = course;
    this.time = time;
    this.past = new Past(workspace, course.id());
    this.interrupted =
        interrupted == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(interrupted));
    this.writer =
        new StepWriter(workspace, time, saved -> savers.forEach(saver -> saver.accept(saved)));
  }

  /**
   * Opens a course of the workspace.
   *
   * @param time when edits are made
   * @throws studio.trellis.authoring.store.WorkspaceException when it is not there
   */
  public static CourseSession open(Workspace workspace, String id, InstantSource time) {
    Course course = workspace.load(id);
    return new CourseSession(workspace, course, workspace.opened(id, true), time);
  }

  /** The course as it is now. */
  public Course course() {
    return course;
  }

  /** The bytes of the course's assets. */
  public AssetBytes assets() {
    return workspace::asset;
  }

  /** Makes ids for new parts. */
  public FreshIds ids() {
    return ids;
  }

  /** When the course was opened by a studio that ended without closing it, if one did. */
  public Optional<Instant> interrupted() {
    return interrupted;
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
   * Tells {@code listener} of every step of writing from now on, on any thread.
   *
   * @return run it to be told no more
   */
  public Runnable listenSaved(Consumer<Saved> listener) {
    savers.add(listener);
    return () -> savers.remove(listener);
  }

  /** Whether all edits are on the disk. */
  public Saved saved() {
    return writer.saved();
  }

  /** Tries at once to write what could not be written. */
  public void retry() {
    writer.retry();
  }

  /**
   * Waits until all edits are on the disk.
   *
   * @return false when something cannot be written
   */
  public boolean flush() {
    return writer.flush();
  }

  /**
   * Does an edit.
   *
   * @return what changed; nothing when the course was so already
   * @throws studio.trellis.model.edit.EditRefusedException when it would leave no sound course
   */
  public Optional<CourseChanged> apply(Edit edit) {
    return apply(edit, "");
  }

  /**
   * Does an edit that goes on from the one before when that one had the same field and is less than
   * a second old: both are one entry of the history then.
   *
   * @param field names what is typed into; empty: the edit stands for itself
   */
  public Optional<CourseChanged> apply(Edit edit, String field) {
    CourseChanged change;
    synchronized (this) {
      Course before = course;
      Patch patch = Editing.of(before, edit);
      if (patch.empty()) {
        return Optional.empty();
      }
      Instant now = time.instant();
      boolean goesOn =
          !field.isEmpty()
              && field.equals(typing)
              && past.last().filter(last -> !now.isAfter(last.made().plus(TYPING))).isPresent();
      EditName name = edit.name(before);
      Past.Done done = goesOn ? past.amend(name, now, patch) : past.add(name, now, patch);
      typing = field;
      course = patch.applyTo(before);
      writer.write(
          new Step(course, patch, done.entry().number(), Optional.of(done.entry()), done.patch()));
      change = new CourseChanged(before, course, patch);
    }
    tell(change);
    return Optional.of(change);
  }

  /** What {@link #undo} would take back. */
  public synchronized Optional<EditName> undoName() {
    return past.last().map(Entry::name);
  }

  /** What {@link #redo} would bring again. */
  public synchronized Optional<EditName> redoName() {
    return past.next().map(Entry::name);
  }

  /** The history, oldest first; entries beyond {@link #applied} are undone. */
  public synchronized List<Entry> history() {
    return new ArrayList<>(past.entries());
  }

  /** Number of the last edit in force; 0: none. */
  public synchronized long applied() {
    return past.applied();
  }

  /** Takes the last edit back, if there is one. */
  public Optional<CourseChanged> undo() {
    return move(true);
  }

  /** Brings the edit that was undone last again, if there is one. */
  public Optional<CourseChanged> redo() {
    return move(false);
  }

  /**
   * Goes back or forward until the edit of this number is the last in force.
   *
   * @param number of an edit in the history, or 0: before all of them
   */
  public Optional<CourseChanged> goTo(long number) {
    Course before = course;
    boolean moved = true;
    Patch all = Patch.NONE;
    while (moved && applied() != number) {
      Optional<CourseChanged> one = step(applied() > number);
      moved = one.isPresent();
      if (one.isPresent()) {
        all = all.then(one.get().patch());
      }
    }
    if (all.empty()) {
      return Optional.empty();
    }
    CourseChanged change = new CourseChanged(before, course, all);
    tell(change);
    return Optional.of(change);
  }

  private Optional<CourseChanged> move(boolean back) {
    Optional<CourseChanged> change = step(back);
    change.ifPresent(this::tell);
    return change;
  }

  private synchronized Optional<CourseChanged> step(boolean back) {
    Optional<Patch> found = back ? past.back() : past.forward();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    typing = "";
    Course before = course;
    Patch patch = found.get();
    course = patch.applyTo(before);
    writer.write(new Step(course, patch, past.applied(), Optional.empty(), Patch.NONE));
    return Optional.of(new CourseChanged(before, course, patch));
  }

  private void tell(CourseChanged change) {
    listeners.forEach(listener -> listener.accept(change));
  }

  /**
   * Keeps the bytes of a new asset. Writes to the disk, so call it beside the window's thread; then
   * put the asset into the course with an edit.
   *
   * @throws studio.trellis.authoring.store.WorkspaceException when they cannot be written
   */
  public Asset keep(String name, String type, byte[] bytes, String alt) {
    String hash = workspace.keep(course.id(), bytes);
    return new Asset(ids.next(EntityKind.ASSET), hash, name, type, bytes.length, alt, "", Map.of());
  }

  /**
   * The course for a package: every part has its state position, kept from now on.
   *
   * @throws studio.trellis.authoring.store.WorkspaceException when that cannot be written; then
   *     nothing is changed
   */
  public Course publish() {
    return keep(PositionAllotment.allot(course));
  }

  /**
   * The course with the state positions of another version of it, where those go on from the ones
   * kept here: packages of both may be in use.
   */
  public Course adopt(Positions others) {
    return others.goesOnFrom(course.positions()) ? keep(others) : course;
  }

  private Course keep(Positions positions) {
    CourseChanged change;
    synchronized (this) {
      Course before = course;
      if (positions.equals(before.positions())) {
        return before;
      }
      Course after = before.withPositions(positions);
      writer.flush();
      workspace.saveHead(after);
      course = after;
      change = new CourseChanged(before, after, Patch.NONE);
    }
    tell(change);
    return change.course();
  }

  /** Writes what is left, and notes that the course was closed. */
  @Override
  public void close() {
    writer.close();
    if (writer.saved().all()) {
      workspace.opened(course.id(), false);
    }
  }
}
