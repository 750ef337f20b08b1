package studio.trellis.model.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Tree;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.course.Place;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.rule.Scaffold;

/** {@link Activity} and {@link Item} to tree and back. */
final class ContentWire {
  private ContentWire() {}

  static Tree write(Activity a) {
    return new Out(a.extra())
        .put("id", a.id())
        .put("kind", a.kind())
        .put("title", a.title())
        .text("group", a.group())
        .number("order", a.order(), 0)
        .texts("skills", a.skills())
        .list(
            "tags", a.tags(), t -> new Out().put("facet", t.facet()).put("value", t.value()).tree())
        .number("minutes", a.minutes(), 5)
        .flag("required", a.required(), false)
        .text("body", a.body())
        .list(
            "levels",
            a.levels(),
            l -> new Out().put("level", l.level()).text("html", l.html()).tree())
        .inner("behaviour", behaviour(a.behaviour()))
        .flag("built", a.built(), true)
        .inner("place", place(a.place()))
        .text("source", a.source())
        .tree();
  }

  static Activity readActivity(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    ActivityKind kind = f.word("kind", ActivityKind.values());
    return new Activity(
        f.id(),
        kind,
        f.text("title"),
        f.text("group", ""),
        order(f),
        f.texts("skills"),
        f.list("tags", ContentWire::readTag),
        f.number("minutes", 5, 0, 10_000),
        f.flag("required", false),
        f.text("body", ""),
        f.list("levels", ContentWire::readLevel),
        readBehaviour(f.inner("behaviour"), kind),
        f.flag("built", true),
        readPlace(f.inner("place")),
        f.text("source", ""),
        f.rest());
  }

  static int order(Fields f) {
    return f.number("order", 0, -1_000_000_000, 1_000_000_000);
  }

  private static TagRef readTag(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    return Wires.whole(f, new TagRef(f.text("facet"), f.text("value")));
  }

  private static LevelContent readLevel(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    return Wires.whole(f, new LevelContent(f.word("level", Scaffold.values()), f.text("html", "")));
  }

  private static Out behaviour(Behaviour behaviour) {
    Out out = new Out();
    return switch (behaviour) {
      case Behaviour.Plain b -> out;
      case Behaviour.Assessment b ->
          out.put("attempts", b.attempts())
              .put("pass-mark", b.passMark())
              .number("draw", b.draw(), 0)
              .flag("shuffle", b.shuffle(), true)
              .number("placement", b.placement(), 0);
      case Behaviour.Choice b -> out.texts("options", b.options());
      case Behaviour.Milestone b -> out.texts("gathers", b.gathers());
      case Behaviour.Resource b -> out.text("asset", b.asset());
    };
  }

  private static Behaviour readBehaviour(@Nullable Fields f, ActivityKind kind) {
    Behaviour behaviour =
        switch (kind) {
          case ASSESSMENT ->
              f == null
                  ? Behaviour.Assessment.DEFAULT
                  : new Behaviour.Assessment(
                      f.number("attempts", 3, 0, 7),
                      f.number("pass-mark", 800, 0, 1000),
                      f.number("draw", 0, 0, 200),
                      f.flag("shuffle", true),
                      f.number("placement", 0, 0, 200));
          case CHOICE -> new Behaviour.Choice(f == null ? List.of() : f.texts("options"));
          case MILESTONE -> new Behaviour.Milestone(f == null ? List.of() : f.texts("gathers"));
          case RESOURCE -> new Behaviour.Resource(f == null ? "" : f.text("asset", ""));
          case LESSON, PRACTICE, SCENARIO, SELF_ASSESSMENT, REFLECTION -> new Behaviour.Plain();
        };
    return f == null ? behaviour : Wires.whole(f, behaviour);
  }

  static Out place(Place p) {
    return new Out().number("x", p.x(), 0).number("y", p.y(), 0);
  }

  static Place readPlace(@Nullable Fields f) {
    int most = 10_000_000;
    return f == null
        ? Place.ORIGIN
        : Wires.whole(f, new Place(f.number("x", 0, -most, most), f.number("y", 0, -most, most)));
  }

  static Tree write(Item i) {
    return new Out(i.extra())
        .put("id", i.id())
        .put("activity", i.activity())
        .number("order", i.order(), 0)
        .put("prompt", i.prompt())
        .put("answer", AnswerWire.write(i.answer()))
        .texts("hints", i.hints())
        .list("steps", i.steps(), AnswerWire::step)
        .text("solution", i.solution())
        .text("refutation", i.refutation())
        .texts("skills", i.skills())
        .number("difficulty", i.difficulty(), 0)
        .number("guess", i.guess(), 0)
        .flag("confidence", i.confidence(), false)
        .text("source", i.source())
        .tree();
  }

  static Item readItem(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    return new Item(
        f.id(),
        f.text("activity"),
        order(f),
        f.text("prompt"),
        AnswerWire.read(f.need("answer"), path + "/answer"),
        f.texts("hints"),
        f.list("steps", AnswerWire::readStep),
        f.text("solution", ""),
        f.text("refutation", ""),
        f.texts("skills"),
        f.number("difficulty", 0, -400, 400),
        f.number("guess", 0, 0, 900),
        f.flag("confidence", false),
        f.text("source", ""),
        f.rest());
  }
}
