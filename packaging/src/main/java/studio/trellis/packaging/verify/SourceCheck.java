package studio.trellis.packaging.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeText;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Detail;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.PlanText;
import studio.trellis.packaging.content.SourceFiles;
import studio.trellis.packaging.target.StateRoom;

/** The course inside is the one that learners take. */
final class SourceCheck {
  private SourceCheck() {}

  static void check(SortedMap<String, byte[]> files, List<Finding> found) {
    try {
      Course course = PackagedCourse.of(files);
      if (course == null) {
        return;
      }
      int limit = StateRoom.limit(Verifier.target(files));
      Plan fitting = Detail.fitting(Plan.of(course), limit);
      room(fitting, limit, found);
      String data =
          new String(files.getOrDefault("data/course.js", new byte[0]), StandardCharsets.UTF_8);
      String plan = TreeText.write(new Tree.Str(PlanText.write(fitting)));
      if (!data.contains("\"plan\":" + plan)) {
        found.add(
            Finding.error(
                "SOURCE_OTHER",
                SourceFiles.COURSE,
                "the course inside is not the one that learners take; export again"));
      }
    } catch (RuntimeException e) {
      found.add(
          Finding.error(
              "SOURCE_BROKEN",
              SourceFiles.COURSE,
              "the course inside cannot be read: " + e.getMessage()));
    }
  }

  /**
   * A state that is cut loses a learner's progress, and no platform says beforehand that it will.
   */
  private static void room(Plan plan, int limit, List<Finding> found) {
    int worst = Detail.worst(plan);
    if (limit > 0 && worst > limit) {
      found.add(
          Finding.error(
              "STATE_ROOM",
              SourceFiles.COURSE,
              "a learner's progress can reach "
                  + worst
                  + " characters, and this standard stores "
                  + limit
                  + "; export a part of the course"));
    }
  }
}
