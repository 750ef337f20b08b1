package studio.trellis.model.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Tree;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.course.Skill;

/** Skills, groups, links, facets, attributes and assets to tree and back. */
final class FrameWire {
  private FrameWire() {}

  static Tree write(Skill s) {
    Skill.Trace t = s.trace();
    Skill.Trace d = Skill.Trace.DEFAULT;
    return new Out(s.extra())
        .put("id", s.id())
        .put("title", s.title())
        .text("description", s.description())
        .number("order", s.order(), 0)
        .texts("prerequisites", s.prerequisites())
        .flag("core", s.core(), true)
        .number("weight", s.weight(), 1)
        .inner(
            "trace",
            new Out()
                .number("prior", t.prior(), d.prior())
                .number("learn", t.learn(), d.learn())
                .number("guess", t.guess(), d.guess())
                .number("slip", t.slip(), d.slip())
                .number("threshold", t.threshold(), d.threshold())
                .number("cap", t.cap(), d.cap())
                .number("retention", t.retention(), d.retention()))
        .texts("ratings", s.ratings())
        .texts("was", s.was())
        .tree();
  }

  static Skill readSkill(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    return new Skill(
        f.id(),
        f.text("title"),
        f.text("description", ""),
        ContentWire.order(f),
        f.texts("prerequisites"),
        f.flag("core", true),
        f.number("weight", 1, 1, 100),
        readTrace(f.inner("trace")),
        ratings(f),
        f.texts("was"),
        f.rest());
  }

  private static List<String> ratings(Fields f) {
    List<String> ratings = f.texts("ratings");
    if (!ratings.isEmpty() && ratings.size() != Skill.RATINGS) {
      throw f.bad("ratings", "five texts expected, from new to me to could teach it, or none");
    }
    return ratings;
  }

  private static Skill.Trace readTrace(@Nullable Fields f) {
    Skill.Trace d = Skill.Trace.DEFAULT;
    return f == null
        ? d
        : Wires.whole(
            f,
            new Skill.Trace(
                f.number("prior", d.prior(), 1, 999),
                f.number("learn", d.learn(), 0, 999),
                f.number("guess", d.guess(), 1, 500),
                f.number("slip", d.slip(), 1, 450),
                f.number("threshold", d.threshold(), 0, 999),
                f.number("cap", d.cap(), 0, 31),
                f.number("retention", d.retention(), 0, 970)));
  }

  static Tree write(Group g) {
    return new Out(g.extra())
        .put("id", g.id())
        .put("title", g.title())
        .text("parent", g.parent())
        .number("order", g.order(), 0)
        .word("sequence", g.sequence(), Sequence.LINKED)
        .inner("place", ContentWire.place(g.place()))
        .tree();
  }

  static Group readGroup(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    return new Group(
        f.id(),
        f.text("title"),
        f.text("parent", ""),
        ContentWire.order(f),
        f.word("sequence", Sequence.values(), Sequence.LINKED),
        ContentWire.readPlace(f.inner("place")),
        f.rest());
  }

  static Tree write(Link l) {
    Out out =
        new Out(l.extra())
            .put("id", l.id())
            .word("kind", l.kind(), LinkKind.NEXT)
            .put("from", l.from())
            .put("to", l.to());
    return l.condition() == null
        ? out.tree()
        : out.put("if", ConditionWire.write(l.condition())).tree();
  }

  static Link readLink(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    Tree condition = f.take("if");
    return new Link(
        f.id(),
        f.word("kind", LinkKind.values(), LinkKind.NEXT),
        f.text("from"),
        f.text("to"),
        condition == null ? null : ConditionWire.read(condition, path + "/if"),
        f.rest());
  }

  static Tree write(Facet c) {
    return new Out(c.extra())
        .put("id", c.id())
        .put("title", c.title())
        .texts("values", c.values())
        .tree();
  }

  static Facet readFacet(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    return new Facet(f.id(), f.text("title"), f.texts("values"), f.rest());
  }

  static Tree write(Attribute a) {
    return new Out(a.extra())
        .put("id", a.id())
        .put("title", a.title())
        .put("source", a.source())
        .texts("values", a.values())
        .text("question", a.question())
        .list("starts", a.starts(), FrameWire::write)
        .tree();
  }

  static Attribute readAttribute(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    return new Attribute(
        f.id(),
        f.text("title"),
        f.word("source", Attribute.Source.values(), Attribute.Source.ASKED),
        f.texts("values"),
        f.text("question", ""),
        f.list("starts", FrameWire::readStart),
        f.rest());
  }

  private static Tree write(Attribute.Start s) {
    return new Out()
        .text("skill", s.skill())
        .text("value", s.value())
        .number("from", s.from(), 0)
        .number("days", s.days(), 0)
        .put("rating", s.rating())
        .tree();
  }

  private static Attribute.Start readStart(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    return Wires.whole(
        f,
        new Attribute.Start(
            f.text("skill", ""),
            f.text("value", ""),
            f.number("from", 0, 0, 16382),
            f.number("days", 0, 0, 16382),
            f.number("rating", 0, 4)));
  }

  static Tree write(Asset a) {
    return new Out(a.extra())
        .put("id", a.id())
        .put("hash", a.hash())
        .put("name", a.name())
        .put("type", a.type())
        .put("bytes", a.bytes())
        .text("alt", a.alt())
        .text("source", a.source())
        .tree();
  }

  static Asset readAsset(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    String hash = f.text("hash");
    if (hash.length() != 64) {
      throw f.bad("hash", "64 hexadecimal digits expected");
    }
    for (int i = 0; i < 64; i++) {
      char c = hash.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        throw f.bad("hash", "64 lower-case hexadecimal digits expected");
      }
    }
    return new Asset(
        f.id(),
        hash,
        f.text("name"),
        f.text("type"),
        f.size("bytes"),
        f.text("alt", ""),
        f.text("source", ""),
        f.rest());
  }
}
