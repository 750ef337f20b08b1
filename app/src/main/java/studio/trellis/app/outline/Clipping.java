package studio.trellis.app.outline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.desk.Problems;
import studio.trellis.app.desk.Selection.Kind;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.file.JsonTrees;
import studio.trellis.model.base.BadTreeException;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Place;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Fragment;

/** Copies rows as text for the clipboard, and pastes such text behind a row. */
final class Clipping {
  /** A clipboard larger than this is not looked at, in characters. */
  private static final int MOST = 64_000_000;

  private final Desk desk;
  private final Latest latest;

  /** Files of another course are taken over by {@code latest}, beside the window's thread. */
  Clipping(Desk desk, Latest latest) {
    this.desk = desk;
    this.latest = latest;
  }

  /** Activities and groups as text, with all they need; empty: there are none among them. */
  Optional<String> copy(OutlineTree tree, Set<String> ids) {
    List<String> chosen = withoutItems(tree, ids);
    return chosen.isEmpty()
        ? Optional.empty()
        : desk.courseProperty().get().map(course -> Fragment.of(course, chosen).text());
  }

  private static List<String> withoutItems(OutlineTree tree, Set<String> ids) {
    return tree.outermost(ids).stream()
        .filter(id -> tree.find(id) != null && !is(tree, id, Kind.ITEM))
        .toList();
  }

  private static boolean is(OutlineTree tree, String id, Kind kind) {
    OutlineRow row = tree.find(id);
    return row != null && row.is(kind);
  }

  /**
   * Pastes behind {@code before} in {@code parent}.
   *
   * @param done told the ids of what came
   */
  void paste(String text, String parent, String before, Consumer<List<String>> done) {
    if (text.length() > MOST || !Fragment.looksLike(text)) {
      refuse(Text.of("outline.paste.nothing"));
      return;
    }
    try {
      Fragment fragment = Fragment.read(JsonTrees.read(text.getBytes(StandardCharsets.UTF_8)));
      if (!fragment.empty()) {
        put("edit.outline.paste", fragment, parent, before, done);
      }
    } catch (BadTreeException e) {
      refuse(Text.of("outline.paste.bad", String.valueOf(e.getMessage())));
    }
  }

  /** Copies activities, groups or items right behind themselves. */
  void duplicate(OutlineTree tree, Set<String> ids, Consumer<List<String>> done) {
    List<String> chosen = tree.outermost(ids);
    if (chosen.isEmpty()) {
      return;
    }
    if (chosen.stream().allMatch(id -> is(tree, id, Kind.ITEM))) {
      items(tree, chosen, done);
      return;
    }
    List<String> parts = withoutItems(tree, ids);
    desk.courseProperty()
        .get()
        .ifPresent(
            course ->
                put(
                    "edit.outline.duplicate",
                    Fragment.of(course, parts),
                    tree.parent(parts.getLast()),
                    parts.getLast(),
                    done));
  }

  private void items(OutlineTree tree, List<String> ids, Consumer<List<String>> done) {
    OpenCourse open = desk.open().orElseThrow();
    List<Entity> made = new ArrayList<>();
    for (String id : ids) {
      Item item = open.course().items().get(id);
      made.add(copy(item, open.session().ids().next(EntityKind.ITEM)));
    }
    String last = ids.getLast();
    List<String> fresh = made.stream().map(Entity::id).toList();
    EditName name = named("edit.outline.duplicate", made.size(), "");
    finish(name, open.course(), made, fresh, tree.parent(last), last, done);
  }

  private static Item copy(Item i, String id) {
    return new Item(
        id,
        i.activity(),
        i.order(),
        i.prompt(),
        i.answer(),
        i.hints(),
        i.steps(),
        i.solution(),
        i.refutation(),
        i.skills(),
        i.difficulty(),
        i.guess(),
        i.confidence(),
        i.source(),
        i.extra());
  }

  private void put(
      String key, Fragment fragment, String parent, String before, Consumer<List<String>> done) {
    OpenCourse open = desk.open().orElseThrow();
    int x = Integer.MAX_VALUE;
    int y = Integer.MAX_VALUE;
    for (Activity activity : fragment.activities()) {
      x = Math.min(x, activity.place().x());
      y = Math.min(y, activity.place().y());
    }
    Place corner = new Room(open.course()).in(parent, "");
    boolean any = !fragment.activities().isEmpty();
    Fragment.Pasted pasted =
        fragment.into(
            open.course(),
            open.session().ids()::next,
            parent,
            any ? corner.x() - x : 0,
            any ? corner.y() - y : 0);
    String title = any ? fragment.activities().getFirst().title() : "";
    EditName name = named(key, Math.max(1, fragment.activities().size()), title);
    List<Asset> files = new ArrayList<>();
    for (Entity part : pasted.parts()) {
      if (part instanceof Asset asset) {
        files.add(asset);
      }
    }
    Runnable go =
        () -> finish(name, open.course(), pasted.parts(), pasted.outermost(), parent, before, done);
    if (files.isEmpty()) {
      go.run();
    } else {
      latest.start(
          "paste",
          () -> keep(open, files),
          problem -> {
            if (problem.isEmpty()) {
              go.run();
            } else {
              refuse(problem);
            }
          });
    }
  }

  private static EditName named(String key, int count, String title) {
    return count == 1 && !title.isEmpty()
        ? EditName.of(key, title)
        : EditName.of(key + ".many", Text.number(count));
  }

  /** Puts the parts into the course, the outermost ones right behind {@code before}. */
  private void finish(
      EditName name,
      Course course,
      List<Entity> parts,
      List<String> outermost,
      String parent,
      String before,
      Consumer<List<String>> done) {
    Course with = new Edit.Put(name, parts).on(course);
    OutlineTree tree = OutlineTree.of(with);
    List<String> siblings = new ArrayList<>();
    tree.children(parent).forEach(row -> siblings.add(row.id()));
    siblings.removeAll(new HashSet<>(outermost));
    int at = siblings.indexOf(before);
    siblings.addAll(at < 0 ? siblings.size() : at + 1, outermost);
    Moving moving = new Moving(with, tree, Set.of());
    moving.order(parent, siblings);
    Map<String, Entity> all = new LinkedHashMap<>();
    parts.forEach(part -> all.put(part.id(), part));
    moving.changes().forEach(part -> all.put(part.id(), part));
    if (desk.apply(new Edit.Put(name, new ArrayList<>(all.values())))) {
      done.accept(outermost);
    }
  }

  private void refuse(String text) {
    desk.noticeProperty().set(new Notice(Notice.Tone.BAD, text));
  }

  /** Notes that this course uses the files too; what went wrong, or nothing. */
  private static String keep(OpenCourse open, List<Asset> files) {
    try {
      for (Asset file : files) {
        open.session().keep(file.name(), file.type(), open.assets().of(file), file.alt());
      }
      return "";
    } catch (RuntimeException e) {
      return Problems.sentence(e);
    }
  }
}
