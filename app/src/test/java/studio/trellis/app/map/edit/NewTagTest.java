package studio.trellis.app.map.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.TagRef;

/** Tags that are made where they are given. */
class NewTagTest {
  private final Desk desk = new Desk();
  private final Changing changing = new Changing(desk);
  private Course before;
  private String id;

  @BeforeEach
  void open() {
    desk.put(DemoCourse.open(DemoCourse.small().with(f -> f.facets = Entities.none())));
    before = course();
    id = before.activities().all().getFirst().id();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Course course() {
    return desk.open().orElseThrow().course();
  }

  @Test
  void aFacetAndItsValueAreMadeWithTheTagInOneUndo() {
    assertTrue(changing.newTag(id, " Audience : sales "));
    Facet facet = course().facets().all().getFirst();
    assertEquals("Audience", facet.title());
    assertEquals(List.of("sales"), facet.values());
    assertTrue(course().activities().get(id).tags().contains(new TagRef(facet.id(), "sales")));
    desk.undo();
    assertEquals(before, course());
  }

  @Test
  void aValueIsAddedToTheFacetThatIsThere() {
    changing.newTag(id, "Audience: sales");
    assertTrue(changing.newTag(id, "audience: service"));
    assertTrue(changing.newTag(id, "partners"), "the only facet needs no name");
    assertEquals(1, course().facets().size());
    assertEquals(
        List.of("sales", "service", "partners"), course().facets().all().getFirst().values());
    assertFalse(changing.newTag(id, "Audience: sales"), "it bears it already");
  }

  @Test
  void whatIsNoTagIsSaidInOneLine() {
    for (String typed : List.of("sales", ":", "Audience:", "  ")) {
      assertFalse(changing.newTag(id, typed));
      assertEquals(Notice.Tone.BAD, desk.noticeProperty().get().tone());
    }
    assertEquals(before, course());
  }
}
