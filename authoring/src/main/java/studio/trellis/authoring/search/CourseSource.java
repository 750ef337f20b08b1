package studio.trellis.authoring.search;

import java.util.Map;
import java.util.TreeMap;
import studio.trellis.authoring.store.Workspace;
import studio.trellis.model.course.Course;

/** Where an index is made from. */
public interface CourseSource {
  /** The courses there are, by id, each with the stamp of its present version. */
  Map<String, String> stamps();

  /** The course of this id as it is now. */
  Course load(String id);

  /** The courses of a workspace; their stamp is when they were last changed. */
  static CourseSource of(Workspace workspace) {
    return new CourseSource() {
      @Override
      public Map<String, String> stamps() {
        Map<String, String> out = new TreeMap<>();
        workspace
            .recent()
            .forEach(
                course -> out.put(course.id(), Long.toString(course.changed().toEpochMilli())));
        return out;
      }

      @Override
      public Course load(String id) {
        return workspace.load(id);
      }
    };
  }
}
