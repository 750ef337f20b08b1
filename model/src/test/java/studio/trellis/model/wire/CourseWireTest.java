package studio.trellis.model.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import studio.trellis.model.base.BadTreeException;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeReader;
import studio.trellis.model.base.TreeText;
import studio.trellis.model.course.Course;
import studio.trellis.model.random.RandomCourses;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Condition;

class CourseWireTest {
  @Property(tries = 300)
  void aCourseComesBackFromItsTreeAndItsText(@ForAll long seed) {
    Course course = RandomCourses.of(seed);
    Tree tree = CourseWire.write(course);
    assertEquals(course, CourseWire.read(tree));
    assertEquals(course, CourseWire.read(TreeReader.read(TreeText.write(tree))));
  }

  @Property(tries = 100)
  void fieldsOfALaterVersionSurviveInTheCourseAndInEveryEntity(@ForAll long seed) {
    Tree.Obj tree = (Tree.Obj) marked(CourseWire.write(RandomCourses.of(seed)));
    assertEquals(tree, CourseWire.write(CourseWire.read(tree)));
  }

  /** The tree with a field that nobody knows in the course and in each entity. */
  private static Tree marked(Tree tree) {
    Map<String, Tree> fields = new TreeMap<>(((Tree.Obj) tree).fields());
    fields.put("yet-unknown", new Tree.Raw("3.10"));
    for (Map.Entry<String, Tree> field : fields.entrySet()) {
      if (field.getValue() instanceof Tree.Arr list && !field.getKey().startsWith("future")) {
        List<Tree> entities = new ArrayList<>();
        for (Tree entity : list.items()) {
          Map<String, Tree> inner = new TreeMap<>(((Tree.Obj) entity).fields());
          inner.put("yet-unknown", new Tree.Obj(Map.of("deep", new Tree.Null())));
          entities.add(new Tree.Obj(inner));
        }
        field.setValue(new Tree.Arr(entities));
      }
    }
    return new Tree.Obj(fields);
  }

  @Property(tries = 300)
  void aFieldOfALaterVersionAnywhereIsKeptOrTheFileIsRefused(@ForAll long seed, @ForAll int which) {
    Tree tree = CourseWire.write(RandomCourses.of(seed));
    Tree.Obj withOne = (Tree.Obj) markOne(tree, new int[] {Math.floorMod(which, objects(tree))});
    try {
      assertEquals(withOne, CourseWire.write(CourseWire.read(withOne)));
    } catch (BadTreeException refused) {
      assertTrue(refused.where().endsWith("/yet-unknown"), refused.getMessage());
    }
  }

  private static int objects(Tree tree) {
    return switch (tree) {
      case Tree.Obj obj ->
          1 + obj.fields().values().stream().mapToInt(CourseWireTest::objects).sum();
      case Tree.Arr arr -> arr.items().stream().mapToInt(CourseWireTest::objects).sum();
      default -> 0;
    };
  }

  /** The tree with an unknown field in the object of this number. */
  private static Tree markOne(Tree tree, int[] number) {
    if (tree instanceof Tree.Arr arr) {
      return new Tree.Arr(arr.items().stream().map(item -> markOne(item, number)).toList());
    }
    if (!(tree instanceof Tree.Obj obj)) {
      return tree;
    }
    Map<String, Tree> fields = new TreeMap<>(obj.fields());
    if (number[0]-- == 0) {
      fields.put("yet-unknown", new Tree.Null());
    }
    fields.replaceAll((name, field) -> markOne(field, number));
    return new Tree.Obj(fields);
  }

  @Test
  void randomCoursesUseEverythingThatACourseCanHold() {
    Map<String, Set<String>> words = new TreeMap<>();
    for (int seed = 0; seed < 60; seed++) {
      collect(CourseWire.write(RandomCourses.of(seed)), words);
    }
    assertEquals(
        Condition.class.getPermittedSubclasses().length, words.get("is").size(), "conditions");
    // Two of them have two words each: show and hide, set and add.
    assertEquals(
        Action.class.getPermittedSubclasses().length + 2, words.get("do").size(), "actions");
    assertTrue(
        words
            .get("type")
            .containsAll(Set.of("single", "multiple", "text", "number", "expression", "self")));
    assertTrue(
        words.get("kind").containsAll(Set.of("lesson", "practice", "assessment", "scenario")));
    assertTrue(
        words
            .get("kind")
            .containsAll(Set.of("self-assessment", "reflection", "choice", "milestone")));
    assertTrue(
        words
            .get("kind")
            .containsAll(Set.of("resource", "prerequisite", "remediation", "enrichment")));
    assertEquals(Set.of("adaptive", "choice"), words.get("sequence"));
    assertEquals(4, words.get("level").size(), "scaffold levels");
    assertEquals(4, words.get("band").size(), "bands");
    assertEquals(4, words.get("compare").size(), "comparisons");
    assertEquals(3, words.get("when").size(), "moments, but for the one that is left out");
    assertEquals(2, words.get("complete").size(), "completion, but for the one that is left out");
  }

  private static void collect(Tree tree, Map<String, Set<String>> words) {
    if (tree instanceof Tree.Obj obj) {
      obj.fields()
          .forEach(
              (key, value) -> {
                if (value instanceof Tree.Str str) {
                  words.computeIfAbsent(key, k -> new TreeSet<>()).add(str.value());
                }
                collect(value, words);
              });
    } else if (tree instanceof Tree.Arr arr) {
      arr.items().forEach(item -> collect(item, words));
    }
  }

  @Test
  void aFaultInTheTreeNamesItsPlaceAndWhatToDo() {
    assertFault("{\"trellis\":99}", "course/trellis: this course is of format 99");
    assertFault("{\"trellis\":1,\"id\":\"c\"}", "course/title: is missing");
    assertFault("{\"trellis\":1,\"id\":\"1c\",\"title\":\"\"}", "course/id: \"1c\" is no id");
    assertFault(
        "{\"trellis\":1,\"id\":\"c\",\"title\":\"\",\"skills\":[{\"id\":\"s\",\"title\":\"\"},{\"id\":\"s\",\"title\":\"\"}]}",
        "skills: duplicate id s");
    assertFault(
        "{\"trellis\":1,\"id\":\"c\",\"title\":\"a\\ud800b\"}", "course/title: half a character");
    assertFault(
        "{\"trellis\":1,\"id\":\"c\",\"title\":\"" + "x".repeat(1_000_001) + "\"}",
        "course/title: the text is longer than 1,000,000 characters");
    assertFault(
        "{\"trellis\":1,\"id\":\"c\",\"title\":\"\",\"rules\":[{\"id\":\"r\",\"if\":{\"is\":\"moon\"}}]}",
        "rules/r/if/is: no condition is called \"moon\"");
  }

  private static void assertFault(String text, String start) {
    Tree tree = TreeReader.read(text);
    BadTreeException fault = assertThrows(BadTreeException.class, () -> CourseWire.read(tree));
    assertTrue(fault.getMessage().startsWith(start), fault.getMessage());
  }
}
