package studio.trellis.authoring.session;

import java.nio.file.Path;
import java.time.Instant;
import studio.trellis.authoring.store.Workspace;
import studio.trellis.model.course.Course;
import studio.trellis.model.random.RandomCourses;

/**
 * Edits a course of a workspace and says, after each step that the session calls saved, how many
 * are: a program of its own, made to be killed.
 */
final class EditUntilKilled {
  private EditUntilKilled() {}

  /** Workspace file, course, seed; with a fourth word it ends by itself before it begins. */
  public static void main(String[] args) {
    warmUp();
    if (args.length > 3) {
      return;
    }
    Workspace workspace = Workspace.open(Path.of(args[0]), Instant::now);
    CourseSession session = CourseSession.open(workspace, args[1], Instant::now);
    session.listenSaved(
        saved -> {
          if (!saved.problem().isEmpty()) {
            System.out.println("problem " + saved.problem());
          }
        });
    Doings doings = new Doings(session, Long.parseLong(args[2]));
    System.out.println("ready");
    int steps = 0;
    while (true) {
      doings.next();
      steps++;
      // Sometimes several wait to be written; what is reported is what the session calls saved.
      if (steps % 3 != 0 && session.flush()) {
        System.out.println(steps);
      }
    }
  }

  /** So that the steps that count come quickly. */
  private static void warmUp() {
    Course course = RandomCourses.of(0);
    try (Workspace workspace = Workspace.inMemory(Instant::now)) {
      workspace.put(course, RandomCourses::bytes);
      try (CourseSession session = CourseSession.open(workspace, course.id(), Instant::now)) {
        Doings doings = new Doings(session, 0);
        for (int i = 0; i < 9; i++) {
          doings.next();
        }
        session.flush();
      }
    }
  }
}
