package studio.trellis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.map.edit.Changing;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.map.world.WorldBuilder;
import studio.trellis.app.outline.OutlineViewModel;
import studio.trellis.app.skills.SkillsViewModel;
import studio.trellis.app.skills.TagsViewModel;
import studio.trellis.authoring.file.CourseFile;
import studio.trellis.authoring.file.OpenedCourse;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Facet;

/** What people type and paste that programs choke on. */
class BadTextTest {
  private static final String FAMILY = "👩‍👩‍👧‍👦";
  private static final String HEBREW = "שלום (ABC) עולם";

  @TempDir Path folder;
  private final Desk desk = new Desk();

  private Course open() {
    desk.put(DemoCourse.open(DemoCourse.small()));
    return course();
  }

  private Course course() {
    return desk.open().orElseThrow().course();
  }

  private static String first(Course course) {
    return course.activities().all().getFirst().id();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {FAMILY, HEBREW, "a\u202Eb", "Ä\u0308\u0301", "日本語のタイトル", "x\uFFFFy", "<b>&amp;"})
  void aTitleOfAnyScriptStaysAsItIsOnTheMapInTheFileAndThroughUndo(String title)
      throws IOException {
    Course before = open();
    String id = first(before);
    assertTrue(new Changing(desk).rename(id, title), desk.noticeProperty().get().text());
    assertEquals(title, course().activities().get(id).title());
    Card card = WorldBuilder.build(course(), Map.of()).card(id);
    assertEquals(title, card.title());
    Path file = folder.resolve("odd.trellis");
    CourseFile.write(file, course(), desk.open().orElseThrow().assets());
    try (OpenedCourse opened = CourseFile.read(file)) {
      assertEquals(course(), opened.course());
    }
    desk.undo();
    assertEquals(before, course());
  }

  @Test
  void aTitleOfAMegabyteIsTakenOrRefusedInOneLineAndNothingIsLost() {
    Course before = open();
    String id = first(before);
    String huge = "Ж".repeat(1 << 20);
    boolean taken = new Changing(desk).rename(id, huge);
    if (taken) {
      assertEquals(huge, course().activities().get(id).title());
      Card card = WorldBuilder.build(course(), Map.of()).card(id);
      assertTrue(card.title().length() < 200, "a card shows its beginning");
      desk.undo();
    } else {
      assertEquals(Notice.Tone.BAD, desk.noticeProperty().get().tone());
      String line = desk.noticeProperty().get().text();
      assertTrue(line.length() < 300 && !line.contains("\n"), line);
    }
    assertEquals(before, course());
    assertTrue(new Changing(desk).rename(id, "Short again"), "the next edit goes on");
  }

  @Test
  void halfACharacterIsRefusedInOneLine() {
    Course before = open();
    assertFalse(new Changing(desk).rename(first(before), "broken \uD83D end"));
    assertEquals(Notice.Tone.BAD, desk.noticeProperty().get().tone());
    assertEquals(before, course());
  }

  @Test
  void namesThatDifferOnlyInCaseAreDifferentThings() {
    open();
    TagsViewModel tags = new TagsViewModel(desk);
    assertTrue(tags.addFacet("Audience"));
    assertTrue(tags.addFacet("audience"));
    Facet facet =
        course().facets().all().stream()
            .filter(f -> f.title().equals("audience"))
            .findFirst()
            .get();
    assertTrue(tags.addValue(facet, "Sales"));
    facet = course().facets().get(facet.id());
    assertTrue(tags.addValue(facet, "sales"));
    facet = course().facets().get(facet.id());
    assertEquals(List.of("Sales", "sales"), facet.values());
    SkillsViewModel skills = new SkillsViewModel(desk);
    skills.add();
    skills.rename("Negotiation");
    skills.add();
    skills.rename("negotiation");
    assertEquals(
        Set.of("Negotiation", "negotiation"),
        Set.copyOf(
            course().skills().all().stream()
                .map(skill -> skill.title())
                .filter(title -> title.equalsIgnoreCase("negotiation"))
                .toList()));
  }

  @Test
  void clipboardRubbishInTheOutlineAndOnTheMapChangesNothing() {
    Course before = open();
    OutlineViewModel outline = new OutlineViewModel(desk, new Latest(Runnable::run, Runnable::run));
    for (String rubbish :
        List.of(
            "{\"trellis\":", "\u0000\u0001\u0002", "<html>".repeat(10_000), "{}", "[]", "null")) {
      outline.paste(rubbish);
      assertEquals(before, course(), rubbish.substring(0, Math.min(20, rubbish.length())));
    }
  }
}
