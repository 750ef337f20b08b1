package studio.trellis.model.random;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.trellis.model.base.Tree;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Place;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.course.Skill;
import studio.trellis.model.persona.Persona;

/** What activities and rules stand on: assets, skills, groups, facets, attributes, personas. */
final class RandomFrame {
  private final Dice dice;

  RandomFrame(Dice dice) {
    this.dice = dice;
  }

  List<Asset> assets(int count) {
    List<Asset> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = dice.id('m');
      byte[] bytes = bytes(id);
      out.add(
          new Asset(
              id,
              sha256(bytes),
              id + ".svg",
              "image/svg+xml",
              bytes.length,
              dice.maybe(),
              dice.maybe(),
              extra()));
    }
    return out;
  }

  /** The bytes of an asset: a small drawing that holds its id. */
  static byte[] bytes(String id) {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><title>"
            + id
            + "</title></svg>";
    return svg.getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Skills whose prerequisites come before them, so that they make no loop. */
  List<Skill> skills(int count) {
    List<Skill> out = new ArrayList<>();
    List<String> before = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = dice.id('s');
      out.add(
          new Skill(
              id,
              dice.text(),
              dice.maybe(),
              dice.from(0, 3),
              dice.some(before, 0, 2),
              dice.chance(70),
              dice.from(1, 100),
              trace(),
              dice.chance(70) ? List.of() : List.of("new", "a bit", "some", "solid", "teach"),
              List.of(),
              extra()));
      before.add(id);
    }
    return out;
  }

  private Skill.Trace trace() {
    return dice.chance(40)
        ? Skill.Trace.DEFAULT
        : new Skill.Trace(
            dice.from(1, 999),
            dice.from(0, 999),
            dice.from(1, 500),
            dice.from(1, 450),
            dice.chance(60) ? 0 : dice.from(500, 999),
            dice.chance(60) ? 0 : dice.from(3, 31),
            dice.chance(60) ? 0 : dice.from(700, 970));
  }

  List<Group> groups(int count) {
    List<Group> out = new ArrayList<>();
    List<String> before = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = dice.id('g');
      String parent = before.isEmpty() || dice.chance(50) ? "" : dice.pick(before);
      out.add(
          new Group(
              id,
              dice.text(),
              parent,
              dice.from(0, 5),
              dice.pick(Sequence.values()),
              place(),
              extra()));
      before.add(id);
    }
    return out;
  }

  Place place() {
    return dice.chance(30)
        ? Place.ORIGIN
        : new Place(dice.from(-9999, 9999), dice.from(-9999, 9999));
  }

  List<Facet> facets() {
    return List.of(
        new Facet(dice.id('f'), "audience", List.of("sales", "service", "new \"hires\""), extra()),
        new Facet(dice.id('f'), "Bloom", List.of("remember", "apply"), extra()));
  }

  /** Choice and number attributes of every source. */
  List<Attribute> attributes() {
    List<Attribute> out = new ArrayList<>();
    for (Attribute.Source source : Attribute.Source.values()) {
      String question = source == Attribute.Source.ASKED ? "<p>Which?</p>" : "";
      out.add(
          new Attribute(
              dice.id('t'), dice.text(), source, List.of("rep", "lead", "été"), question, extra()));
      out.add(new Attribute(dice.id('t'), dice.text(), source, List.of(), question, extra()));
    }
    return dice.some(out, 2, out.size());
  }

  /** The same, most of which say something about where learners start. */
  static List<Attribute> starting(List<Attribute> attributes, List<Skill> skills) {
    List<Attribute> out = new ArrayList<>();
    for (int i = 0; i < attributes.size(); i++) {
      Attribute attribute = attributes.get(i);
      String skill = i % 3 == 0 || skills.isEmpty() ? "" : skills.get(i % skills.size()).id();
      List<Attribute.Start> starts = new ArrayList<>();
      if (attribute.values().isEmpty()) {
        starts.add(new Attribute.Start(skill, "", i * 100, 0, i % 5));
        starts.add(new Attribute.Start(skill, "", 0, i % 2 * 900, 3));
      } else {
        starts.add(new Attribute.Start(skill, attribute.values().get(1), 0, 0, i % 5));
      }
      out.add(i % 4 == 3 ? attribute : attribute.with(f -> f.starts = starts));
    }
    return out;
  }

  Persona persona(List<Skill> skills, List<Attribute> attributes) {
    Map<String, Integer> known = new TreeMap<>();
    for (Skill skill : dice.some(skills, 0, 3)) {
      known.put(skill.id(), dice.from(0, 1000));
    }
    Map<String, String> values = new TreeMap<>();
    for (Attribute attribute : dice.some(attributes, 0, 2)) {
      values.put(
          attribute.id(),
          attribute.values().isEmpty()
              ? Integer.toString(dice.from(0, 16382))
              : dice.pick(attribute.values()));
    }
    return new Persona(
        dice.id('p'),
        dice.text(),
        dice.maybe(),
        dice.from(0, 1000),
        known,
        dice.from(0, 1000),
        dice.from(0, 400),
        dice.from(0, 400),
        dice.from(0, 1000),
        dice.from(-1000, 1000),
        dice.from(-1000, 1000),
        dice.from(0, 1000),
        dice.from(10, 1000),
        dice.from(0, 1000),
        dice.from(1, 1440),
        dice.from(0, 1000),
        values,
        extra());
  }

  /** Now and then fields of a Trellis yet to come. */
  Map<String, Tree> extra() {
    if (!dice.chance(8)) {
      return Map.of();
    }
    return Map.of(
        "future-text",
        new Tree.Str(dice.text()),
        "future-parts",
        new Tree.Arr(
            List.of(
                new Tree.Num(dice.from(-9, 9)),
                new Tree.Raw("1.50e-3"),
                new Tree.Null(),
                new Tree.Bool(true),
                new Tree.Obj(Map.of("b", new Tree.Num(1), "a", new Tree.Str(""))))));
  }
}
