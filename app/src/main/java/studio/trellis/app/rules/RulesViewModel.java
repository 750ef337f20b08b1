package studio.trellis.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.text.CourseNames;
import studio.trellis.app.text.Html;
import studio.trellis.app.text.SentenceText;
import studio.trellis.app.text.Text;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Link;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Part;
import studio.trellis.model.rule.Phrase;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.When;

/**
 * The rules of the open course in their order, and the one that is open for building. What is whole
 * goes into the course at once; what is not is kept here until it is.
 */
public final class RulesViewModel {
  private final Desk desk;
  private final ReadOnlyObjectWrapper<List<RuleLine>> lines =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<LinkLine>> links =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Building>> building =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
  private final StringProperty filter = new SimpleStringProperty("");
  private final Map<String, Draft> drafts = new TreeMap<>();

  public RulesViewModel(Desk desk) {
    this.desk = desk;
    desk.openProperty()
        .subscribe(
            open -> {
              drafts.clear();
              selected.set("");
            });
    desk.changes(
        change -> {
          for (Part part : change.patch().touched()) {
            drafts.remove(part.id());
          }
          refresh();
        });
    desk.courseProperty().subscribe(course -> refresh());
    filter.subscribe(text -> refresh());
  }

  /** The rules that the filter lets through, in the order in which they are looked at. */
  public ReadOnlyObjectProperty<List<RuleLine>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /** The links that have a condition. */
  public ReadOnlyObjectProperty<List<LinkLine>> linksProperty() {
    return links.getReadOnlyProperty();
  }

  /** The rule that is open for building, if any. */
  ReadOnlyObjectProperty<Optional<Building>> buildingProperty() {
    return building.getReadOnlyProperty();
  }

  /** Id of the rule that is open for building; empty: none. */
  public ReadOnlyStringProperty selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** Words that a rule has to have, in its sentence or where it is looked at. */
  public StringProperty filterProperty() {
    return filter;
  }

  /** How many rules the course has, whatever the filter. */
  public int count() {
    return course().map(course -> course.rules().size()).orElse(0);
  }

  Optional<Course> course() {
    return desk.courseProperty().get();
  }

  private void refresh() {
    Optional<Course> now = course();
    if (now.isEmpty()) {
      lines.set(List.of());
      links.set(List.of());
      building.set(Optional.empty());
      return;
    }
    Course course = now.get();
    drafts.values().removeIf(Draft::whole);
    if (!selected.get().isEmpty()
        && !course.rules().has(selected.get())
        && !drafts.containsKey(selected.get())) {
      selected.set("");
    }
    SentenceText sentences = new SentenceText(new CourseNames(course));
    List<RuleLine> out = new ArrayList<>();
    List<Rule> order = Order.of(course);
    for (int i = 0; i < order.size(); i++) {
      Rule rule = order.get(i);
      RuleLine line =
          new RuleLine(
              rule.id(),
              i + 1,
              sentences.rule(rule),
              frame(course, rule),
              rule.enabled(),
              drafts.containsKey(rule.id()));
      if (passes(line)) {
        out.add(line);
      }
    }
    drafts.forEach(
        (id, draft) -> {
          if (!course.rules().has(id)) {
            out.add(new RuleLine(id, 0, List.of(), "", true, true));
          }
        });
    lines.set(out);
    links.set(conditional(course, sentences));
    build();
  }

  private boolean passes(RuleLine line) {
    String text =
        (SentenceText.plain(line.runs()) + " " + line.frame()).toLowerCase(Locale.ENGLISH);
    for (String word : filter.get().toLowerCase(Locale.ENGLISH).strip().split("\\s+", -1)) {
      if (!text.contains(word) && !line.id().equals(selected.get())) {
        return false;
      }
    }
    return true;
  }

  private static String frame(Course course, Rule rule) {
    return rule.scope().isEmpty()
        ? ""
        : Text.of("rules.scope", new CourseNames(course).of(Phrase.Kind.TARGET, rule.scope()));
  }

  private static List<LinkLine> conditional(Course course, SentenceText sentences) {
    List<LinkLine> out = new ArrayList<>();
    for (Link link : course.links()) {
      if (link.condition() != null) {
        out.add(new LinkLine(link.id(), sentences.link(link)));
      }
    }
    return out;
  }

  private void build() {
    building.set(
        course()
            .filter(course -> !selected.get().isEmpty())
            .map(course -> building(course, selected.get())));
  }

  private Building building(Course course, String id) {
    boolean fresh = !course.rules().has(id);
    Draft kept = drafts.get(id);
    Draft draft = kept != null ? kept : new Draft(course.rules().get(id), false);
    RuleSentence sentence = new RuleSentence(course, draft);
    return new Building(draft, sentence.sentence(), sentence.frame(), draft.missing(), fresh);
  }

  /** Opens a rule for building. */
  public void select(String id) {
    selected.set(id);
    refresh();
  }

  /** Closes the rule that is open; an unfinished new one goes. */
  public void close() {
    String id = selected.get();
    if (course().filter(course -> course.rules().has(id)).isEmpty()) {
      drafts.remove(id);
    }
    select("");
  }

  /** Begins a new rule, at the end. */
  public void begin() {
    begin(new Draft(blank(), true));
  }

  /** Begins with a sentence that is ready to be changed. */
  void begin(Draft draft) {
    if (desk.open().isEmpty()) {
      return;
    }
    drafts.put(draft.rule().id(), draft);
    selected.set(draft.rule().id());
    make(draft);
  }

  /** A rule that says nothing yet. */
  Rule blank() {
    String id = desk.open().orElseThrow().session().ids().next(EntityKind.RULE);
    return new Rule(id, true, "", When.ALWAYS, Trees.ALWAYS, List.of(), "", 0, false, Map.of());
  }

  /** The open rule says this now: it goes into the course when it is whole. */
  void make(Draft draft) {
    Optional<Course> now = course();
    if (now.isEmpty()) {
      return;
    }
    Course course = now.get();
    String id = draft.rule().id();
    if (!draft.whole()) {
      drafts.put(id, draft);
      refresh();
      return;
    }
    boolean fresh = !course.rules().has(id);
    if (!fresh && course.rules().get(id).equals(draft.rule())) {
      drafts.remove(id);
      refresh();
    } else if (fresh) {
      List<Rule> order = new ArrayList<>(Order.of(course));
      order.add(draft.rule());
      put("edit.rule.add", draft.rule(), Order.priorities(order, order.size() - 1));
    } else {
      put("edit.rule.change", draft.rule(), List.of(draft.rule()));
    }
  }

  /** Switches a rule on or off. */
  public void enable(String id, boolean on) {
    rule(id)
        .ifPresent(
            rule ->
                put(
                    on ? "edit.rule.on" : "edit.rule.off",
                    rule,
                    List.of(rule.with(f -> f.enabled = on))));
  }

  /** Makes a copy of a rule right below it. */
  public void duplicate(String id) {
    rule(id)
        .ifPresent(
            rule -> {
              List<Rule> order = new ArrayList<>(Order.of(course().orElseThrow()));
              int at = place(order, id) + 1;
              Rule copy = copy(rule);
              order.add(at, copy);
              put("edit.rule.duplicate", rule, Order.priorities(order, at));
              select(copy.id());
            });
  }

  private Rule copy(Rule rule) {
    String id = desk.open().orElseThrow().session().ids().next(EntityKind.RULE);
    return new Rule(
        id,
        rule.enabled(),
        rule.scope(),
        rule.when(),
        rule.condition(),
        rule.actions(),
        rule.because(),
        rule.priority(),
        rule.once(),
        rule.until(),
        rule.extra());
  }

  /** Deletes a rule; a new one that was not finished just goes. */
  public void delete(String id) {
    drafts.remove(id);
    Optional<Rule> rule = rule(id);
    if (rule.isPresent()) {
      desk.apply(
          new Edit.Delete(
              EditName.of("edit.rule.delete", name(rule.get())),
              Set.of(new Part(EntityKind.RULE, id))));
    } else {
      refresh();
    }
  }

  /** Moves a rule by places among those that are shown. */
  public void move(String id, int by) {
    List<RuleLine> shown = lines.get().stream().filter(line -> line.number() > 0).toList();
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).id().equals(id)) {
        int to = Math.max(0, Math.min(shown.size() - 1, i + by));
        if (to != i) {
          moveTo(id, shown.get(to).number() - 1);
        }
        return;
      }
    }
  }

  /**
   * Moves a rule to a place in the order.
   *
   * @param to from 0
   */
  public void moveTo(String id, int to) {
    rule(id)
        .ifPresent(
            rule -> {
              List<Rule> order = new ArrayList<>(Order.of(course().orElseThrow()));
              int from = place(order, id);
              int at = Math.max(0, Math.min(order.size() - 1, to));
              if (from != at) {
                order.remove(from);
                order.add(at, rule);
                put("edit.rule.move", rule, Order.priorities(order, at));
              }
            });
  }

  private static int place(List<Rule> order, String id) {
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Rule> rule(String id) {
    return course().map(course -> course.rules().find(id));
  }

  private void put(String key, Rule named, List<Rule> rules) {
    desk.apply(new Edit.Put(EditName.of(key, name(named)), List.<Entity>copyOf(rules)));
  }

  /** What a rule is called where there is little room: by its reason, or its sentence. */
  private String name(Rule rule) {
    String reason = Html.plain(rule.because());
    return !reason.isBlank()
        ? reason
        : SentenceText.plain(new SentenceText(new CourseNames(course().orElseThrow())).rule(rule));
  }
}
