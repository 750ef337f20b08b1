package studio.trellis.model.wire;

import java.util.Map;
import java.util.TreeMap;
import studio.trellis.model.base.Tree;
import studio.trellis.model.persona.Persona;

/** {@link Persona} to tree and back. */
public final class PersonaWire {
  private PersonaWire() {}

  /** The tree of {@code p}. */
  public static Tree write(Persona p) {
    Out known = new Out();
    p.known().forEach((skill, chance) -> known.put(skill, chance));
    Out attributes = new Out();
    p.attributes().forEach((attribute, value) -> attributes.put(attribute, value));
    return new Out(p.extra())
        .put("id", p.id())
        .put("title", p.title())
        .text("description", p.description())
        .put("prior", p.prior())
        .inner("known", known)
        .put("learn", p.learn())
        .put("slip", p.slip())
        .put("guess", p.guess())
        .put("forget", p.forget())
        .number("confidence-bias", p.confidenceBias(), 0)
        .number("rating-bias", p.ratingBias(), 0)
        .put("hints", p.hints())
        .number("pace", p.pace(), 100)
        .number("persistence", p.persistence(), 980)
        .number("session-minutes", p.sessionMinutes(), 45)
        .number("days-between", p.daysBetween(), 1)
        .inner("attributes", attributes)
        .tree();
  }

  /**
   * The persona of {@code tree}.
   *
   * @throws studio.trellis.model.base.BadTreeException when it is none
   */
  public static Persona read(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    return new Persona(
        f.id(),
        f.text("title"),
        f.text("description", ""),
        f.number("prior", 250, 0, 1000),
        known(f),
        f.number("learn", 150, 0, 1000),
        f.number("slip", 100, 0, 1000),
        f.number("guess", 50, 0, 1000),
        f.number("forget", 10, 0, 1000),
        f.number("confidence-bias", 0, -1000, 1000),
        f.number("rating-bias", 0, -1000, 1000),
        f.number("hints", 300, 0, 1000),
        f.number("pace", 100, 10, 1000),
        f.number("persistence", 980, 0, 1000),
        f.number("session-minutes", 45, 1, 1440),
        f.number("days-between", 1, 0, 1000),
        attributes(f),
        f.rest());
  }

  private static Map<String, Integer> known(Fields f) {
    Map<String, Integer> out = new TreeMap<>();
    Fields inner = f.inner("known");
    if (inner != null) {
      for (String skill : new TreeMap<>(inner.rest()).keySet()) {
        out.put(skill, inner.number(skill, 0, 1000));
      }
    }
    return out;
  }

  private static Map<String, String> attributes(Fields f) {
    Map<String, String> out = new TreeMap<>();
    Fields inner = f.inner("attributes");
    if (inner != null) {
      for (String attribute : new TreeMap<>(inner.rest()).keySet()) {
        out.put(attribute, inner.text(attribute));
      }
    }
    return out;
  }
}
