package studio.trellis.app.activity;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.fx.control.Ui;
import studio.trellis.app.items.FaultLine;
import studio.trellis.app.items.WholeField;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Behaviour;

/** What only some kinds of activity have, as plain sentences with their values to write. */
final class BehaviourView extends VBox {
  private static final int MOST_ATTEMPTS = 7;
  private static final int MOST_DRAWN = 200;

  private final ActivityViewModel model;
  private final ResourceFile files;
  private @Nullable ActivityKind kind;
  private Part part = shown -> {};

  /** Shows its values. */
  @FunctionalInterface
  private interface Part {
    void show(Shown shown);
  }

  BehaviourView(ActivityViewModel model, ResourceFile files) {
    super(8);
    this.model = model;
    this.files = files;
    getStyleClass().add("behaviour");
  }

  void show(Shown shown) {
    if (shown.activity().kind() != kind) {
      kind = shown.activity().kind();
      getChildren().clear();
      part = made(shown.activity().kind());
      setVisible(!getChildren().isEmpty());
      setManaged(!getChildren().isEmpty());
    }
    part.show(shown);
  }

  private Part made(ActivityKind now) {
    return switch (now) {
      case ASSESSMENT -> assessment();
      case CHOICE -> choice();
      case MILESTONE -> milestone();
      case RESOURCE -> resource();
      case SELF_ASSESSMENT -> said("activity.self-assessment");
      case REFLECTION -> said("activity.reflection");
      case LESSON, PRACTICE, SCENARIO -> shown -> {};
    };
  }

  private Part said(String key) {
    getChildren().add(Ui.wrapped(Text.of(key), "ink-2"));
    return shown -> {};
  }

  private static Node sentence(Node... words) {
    FlowPane flow = new FlowPane(6, 6, words);
    flow.setRowValignment(VPos.CENTER);
    return flow;
  }

  private static Label words(String key) {
    return Ui.label(Text.of(key), "ink-2");
  }

  private Part assessment() {
    WholeField attempts = whole("activity.attempts", MOST_ATTEMPTS, this::attempts);
    WholeField mark = whole("activity.pass-mark", 100, this::passMark);
    WholeField draw = whole("activity.draw", MOST_DRAWN, this::draw);
    CheckBox shuffle = new CheckBox(Text.of("activity.shuffle"));
    shuffle.setOnAction(event -> shuffle(shuffle.isSelected()));
    CheckBox places = new CheckBox(Text.of("activity.placement"));
    places.setId("activity-placement");
    places.setOnAction(event -> placement(places.isSelected()));
    Label attemptsNote = Ui.label("", "ink-2");
    Label drawNote = Ui.label("", "ink-2");
    FaultLine fault = new FaultLine();
    getChildren()
        .addAll(
            sentence(words("activity.attempts.before"), attempts, attemptsNote),
            sentence(words("activity.pass.before"), mark, words("activity.pass.after")),
            sentence(words("activity.draw.before"), draw, drawNote),
            fault,
            shuffle,
            places,
            Ui.wrapped(Text.of("activity.assessment"), "ink-3", "small"));
    return shown -> {
      if (shown.activity().behaviour() instanceof Behaviour.Assessment now) {
        attempts.show(now.attempts());
        attemptsNote.setText(
            Text.of(now.attempts() == 0 ? "activity.attempts.free" : "activity.attempts.after"));
        mark.show(now.passMark() / 10);
        draw.show(now.draw());
        int count = shown.items().size();
        drawNote.setText(
            Text.of(now.draw() == 0 ? "activity.draw.all" : "activity.draw.after", count));
        fault.say(now.draw() > count ? Text.of("activity.draw.fault", now.draw(), count) : "");
        shuffle.setSelected(now.shuffle());
        places.setSelected(now.placement() > 0);
      }
    };
  }

  private static WholeField whole(String key, int most, IntConsumer then) {
    return new WholeField(Text.of(key), 0, most, String::valueOf, then);
  }

  private Behaviour.Assessment now() {
    return model
        .shownProperty()
        .get()
        .map(shown -> shown.activity().behaviour())
        .filter(Behaviour.Assessment.class::isInstance)
        .map(Behaviour.Assessment.class::cast)
        .orElse(Behaviour.Assessment.DEFAULT);
  }

  private void attempts(int attempts) {
    Behaviour.Assessment b = now();
    model.behaviour(
        "edit.activity.attempts",
        new Behaviour.Assessment(attempts, b.passMark(), b.draw(), b.shuffle(), b.placement()));
  }

  private void passMark(int percent) {
    Behaviour.Assessment b = now();
    model.behaviour(
        "edit.activity.pass-mark",
        new Behaviour.Assessment(b.attempts(), percent * 10, b.draw(), b.shuffle(), b.placement()));
  }

  private void draw(int draw) {
    Behaviour.Assessment b = now();
    model.behaviour(
        "edit.activity.draw",
        new Behaviour.Assessment(b.attempts(), b.passMark(), draw, b.shuffle(), b.placement()));
  }

  private void shuffle(boolean shuffle) {
    Behaviour.Assessment b = now();
    model.behaviour(
        "edit.activity.shuffle",
        new Behaviour.Assessment(b.attempts(), b.passMark(), b.draw(), shuffle, b.placement()));
  }

  private void placement(boolean places) {
    Behaviour.Assessment b = now();
    model.behaviour(
        "edit.activity.placement",
        new Behaviour.Assessment(
            b.attempts(),
            b.passMark(),
            b.draw(),
            b.shuffle(),
            places ? Behaviour.Assessment.SURE_ENOUGH : 0));
  }

  private Part choice() {
    FaultLine fault = new FaultLine();
    PartList list =
        new PartList(
            Text.of("activity.choice.add"),
            course -> Parts.all(course, taken()),
            ids -> model.behaviour("edit.activity.options", new Behaviour.Choice(ids)));
    getChildren().addAll(Ui.wrapped(Text.of("activity.choice"), "ink-2"), list, fault);
    return shown -> {
      if (shown.activity().behaviour() instanceof Behaviour.Choice now) {
        list.show(shown.course(), now.options());
        int count = now.options().size();
        fault.say(count < 2 || count > 4 ? Text.of("activity.choice.fault", count) : "");
      }
    };
  }

  private Part milestone() {
    FaultLine fault = new FaultLine();
    PartList list =
        new PartList(
            Text.of("activity.milestone.add"),
            course -> Parts.activities(course, taken()),
            ids -> model.behaviour("edit.activity.gathers", new Behaviour.Milestone(ids)));
    getChildren().addAll(Ui.wrapped(Text.of("activity.milestone"), "ink-2"), list, fault);
    return shown -> {
      if (shown.activity().behaviour() instanceof Behaviour.Milestone now) {
        list.show(shown.course(), now.gathers());
        fault.say(now.gathers().isEmpty() ? Text.of("activity.milestone.fault") : "");
      }
    };
  }

  /** What is named already, and the activity itself. */
  private Set<String> taken() {
    Set<String> taken = new HashSet<>();
    model
        .shownProperty()
        .get()
        .ifPresent(
            shown -> {
              taken.add(shown.activity().id());
              if (shown.activity().behaviour() instanceof Behaviour.Choice choice) {
                taken.addAll(choice.options());
              } else if (shown.activity().behaviour() instanceof Behaviour.Milestone milestone) {
                taken.addAll(milestone.gathers());
              }
            });
    return taken;
  }

  private Part resource() {
    ResourceView view = new ResourceView(model, files);
    getChildren().add(view);
    return view::show;
  }
}
