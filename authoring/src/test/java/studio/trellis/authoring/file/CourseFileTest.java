package studio.trellis.authoring.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeReader;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;
import studio.trellis.model.random.RandomCourses;
import studio.trellis.model.wire.CourseWire;

class CourseFileTest {
  @TempDir Path folder;

  @Property(tries = 60)
  void aCourseComesBackFromItsFileWithAllItsAssets(@ForAll long seed) throws IOException {
    Course course = RandomCourses.of(seed);
    Path file = Files.createTempFile("course", ".trellis");
    try {
      CourseFile.write(file, course, RandomCourses::bytes);
      try (OpenedCourse opened = CourseFile.read(file)) {
        assertEquals(course, opened.course());
        for (Asset asset : course.assets()) {
          assertArrayEquals(RandomCourses.bytes(asset), opened.of(asset));
        }
      }
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 60)
  void jacksonAndTheModelsOwnReaderReadTheSameTree(@ForAll long seed) {
    String text = CourseFile.text(RandomCourses.of(seed));
    assertEquals(TreeReader.read(text), JsonTrees.read(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void equalCoursesMakeEqualFilesToTheByte() throws IOException {
    Path one = folder.resolve("one.trellis");
    Path two = folder.resolve("two.trellis");
    CourseFile.write(one, RandomCourses.of(5), RandomCourses::bytes);
    CourseFile.write(
        two, CourseWire.read(CourseWire.write(RandomCourses.of(5))), RandomCourses::bytes);
    assertEquals(-1, Files.mismatch(one, two));
  }

  @Test
  void aFolderOrItsBareTextIsReadLikeTheZip() throws IOException {
    Course course = courseWithAssets();
    Path text = folder.resolve("course.json");
    Files.writeString(text, CourseFile.text(course));
    Files.createDirectory(folder.resolve("assets"));
    for (Asset asset : course.assets()) {
      Files.write(folder.resolve("assets/" + asset.hash() + ".svg"), RandomCourses.bytes(asset));
    }
    for (Path path : List.of(folder, text)) {
      try (OpenedCourse opened = CourseFile.read(path)) {
        assertEquals(course, opened.course());
        for (Asset asset : course.assets()) {
          assertArrayEquals(RandomCourses.bytes(asset), opened.of(asset));
        }
      }
    }
  }

  @Test
  void oneChangedActivityChangesOneLineOfTheText() {
    Course course = RandomCourses.of(9, 12);
    Tree.Obj tree = (Tree.Obj) CourseWire.write(course);
    Map<String, Tree> fields = new HashMap<>(tree.fields());
    List<Tree> activities =
        new java.util.ArrayList<>(((Tree.Arr) fields.get("activities")).items());
    Map<String, Tree> third = new HashMap<>(((Tree.Obj) activities.get(3)).fields());
    third.put("title", new Tree.Str("renamed"));
    activities.set(3, new Tree.Obj(third));
    fields.put("activities", new Tree.Arr(activities));
    List<String> before = CourseText.write(tree).lines().toList();
    List<String> after = CourseText.write(new Tree.Obj(fields)).lines().toList();
    assertEquals(before.size(), after.size());
    int changed = 0;
    for (int i = 0; i < before.size(); i++) {
      changed += before.get(i).equals(after.get(i)) ? 0 : 1;
    }
    assertEquals(1, changed);
  }

  @Test
  void olderFormatsAreMigratedAVersionAtATime() {
    Migrations migrations =
        new Migrations(
            List.of(
                tree -> renamed(tree, "name", "label"), tree -> renamed(tree, "label", "title")));
    Tree old = TreeReader.read("{\"trellis\":1,\"name\":\"x\",\"kept\":2}");
    Tree now = TreeReader.read("{\"trellis\":3,\"title\":\"x\",\"kept\":2}");
    assertEquals(now, migrations.migrate(old));
    assertEquals(
        now, migrations.migrate(TreeReader.read("{\"trellis\":2,\"label\":\"x\",\"kept\":2}")));
    assertEquals(now, migrations.migrate(now));
    assertEquals(CourseWire.VERSION, Migrations.ALL.version());
  }

  private static Tree.Obj renamed(Tree.Obj tree, String from, String to) {
    Map<String, Tree> fields = new HashMap<>(tree.fields());
    fields.put(to, fields.remove(from));
    return new Tree.Obj(fields);
  }

  @Test
  void aDamagedAssetIsNotHandedOut() throws IOException {
    Course course = courseWithAssets();
    Asset first = course.assets().all().getFirst();
    Path file = folder.resolve("c.trellis");
    CourseFile.write(
        file,
        course,
        asset -> asset.equals(first) ? new byte[(int) asset.bytes()] : RandomCourses.bytes(asset));
    try (OpenedCourse opened = CourseFile.read(file)) {
      CourseFileException fault = assertThrows(CourseFileException.class, () -> opened.of(first));
      assertTrue(fault.getMessage().contains("is damaged or another file's"), fault.getMessage());
    }
  }

  @Test
  void whatCannotBeReadAgainIsNotWritten() {
    Path file = folder.resolve("c.trellis");
    Course broken = withStart(RandomCourses.of(3), "nowhere");
    CourseFileException fault =
        assertThrows(
            CourseFileException.class, () -> CourseFile.write(file, broken, RandomCourses::bytes));
    assertTrue(fault.getMessage().contains("there is no activity \"nowhere\""), fault.getMessage());
    assertTrue(Files.notExists(file));
  }

  private static Course withStart(Course course, String start) {
    Map<String, Tree> fields = new HashMap<>(((Tree.Obj) CourseWire.write(course)).fields());
    fields.put("start", new Tree.Str(start));
    return CourseWire.read(new Tree.Obj(fields));
  }

  private static Course courseWithAssets() {
    long seed = 0;
    while (RandomCourses.of(seed).assets().size() < 2) {
      seed++;
    }
    return RandomCourses.of(seed);
  }
}
