package studio.trellis.model.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.BadTreeException;
import studio.trellis.model.base.Entities;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.CourseHead;
import studio.trellis.model.course.Positions;
import studio.trellis.model.course.Sequence;

/** A whole {@link Course} to tree and back; the file's shape. */
public final class CourseWire {
  /** The version of the shape that this Trellis writes. */
  public static final int VERSION = 1;

  private CourseWire() {}

  /** The tree of {@code c}; {@code read(write(c))} equals {@code c}. */
  public static Tree write(Course c) {
    return out(c.head())
        .list("skills", c.skills().all(), FrameWire::write)
        .list("groups", c.groups().all(), FrameWire::write)
        .list("activities", c.activities().all(), ContentWire::write)
        .list("items", c.items().all(), ContentWire::write)
        .list("links", c.links().all(), FrameWire::write)
        .list("rules", c.rules().all(), RuleWire::write)
        .list("facets", c.facets().all(), FrameWire::write)
        .list("attributes", c.attributes().all(), FrameWire::write)
        .list("personas", c.personas().all(), PersonaWire::write)
        .list("assets", c.assets().all(), FrameWire::write)
        .inner("positions", positions(c.positions()))
        .tree();
  }

  /** The tree of a course's own fields, as {@link #write} has them, but for its positions. */
  public static Tree write(CourseHead head) {
    return out(head).tree();
  }

  /** The tree of a course's own fields, its positions among them. */
  public static Tree writeOwn(Course course) {
    return out(course.head()).inner("positions", positions(course.positions())).tree();
  }

  private static Out out(CourseHead c) {
    return new Out(c.extra())
        .put("trellis", VERSION)
        .put("id", c.id())
        .put("title", c.title())
        .put("language", c.language())
        .text("summary", c.summary())
        .text("start", c.start())
        .word("sequence", c.sequence(), Sequence.LINKED)
        .text("source", c.source())
        .inner("policies", PolicyWire.write(c.policies()))
        .inner("look", LookWire.write(c.look()));
  }

  /**
   * The course of {@code tree}.
   *
   * @throws BadTreeException naming the place and the fault, when it is none or of a newer version
   */
  public static Course read(Tree tree) {
    Fields f = new Fields(tree, "course");
    CourseHead head = head(f);
    return new Course(
        head.id(),
        head.title(),
        head.language(),
        head.summary(),
        head.start(),
        head.sequence(),
        head.source(),
        head.policies(),
        head.look(),
        entities(f, "skills", FrameWire::readSkill),
        entities(f, "groups", FrameWire::readGroup),
        entities(f, "activities", ContentWire::readActivity),
        entities(f, "items", ContentWire::readItem),
        entities(f, "links", FrameWire::readLink),
        entities(f, "rules", RuleWire::read),
        entities(f, "facets", FrameWire::readFacet),
        entities(f, "attributes", FrameWire::readAttribute),
        entities(f, "personas", PersonaWire::read),
        entities(f, "assets", FrameWire::readAsset),
        readPositions(f.inner("positions")),
        f.rest());
  }

  /**
   * The head that {@link #write(CourseHead)} wrote.
   *
   * @throws BadTreeException as {@link #read}
   */
  public static CourseHead readHead(Tree tree) {
    Fields f = new Fields(tree, "course");
    CourseHead head = head(f);
    return head.with(fields -> fields.extra = f.rest());
  }

  /** Leaves in {@code f} what is no field of a head. */
  private static CourseHead head(Fields f) {
    int version = f.number("trellis", 1, Integer.MAX_VALUE);
    if (version > VERSION) {
      throw f.bad(
          "trellis",
          "this course is of format "
              + version
              + ", and this Trellis reads up to "
              + VERSION
              + "; use a newer Trellis");
    }
    return new CourseHead(
        f.id(),
        f.text("title"),
        f.text("language", "en"),
        f.text("summary", ""),
        f.text("start", ""),
        f.word("sequence", Sequence.values(), Sequence.LINKED),
        f.text("source", ""),
        PolicyWire.read(f.inner("policies")),
        LookWire.read(f.inner("look")),
        Map.of());
  }

  private static <T extends Entity> Entities<T> entities(
      Fields f, String name, BiFunction<Tree, String, T> read) {
    Tree tree = f.take(name);
    if (tree == null) {
      return Entities.none();
    }
    if (!(tree instanceof Tree.Arr arr)) {
      throw f.bad(name, "a list expected");
    }
    List<T> all = new ArrayList<>();
    for (int i = 0; i < arr.items().size(); i++) {
      all.add(read.apply(arr.items().get(i), name + "/" + label(arr.items().get(i), i)));
    }
    try {
      return Entities.of(all);
    } catch (IllegalArgumentException e) {
      throw new BadTreeException(name, e.getMessage() + "; ids have to be unique");
    }
  }

  /** The id where there is one: people find it sooner than a number. */
  private static String label(Tree tree, int index) {
    return tree instanceof Tree.Obj obj && obj.fields().get("id") instanceof Tree.Str id
        ? Fields.shorten(id.value())
        : Integer.toString(index);
  }

  private static Out positions(Positions p) {
    return new Out()
        .texts("skills", p.skills())
        .texts("activities", p.activities())
        .texts("items", p.items())
        .texts("rules", p.rules())
        .texts("attributes", p.attributes());
  }

  private static Positions readPositions(@Nullable Fields f) {
    return f == null
        ? Positions.NONE
        : Wires.whole(
            f,
            new Positions(
                f.texts("skills"),
                f.texts("activities"),
                f.texts("items"),
                f.texts("rules"),
                f.texts("attributes")));
  }
}
