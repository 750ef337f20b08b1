package studio.trellis.packaging.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeText;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.PlanText;
import studio.trellis.model.learner.StateText;
import studio.trellis.packaging.content.SourceFiles;

/** The course inside is the one that learners take. */
final class SourceCheck {
  private SourceCheck() {}

  static void check(SortedMap<String, byte[]> files, List<Finding> found) {
    try {
      Course course = PackagedCourse.of(files);
      if (course == null) {
        return;
      }
      room(course, Verifier.target(files), found);
      String data =
          new String(files.getOrDefault("data/course.js", new byte[0]), StandardCharsets.UTF_8);
      String plan = TreeText.write(new Tree.Str(PlanText.write(Plan.of(course))));
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
  private static void room(Course course, String target, List<Finding> found) {
    int limit =
        switch (target) {
          case "scorm12" -> 4096;
          case "scorm2004-3" -> 4000;
          case "scorm2004-4" -> 64_000;
          default -> Integer.MAX_VALUE;
        };
    int worst = StateText.worstLength(Plan.of(course).layout());
    if (worst > limit) {
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
