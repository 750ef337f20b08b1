package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Skill;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

/** Where learners start: what they say of themselves, what a test finds out, what is known. */
public final class PlacementViewModel {
  /** More skills than this are not rated on the start page: see the player's start page. */
  private static final int MOST_RATINGS = 12;

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Start> start =
      new ReadOnlyObjectWrapper<>(new Start("", List.of(), List.of()));

  /**
   * How the course finds out.
   *
   * @param rating who rates themselves where, a sentence
   * @param tests the assessments, each of which can place learners
   * @param known a sentence for each attribute
   */
  record Start(String rating, List<Test> tests, List<String> known) {
    Start {
      tests = List.copyOf(tests);
      known = List.copyOf(known);
    }
  }

  /**
   * An assessment.
   *
   * @param error at which it is sure enough, hundredths of a logit; 0: it places nobody
   * @param most items it asks at most
   */
  record Test(String id, String title, int error, int most) {}

  public PlacementViewModel(Desk desk) {
    this.desk = desk;
    desk.courseProperty().subscribe(now -> now.ifPresent(course -> start.set(of(course))));
  }

  /** How the course finds out. */
  ReadOnlyObjectProperty<Start> startProperty() {
    return start.getReadOnlyProperty();
  }

  /** Lets an assessment place learners until it is so sure, or, with 0, not. */
  void place(String id, int error) {
    Optional<Course> course = desk.courseProperty().get();
    Activity activity = course.map(c -> c.activities().find(id)).orElse(null);
    if (activity != null && activity.behaviour() instanceof Behaviour.Assessment b) {
      Behaviour now =
          new Behaviour.Assessment(b.attempts(), b.passMark(), b.draw(), b.shuffle(), error);
      desk.apply(
          Edit.Put.of(
              EditName.of("edit.activity.placement", activity.title()),
              activity.with(f -> f.behaviour = now)));
    }
  }

  private static Start of(Course course) {
    List<Test> tests = new ArrayList<>();
    for (Activity activity : course.activities()) {
      if (activity.behaviour() instanceof Behaviour.Assessment b) {
        int bank =
            (int)
                course.items().all().stream()
                    .filter(item -> item.activity().equals(activity.id()))
                    .count();
        int most = b.draw() == 0 ? bank : Math.min(bank, b.draw());
        tests.add(new Test(activity.id(), activity.title(), b.placement(), most));
      }
    }
    List<String> known = new ArrayList<>();
    for (Attribute attribute : course.attributes()) {
      String said = Text.of("start.known." + Text.word(attribute.source()), attribute.title());
      boolean starts = !attribute.starts().isEmpty();
      known.add(starts ? Text.of("start.known.starts", said, skills(course, attribute)) : said);
    }
    return new Start(rating(course), tests, known);
  }

  /** The skills of which an attribute says where learners start. */
  private static String skills(Course course, Attribute attribute) {
    List<String> titles = new ArrayList<>();
    for (Attribute.Start start : attribute.starts()) {
      Skill skill = course.skills().find(start.skill());
      String title = skill == null ? Text.of("attributes.starts.every") : skill.title();
      if (!titles.contains(title)) {
        titles.add(title);
      }
    }
    return String.join(", ", titles);
  }

  private static String rating(Course course) {
    Optional<Activity> own =
        course.activities().all().stream()
            .filter(a -> a.kind() == ActivityKind.SELF_ASSESSMENT)
            .findFirst();
    int skills = course.skills().size();
    if (own.isPresent()) {
      return Text.of("start.rating.activity", own.get().title());
    }
    return skills == 0 || skills > MOST_RATINGS
        ? Text.of("start.rating.none", MOST_RATINGS)
        : Text.of("start.rating.page", skills);
  }
}
