package studio.trellis.app.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.map.edit.Adding;
import studio.trellis.app.map.edit.Arranging;
import studio.trellis.app.map.edit.Changing;
import studio.trellis.app.map.edit.Copying;
import studio.trellis.app.map.edit.Deleting;
import studio.trellis.app.map.edit.Draft;
import studio.trellis.app.map.edit.Gathering;
import studio.trellis.app.map.edit.Linking;
import studio.trellis.app.map.edit.Moving;
import studio.trellis.app.map.edit.Tidying;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.Card;
import studio.trellis.app.map.world.Edge;
import studio.trellis.app.map.world.Room;
import studio.trellis.app.map.world.World;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Course;

/** What the author can do on the map with what is selected: the same by mouse, key and menu. */
public final class MapActions {
  private final Desk desk;
  private final MapViewModel model;
  private final Adding adding;
  private final Deleting deleting;
  private final Moving moving;
  private final Linking linking;
  private final Gathering gathering;
  private final Arranging arranging;
  private final Changing changing;
  private final Copying copying;
  private final Tidying tidying;
  private ActivityKind lastKind = ActivityKind.LESSON;

  /**
   * The actions.
   *
   * @param latest does what takes long, beside the window's thread
   */
  public MapActions(Desk desk, MapViewModel model, Latest latest) {
    this.desk = desk;
    this.model = model;
    adding = new Adding(desk);
    deleting = new Deleting(desk);
    moving = new Moving(desk);
    linking = new Linking(desk);
    gathering = new Gathering(desk);
    arranging = new Arranging(desk);
    changing = new Changing(desk);
    copying = new Copying(desk, latest);
    tidying = new Tidying(desk, latest);
  }

  Moving moving() {
    return moving;
  }

  Linking linking() {
    return linking;
  }

  Arranging arranging() {
    return arranging;
  }

  Changing changing() {
    return changing;
  }

  /** The kind that was added last. */
  ActivityKind lastKind() {
    return lastKind;
  }

  private World world() {
    return model.world();
  }

  private @Nullable Card card() {
    return model.selection().kind() == Selection.Kind.ACTIVITY
        ? world().card(model.selection().id())
        : null;
  }

  /** Begins a new activity around a point of the map; its title comes next. */
  void addAt(ActivityKind kind, double x, double y) {
    begin(adding.at(world(), kind, x, y));
  }

  /** Begins a new activity in the middle of what is seen, or after the selected card. */
  void add(ActivityKind kind) {
    Card card = card();
    if (card == null) {
      addAt(kind, model.view().midX(), model.view().midY());
    } else {
      begin(adding.after(world(), kind, card));
    }
  }

  /** Begins a new activity that {@code from} will lead to. */
  void addPulled(ActivityKind kind, String from, double x, double y) {
    begin(adding.pulledTo(world(), kind, from, x, y));
  }

  /** Begins a new activity on a link. */
  void addOn(ActivityKind kind, String link) {
    Edge edge = world().edge(link);
    if (edge != null) {
      begin(adding.on(world(), kind, edge));
    }
  }

  /** Begins a new activity after the selected card. */
  boolean addSuccessor() {
    Card card = card();
    if (card != null) {
      begin(adding.after(world(), lastKind, card));
    }
    return card != null;
  }

  /** Begins a new activity beside the selected card; in the middle of the view when none is. */
  void addSibling() {
    Card card = card();
    if (card == null) {
      add(lastKind);
    } else {
      begin(adding.beside(world(), lastKind, card));
    }
  }

  private void begin(Draft draft) {
    lastKind = draft.kind();
    model.overlay().renaming("");
    model.overlay().draft(draft);
    model.reveal(new Box(draft.place().x(), draft.place().y(), Card.WIDTH, Card.HEIGHT));
  }

  /** Gives the activity begun another kind. */
  void draftKind(ActivityKind kind) {
    Draft draft = model.overlay().draft();
    if (draft != null) {
      lastKind = kind;
      model.overlay().draft(draft.of(kind));
    }
  }

  /** Adds the activity begun, with its title; blank: named by its kind. */
  void finish(String title) {
    Draft draft = model.overlay().draft();
    if (draft != null) {
      model.overlay().draft(null);
      String id = adding.add(draft, title);
      if (!id.isEmpty()) {
        model.show(id);
      }
    }
  }

  /** Lets the activity begun be, or the title as it was. */
  void cancel() {
    model.overlay().draft(null);
    model.overlay().renaming("");
  }

  /** Begins to rename what is selected. */
  void rename() {
    Selection selection = model.selection();
    if (selection.kind() == Selection.Kind.ACTIVITY || selection.kind() == Selection.Kind.GROUP) {
      Box box = world().box(selection.id());
      if (box != null) {
        model.overlay().renaming(selection.id());
        model.reveal(box);
      }
    }
  }

  /** Gives what is being renamed its new title. */
  void renamed(String title) {
    String id = model.overlay().renaming();
    model.overlay().renaming("");
    if (!id.isEmpty() && !title.strip().equals(title(id))) {
      changing.rename(id, title);
    }
  }

  /** The title of an activity or group as it is. */
  String title(String id) {
    Course course = desk.open().orElseThrow().course();
    Activity activity = course.activities().find(id);
    return activity != null
        ? activity.title()
        : Optional.ofNullable(course.groups().find(id)).map(group -> group.title()).orElse("");
  }

  /** Deletes what is selected. */
  void delete() {
    if (model.selection().kind() == Selection.Kind.LINK) {
      deleting.deleteLink(model.selection().id());
    } else {
      deleting.delete(world(), List.copyOf(model.chosen()));
    }
  }

  /** Selects every activity. */
  void selectAll() {
    model.choose(world().cards().stream().map(Card::id).toList());
  }

  /** Selects the activities of the selected card's group, or of the selected group. */
  void selectGroup() {
    String lead = model.selection().id();
    if (model.folds().folded(lead)) {
      model.folds().toggle(lead);
    }
    Card card = world().card(lead);
    String group = card == null ? lead : card.group();
    Set<String> inside = moving.moved(List.of(group));
    if (!group.isEmpty()) {
      model.choose(world().cards().stream().map(Card::id).filter(inside::contains).toList());
    }
  }

  /** Puts a group around what is selected; its title comes next. */
  void group() {
    String id = gathering.together(world(), model.chosen());
    if (!id.isEmpty()) {
      model.choose(List.of(id));
      rename();
    }
  }

  /** Dissolves the selected group, or the one the selected card lies in. */
  void ungroup() {
    Card card = card();
    gathering.apart(card == null ? model.selection().id() : card.group());
  }

  /** What is selected, as text for the clipboard; empty: nothing is. */
  String copy() {
    if (model.chosen().isEmpty()) {
      return "";
    }
    desk.tell(Text.of("map.copied", model.chosen().size()));
    return copying.copy(model.chosen());
  }

  /** What was selected, as text for the clipboard, and deleted here. */
  String cut() {
    String text = model.chosen().isEmpty() ? "" : copying.copy(model.chosen());
    delete();
    return text;
  }

  /** Pastes around a point of the map. */
  void paste(String text, double x, double y) {
    copying.paste(world(), text, x, y, this::selectPasted);
  }

  /** Pastes in the middle of what is seen. */
  void paste(String text) {
    paste(text, model.view().midX(), model.view().midY());
  }

  /** Puts a copy of what is selected beside it. */
  void duplicate() {
    if (!model.chosen().isEmpty()) {
      copying.duplicate(world(), List.copyOf(model.chosen()), this::selectPasted);
    }
  }

  private void selectPasted(List<String> ids) {
    model.choose(ids);
    if (!ids.isEmpty()) {
      Box box = world().box(ids.getFirst());
      if (box != null) {
        model.reveal(box);
      }
    }
  }

  /** Moves what is selected by one step of the grid. */
  boolean nudge(Direction direction) {
    return !model.chosen().isEmpty()
        && moving.by(model.chosen(), direction.dx * Room.GRID, direction.dy * Room.GRID);
  }

  /** Lets the course begin with the selected activity. */
  void start() {
    changing.start(model.selection().id());
  }

  /** Makes the selected activities ones that may not be skipped, or that may. */
  void toggleRequired() {
    Card card = card();
    if (card != null) {
      changing.required(model.chosen(), !card.required());
    }
  }

  /** Opens the page on which the selected activity is written. */
  void write() {
    if (card() != null) {
      desk.pageProperty().set(Pages.ACTIVITY);
    }
  }

  /** Walks from here. */
  void walk() {
    desk.pageProperty().set(Pages.WALK);
  }

  /** Proposes a layout of what is selected, or of all when less than two are. */
  void tidy() {
    List<String> ids = new ArrayList<>(model.chosen());
    if (ids.size() == 1 && world().card(ids.getFirst()) != null) {
      ids.clear();
    }
    tidying.propose(ids, this::proposed);
  }

  private void proposed(Tidying.Proposal proposal) {
    if (proposal.places().isEmpty()) {
      desk.tell(Text.of("map.tidy.tidy-already"));
    } else {
      World seen = model.folded(proposal.world());
      model.overlay().proposal(new Tidying.Proposal(proposal.places(), seen, proposal.of()));
    }
  }

  /** Keeps the layout that is proposed. */
  void keepTidy() {
    Tidying.Proposal proposal = model.overlay().proposal();
    if (proposal != null) {
      model.overlay().proposal(null);
      tidying.keep(proposal);
    }
  }

  /** Leaves everything as it is. */
  void leaveTidy() {
    model.overlay().proposal(null);
  }
}
