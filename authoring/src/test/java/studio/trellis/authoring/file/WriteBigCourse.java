package studio.trellis.authoring.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import studio.trellis.model.base.Entities;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeReader;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;
import studio.trellis.model.wire.CourseWire;

/**
 * Writes a course that is larger than the disk of the test: a program of its own, so that it can be
 * limited.
 */
final class WriteBigCourse {
  private WriteBigCourse() {}

  public static void main(String[] args) {
    byte[] noise = new byte[1 << 20];
    new Random(1).nextBytes(noise);
    Asset asset =
        new Asset(
            "m",
            Hash.of(noise),
            "noise.bin",
            "application/octet-stream",
            noise.length,
            "",
            "",
            Map.of());
    Tree empty =
        TreeReader.read("{\"trellis\":1,\"id\":\"c\",\"title\":\"C\",\"language\":\"en\"}");
    Map<String, Tree> fields = new java.util.TreeMap<>(((Tree.Obj) empty).fields());
    fields.put("assets", new Tree.Arr(List.of(studio.trellis.model.wire.EntityWire.write(asset))));
    Course course = CourseWire.read(new Tree.Obj(fields));
    assert course.assets().equals(Entities.of(List.of(asset)));
    try {
      CourseFile.write(Path.of(args[0]), course, a -> noise);
    } catch (CourseFileException e) {
      System.out.println(e.getMessage());
      System.exit(2);
    }
  }
}
