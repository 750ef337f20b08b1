package studio.trellis.authoring.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.edit.Part;

class GoToTest {
  private final SearchIndex index = SearchIndex.inMemory(new PlainWording());
  private final GoTo goTo = new GoTo(index, new PlainWording());
  private final Course course =
      new CourseOf("c1", "Fractions")
          .skill("s1", "Fraction sense")
          .facet("f1", "Audience", "teachers")
          .group("g1", "Fraction work")
          .activity("a1", "Fraction", "")
          .activity("a2", "Fractions as parts of a whole", "")
          .activity("a3", "Adding fractions", "")
          .activity("a4", "Diffraction", "")
          .activity("a5", "Growth plan for Über-Lerner", "")
          .activity(
              "a6",
              ActivityKind.LESSON,
              "Warm-up",
              "",
              List.of("s1"),
              List.of(new TagRef("f1", "teachers")))
          .item("i1", "a2", "<p>Which <b>fraction</b> is shaded?</p>")
          .course();

  @BeforeEach
  void open() {
    index.put(course, "1");
    goTo.open(course);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void theNameItselfComesFirstThenItsBeginningThenWordsThenInside() {
    assertEquals(List.of("a1", "a2", "g1", "s1", "c1", "a3", "i1", "a4", "a6"), ids("fraction"));
  }

  @Test
  void initialsAndLettersInOrderLeadThere() {
    assertEquals("a5", ids("gp").getFirst());
    assertEquals("a5", ids("growp").getFirst());
    assertEquals("a3", ids("addfrac").getFirst());
    assertEquals("a2", ids("parts fr").getFirst(), "words in any order");
  }

  @Test
  void accentsNeedNotBeTypedAndIdsAndTagsLeadThereToo() {
    assertEquals(List.of("a5"), ids("uber"));
    assertEquals(List.of("a5"), ids("ÜBER"));
    assertEquals("i1", ids("i1").getFirst());
    assertEquals("a6", ids("teachers").getFirst());
  }

  @Test
  void aSlipLeadsThereWhenNothingElseDoes() {
    assertEquals("a4", ids("difraction").getFirst());
    assertEquals("a5", ids("growht").getFirst());
  }

  @Test
  void whatIsTypedIsMarkedInTheTitle() {
    Target target = goTo.find("uber", 5).getFirst();
    Found found = target.found().getFirst();
    assertEquals("Über", target.title().substring(found.start(), found.end()));
    Target initials = goTo.find("gp", 5).getFirst();
    assertEquals(List.of(new Found(0, 1), new Found(7, 8)), initials.found());
  }

  @Test
  void otherCoursesComeAfterTheOpenOne() {
    index.put(new CourseOf("c2", "More").activity("b1", "Fraction", "").course(), "1");
    List<Target> targets = goTo.find("fraction", 20);
    assertEquals("a1", targets.getFirst().part().id());
    assertEquals("b1", targets.getLast().part().id());
    assertEquals("c2", targets.getLast().course());
  }

  @Test
  void editsAreFollowed() {
    Course renamed =
        CourseOf.put(course, CourseOf.renamed(course.activities().get("a4"), "Prisms"));
    goTo.update(renamed, List.of(new Part(EntityKind.ACTIVITY, "a4")));
    assertEquals(List.of("a4"), ids("prism"));
    Course less = CourseOf.withoutItem(renamed, "i1");
    goTo.update(less, List.of(new Part(EntityKind.ITEM, "i1")));
    assertTrue(ids("shaded").isEmpty());
  }

  @Test
  void nothingTypedLeadsNowhere() {
    assertTrue(goTo.find("  ", 5).isEmpty());
    assertTrue(goTo.find("", 5).isEmpty());
    assertTrue(goTo.find("zzzzqq", 5).isEmpty());
  }

  private List<String> ids(String typed) {
    return goTo.find(typed, 20).stream().map(target -> target.part().id()).toList();
  }
}
