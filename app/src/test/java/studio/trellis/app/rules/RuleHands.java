package studio.trellis.app.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.text.EditText;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Facet;

/** Hands at the page of rules: its view-model with a course in which everything can be asked. */
abstract class RuleHands {
  final Desk desk = new Desk();
  final RulesViewModel rules = new RulesViewModel(desk);

  @BeforeEach
  final void putOnTheDesk() {
    desk.put(DemoCourse.open(course()));
  }

  /** The small course with tags and attributes, so that everything can be asked. */
  static Course course() {
    return DemoCourse.small()
        .with(
            f -> {
              f.facets =
                  Entities.of(
                      List.of(new Facet("topic", "Topic", List.of("price", "need"), Map.of())));
              f.attributes =
                  Entities.of(
                      List.of(
                          new Attribute(
                              "role",
                              "Role",
                              Attribute.Source.ASKED,
                              List.of("seller", "manager"),
                              "",
                              Map.of()),
                          new Attribute(
                              "months",
                              "Months away",
                              Attribute.Source.KEPT,
                              List.of(),
                              "",
                              Map.of()),
                          new Attribute(
                              "points", "Points", Attribute.Source.RULES, List.of(), "", Map.of()),
                          new Attribute(
                              "track",
                              "Track",
                              Attribute.Source.RULES,
                              List.of("fast", "slow"),
                              "",
                              Map.of())));
              f.activities =
                  f.activities.with(
                      f.activities
                          .get("call")
                          .with(a -> a.body += "<div class=\"tip\"><p>Ask twice.</p></div>"));
            });
  }

  final Course now() {
    return desk.courseProperty().get().orElseThrow();
  }

  final List<String> ids() {
    return rules.linesProperty().get().stream().map(RuleLine::id).toList();
  }

  final String undoName() {
    return EditText.of(desk.undoProperty().get().orElseThrow());
  }

  final Draft open() {
    return rules.buildingProperty().get().orElseThrow().draft();
  }

  Step<Draft> step;

  /** Opens a part and picks what bears these words; "=" types them. */
  final void pick(String place, String words) {
    step = pill(place).menu().get();
    pickOn(List.of(words));
  }

  final void pickOn(List<String> all) {
    if (all.isEmpty()) {
      return;
    }
    for (String words : all) {
      step =
          switch (step) {
            case Step.Pick<Draft> pick ->
                pick.choices().stream()
                    .filter(choice -> choice.text().contains(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(words + " in " + pick.choices()))
                    .next()
                    .get();
            case Step.Words<Draft> typed -> typed.then().apply(words.substring(1));
            case Step.Quantity<Draft> typed -> typed.then().apply(Integer.parseInt(words));
            case Step.Done<Draft> done -> throw new AssertionError("done before " + words);
          };
    }
    if (step instanceof Step.Done<Draft> done) {
      rules.make(done.made());
    }
  }

  final Pill<Draft> pill(String place) {
    Building building = rules.buildingProperty().get().orElseThrow();
    return Stream.concat(building.sentence().stream(), building.frame().stream())
        .filter(pill -> pill.place().equals(place))
        .findFirst()
        .orElseThrow(() -> new AssertionError(place + " in " + building.sentence()));
  }

  final void without(String place) {
    rules.make(pill(place).without().get());
  }
}
