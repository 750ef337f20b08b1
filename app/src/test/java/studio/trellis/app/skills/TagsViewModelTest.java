package studio.trellis.app.skills;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;

/** Tags and attributes: each action is one edit, and what names a value follows its name. */
class TagsViewModelTest {
  private final Desk desk = new Desk();
  private final TagsViewModel tags = new TagsViewModel(desk);
  private final AttributesViewModel attributes = new AttributesViewModel(desk);

  @BeforeEach
  void open() throws Exception {
    desk.put(DemoCourse.open(new SampleCourse().course(), new SampleCourse()));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Course course() {
    return desk.courseProperty().get().orElseThrow();
  }

  private Facet facet(String title) {
    return tags.facetsProperty().get().stream()
        .filter(facet -> facet.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private void askFor(TagRef tag) {
    Rule rule = course().rules().all().getFirst();
    desk.apply(
        Edit.Put.of(
            EditName.of("edit.tag.add", "", ""),
            rule.with(f -> f.condition = new Condition.Tagged(tag.facet(), tag.value()))));
  }

  @Test
  void anotherNameForAValueIsTakenByAllThatNameIt() {
    Facet bloom = facet("Bloom");
    askFor(new TagRef(bloom.id(), "apply"));
    long bearing = tags.count(new TagRef(bloom.id(), "apply"));

    Once.on(desk, () -> tags.renameValue(facet("Bloom"), "apply", " use "));

    assertEquals(bearing, tags.count(new TagRef(bloom.id(), "use")));
    assertEquals(0, tags.count(new TagRef(bloom.id(), "apply")));
    assertEquals(
        new Condition.Tagged(bloom.id(), "use"), course().rules().all().getFirst().condition());
    assertFalse(tags.renameValue(facet("Bloom"), "use", ""));
  }

  @Test
  void aValueThatIsCalledLikeAnotherJoinsIt() {
    Facet bloom = facet("Bloom");
    long both =
        tags.count(new TagRef(bloom.id(), "apply")) + tags.count(new TagRef(bloom.id(), "analyse"));

    Once.on(desk, () -> tags.renameValue(bloom, "apply", "analyse"));

    assertEquals(bloom.values().size() - 1, facet("Bloom").values().size());
    assertEquals(both, tags.count(new TagRef(bloom.id(), "analyse")));
  }

  @Test
  void facetsAndValuesAreAddedMovedAndDeleted() {
    Once.on(desk, () -> tags.addFacet("Tool"));
    Once.on(desk, () -> tags.renameFacet(facet("Tool"), "Tools"));
    Once.on(desk, () -> tags.addValue(facet("Tools"), "phone"));
    Once.on(desk, () -> tags.addValue(facet("Tools"), "mail"));
    assertFalse(tags.addValue(facet("Tools"), "mail"), "it is there");
    Once.on(desk, () -> tags.moveValue(facet("Tools"), "mail", -1));
    assertEquals(List.of("mail", "phone"), facet("Tools").values());
    assertEquals("", tags.consequences(facet("Tools"), "mail"));
    Once.on(desk, () -> tags.deleteValue(facet("Tools"), "mail"));
    Once.on(desk, () -> tags.deleteFacet(facet("Tools")));
  }

  @Test
  void whatGoesWithAValueIsSaidAndGoes() {
    Facet bloom = facet("Bloom");
    askFor(new TagRef(bloom.id(), "apply"));
    int rules = course().rules().size();
    String said = tags.consequences(facet("Bloom"), "apply");
    assertTrue(said.contains("1 rule") && said.contains("activities"), said);

    Once.on(desk, () -> tags.deleteValue(facet("Bloom"), "apply"));
    assertEquals(rules - 1, course().rules().size());
  }

  @Test
  void manyActivitiesAreTaggedAtOnce() {
    tags.kindProperty().set(Optional.of(ActivityKind.SCENARIO));
    List<Activity> scenarios = tags.matchingProperty().getValue();
    assertTrue(scenarios.size() > 2);
    assertTrue(scenarios.stream().allMatch(a -> a.kind() == ActivityKind.SCENARIO));
    TagRef tag = new TagRef(facet("Bloom").id(), "create");

    Once.on(desk, () -> tags.retag(tags.matchingProperty().getValue(), tag, true));
    assertEquals(scenarios.size(), tags.matchingProperty().getValue().size());
    assertTrue(tags.matchingProperty().getValue().stream().allMatch(a -> a.tags().contains(tag)));
    assertFalse(tags.retag(tags.matchingProperty().getValue(), tag, true), "all bear it already");
    Once.on(desk, () -> tags.retag(tags.matchingProperty().getValue(), tag, false));
  }

  @Test
  void theFilterGoesByGroupSkillAndText() {
    tags.groupProperty().set(Optional.of(tags.groups().getFirst()));
    List<Activity> inGroup = tags.matchingProperty().getValue();
    assertFalse(inGroup.isEmpty());
    tags.groupProperty().set(Optional.empty());
    tags.skillProperty().set(Optional.of(tags.skills().getFirst()));
    assertTrue(
        tags.matchingProperty().getValue().stream()
            .allMatch(a -> a.skills().contains(tags.skills().getFirst().id())));
    tags.skillProperty().set(Optional.empty());
    tags.textProperty().set("CALL");
    assertTrue(
        tags.matchingProperty().getValue().stream().allMatch(a -> a.title().contains("call")));
  }

  private Attribute attribute(String title) {
    return attributes.attributesProperty().get().stream()
        .filter(one -> one.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void attributesAreAddedAskedAndDeleted() {
    Once.on(desk, () -> attributes.add("Shift"));
    Once.on(desk, () -> attributes.rename(attribute("Shift"), "Team"));
    Once.on(desk, () -> attributes.source(attribute("Team"), Attribute.Source.LAUNCH));
    Once.on(desk, () -> attributes.question(attribute("Team"), "Which team?"));
    assertEquals("<p>Which team?</p>", attribute("Team").question());
    Once.on(desk, () -> attributes.addValue(attribute("Team"), "blue"));
    Once.on(desk, () -> attributes.moveValue(attribute("Team"), "blue", -1));
    Once.on(desk, () -> attributes.deleteValue(attribute("Team"), "blue"));
    Once.on(desk, () -> attributes.number(attribute("Team"), true));
    Once.on(desk, () -> attributes.number(attribute("Team"), false));
    Once.on(desk, () -> attributes.delete(attribute("Team")));
  }

  @Test
  void anotherNameForAnAttributesValueIsTakenByPersonasAndRules() {
    Attribute role = attribute("Role");
    String value = role.values().getFirst();
    long saying = saying(role, value);
    assertTrue(saying > 0);

    Once.on(desk, () -> attributes.renameValue(role, value, "beginner"));

    assertEquals(saying, saying(role, "beginner"));
    assertEquals("beginner", attribute("Role").values().getFirst());
  }

  @Test
  void whatAnAttributeSaysAboutTheStartFollowsItsValuesAndSkills() {
    Attribute role = attribute("Role");
    Once.on(desk, () -> attributes.addStart(role));
    Attribute.Start first = attribute("Role").starts().getFirst();
    assertEquals(role.values().getFirst(), first.value());
    assertEquals(attributes.skills().getFirst().id(), first.skill());
    Once.on(desk, () -> attributes.renameValue(attribute("Role"), first.value(), "beginner"));
    assertEquals("beginner", attribute("Role").starts().getFirst().value());
    attributes.addValue(attribute("Role"), "other");
    attributes.starts(
        attribute("Role"), List.of(first.in(""), new Attribute.Start("", "other", 0, 0, 1)));
    assertEquals(1, attribute("Role").starts().size(), "the old value is gone");
    attributes.deleteValue(attribute("Role"), "other");
    assertEquals(List.of(), attribute("Role").starts());
  }

  private long saying(Attribute attribute, String value) {
    return course().personas().all().stream()
        .map(Persona::attributes)
        .filter(known -> value.equals(known.get(attribute.id())))
        .count();
  }

  @Test
  void aValueThatAPersonaSaysIsNotTakenOut() {
    Attribute role = attribute("Role");
    assertFalse(attributes.deleteValue(role, role.values().getFirst()));
    assertEquals(1, desk.noticeProperty().get().text().lines().count());
  }
}
