package studio.trellis.model.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.Place;
import studio.trellis.model.course.Skill;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.rule.Rule;

/** Puts a fragment into a course, once. */
final class Pasting {
  private final Course course;
  private final Fragment fragment;
  private final Function<EntityKind, String> ids;
  private final Renaming naming = new Renaming();
  private final Set<String> known = new TreeSet<>();
  private final List<Entity> out = new ArrayList<>();

  Pasting(Course course, Fragment fragment, Function<EntityKind, String> ids) {
    this.course = course;
    this.fragment = fragment;
    this.ids = ids;
    for (EntityKind kind : EntityKind.values()) {
      if (kind != EntityKind.COURSE) {
        Parts.all(course, kind).forEach(entity -> known.add(entity.id()));
      }
    }
  }

  Fragment.Pasted paste(String group, int dx, int dy) {
    fragment.parts().forEach(this::name);
    List<String> outermost = new ArrayList<>();
    int order = Grouping.nextOrder(course, group);
    List<Entity> sorted = new ArrayList<>(fragment.parts());
    sorted.sort(Comparator.comparingInt(Pasting::order).thenComparing(Entity::id));
    for (Entity part : sorted) {
      Entity made =
          switch (part) {
            case Activity activity -> {
              boolean outer = !naming.renamed(activity.group());
              yield activity(activity, outer ? group : "", outer ? order++ : activity.order());
            }
            case Group inner -> {
              boolean outer = !naming.renamed(inner.parent());
              yield group(inner, outer ? group : "", outer ? order++ : inner.order());
            }
            case Item item -> item(item);
            case Link link -> link(link);
            case Rule rule -> rule(rule);
            case Skill skill -> skill(skill);
            case Facet facet -> facet(facet);
            case Attribute attribute -> attribute(attribute);
            case Asset asset -> asset(asset);
            default -> null;
          };
      if (made instanceof Activity activity) {
        made = activity.with(f -> f.place = moved(f.place, dx, dy));
        outer(part instanceof Activity old && !naming.renamed(old.group()), made, outermost);
      } else if (made instanceof Group inner) {
        made = inner.with(f -> f.place = moved(f.place, dx, dy));
        outer(part instanceof Group old && !naming.renamed(old.parent()), made, outermost);
      }
      if (made != null) {
        out.add(naming.html(made));
      }
    }
    return new Fragment.Pasted(out, outermost);
  }

  private static void outer(boolean outer, Entity made, List<String> outermost) {
    if (outer) {
      outermost.add(made.id());
    }
  }

  private static int order(Entity part) {
    return switch (part) {
      case Activity activity -> activity.order();
      case Group group -> group.order();
      default -> 0;
    };
  }

  private static Place moved(Place place, int dx, int dy) {
    return new Place(place.x() + dx, place.y() + dy);
  }

  /** Decides what a part will be called. */
  private void name(Entity part) {
    EntityKind kind = EntityKind.of(part);
    String name =
        switch (part) {
          case Skill e -> shared(kind, part, course.skills().has(e.id()));
          case Facet e -> shared(kind, part, course.facets().has(e.id()));
          case Attribute e -> shared(kind, part, course.attributes().has(e.id()));
          case Asset e -> {
            Asset same = same(e);
            yield same == null ? shared(kind, part, false) : same.id();
          }
          default -> ids.apply(kind);
        };
    naming.add(kind, part.id(), name);
    known.add(name);
  }

  private String shared(EntityKind kind, Entity part, boolean there) {
    return there || !known.contains(part.id()) ? part.id() : ids.apply(kind);
  }

  /** The asset of the course with the same bytes; the one with the same id first. */
  private @Nullable Asset same(Asset asset) {
    Asset here = course.assets().find(asset.id());
    if (here != null && here.hash().equals(asset.hash())) {
      return here;
    }
    for (Asset other : course.assets()) {
      if (other.hash().equals(asset.hash())) {
        return other;
      }
    }
    return null;
  }

  private boolean knows(String id) {
    return known.contains(id);
  }

  private List<String> left(List<String> ids) {
    return naming.ids(ids).stream().filter(this::knows).toList();
  }

  private Activity activity(Activity old, String group, int order) {
    Behaviour behaviour =
        switch (naming.behaviour(old.behaviour())) {
          case Behaviour.Choice b ->
              new Behaviour.Choice(b.options().stream().filter(this::knows).toList());
          case Behaviour.Milestone b ->
              new Behaviour.Milestone(b.gathers().stream().filter(this::knows).toList());
          case Behaviour.Resource b -> knows(b.asset()) ? b : new Behaviour.Resource("");
          case Behaviour.Plain b -> b;
          case Behaviour.Assessment b -> b;
        };
    return new Activity(
        naming.id(old.id()),
        old.kind(),
        old.title(),
        group.isEmpty() ? inner(old.group()) : group,
        order,
        left(old.skills()),
        old.tags().stream()
            .map(tag -> new TagRef(naming.id(tag.facet()), tag.value()))
            .filter(tag -> knows(tag.facet()))
            .toList(),
        old.minutes(),
        old.required(),
        old.body(),
        old.levels(),
        behaviour,
        old.built(),
        old.place(),
        old.source(),
        old.extra());
  }

  /** The new name of a group of the fragment; empty for one that is not in it. */
  private String inner(String group) {
    return naming.renamed(group) ? naming.id(group) : "";
  }

  private Group group(Group old, String parent, int order) {
    return new Group(
        naming.id(old.id()),
        old.title(),
        parent.isEmpty() ? inner(old.parent()) : parent,
        order,
        old.sequence(),
        old.place(),
        old.extra());
  }

  private @Nullable Item item(Item old) {
    if (!naming.renamed(old.activity())) {
      return null;
    }
    return new Item(
        naming.id(old.id()),
        naming.id(old.activity()),
        old.order(),
        old.prompt(),
        old.answer(),
        old.hints(),
        old.steps(),
        old.solution(),
        old.refutation(),
        left(old.skills()),
        old.difficulty(),
        old.guess(),
        old.confidence(),
        old.source(),
        old.extra());
  }

  private @Nullable Link link(Link old) {
    Link made =
        new Link(
            naming.id(old.id()),
            old.kind(),
            naming.id(old.from()),
            naming.id(old.to()),
            naming.link(old.condition()),
            old.extra());
    boolean whole =
        knows(made.from()) && knows(made.to()) && known.containsAll(Mentions.of(made.condition()));
    return whole ? made : null;
  }

  private @Nullable Rule rule(Rule old) {
    Rule made =
        new Rule(
            naming.id(old.id()),
            old.enabled(),
            naming.id(old.scope()),
            old.when(),
            naming.condition(old.condition()),
            old.actions().stream().map(naming::action).toList(),
            old.because(),
            old.priority(),
            old.once(),
            naming.link(old.until()),
            old.extra());
    return known.containsAll(Mentions.of(made)) ? made : null;
  }

  private @Nullable Skill skill(Skill old) {
    if (course.skills().has(naming.id(old.id()))) {
      return null;
    }
    return new Skill(
        naming.id(old.id()),
        old.title(),
        old.description(),
        old.order(),
        left(old.prerequisites()),
        old.core(),
        old.weight(),
        old.trace(),
        old.ratings(),
        List.of(),
        old.extra());
  }

  private @Nullable Facet facet(Facet old) {
    Facet here = course.facets().find(naming.id(old.id()));
    if (here == null) {
      return new Facet(naming.id(old.id()), old.title(), old.values(), old.extra());
    }
    List<String> values = union(here.values(), old.values());
    return values.equals(here.values()) ? null : here.with(f -> f.values = values);
  }

  private @Nullable Attribute attribute(Attribute old) {
    Attribute here = course.attributes().find(naming.id(old.id()));
    if (here == null) {
      return new Attribute(
          naming.id(old.id()),
          old.title(),
          old.source(),
          old.values(),
          old.question(),
          old.starts().stream()
              .map(s -> s.skill().isEmpty() ? s : s.in(naming.id(s.skill())))
              .filter(s -> s.skill().isEmpty() || known.contains(s.skill()))
              .toList(),
          old.extra());
    }
    List<String> values = union(here.values(), old.values());
    boolean numbers = here.values().isEmpty() || old.values().isEmpty();
    return numbers || values.equals(here.values()) ? null : here.with(f -> f.values = values);
  }

  private static List<String> union(List<String> one, List<String> other) {
    List<String> all = new ArrayList<>(one);
    other.stream().filter(value -> !one.contains(value)).forEach(all::add);
    return all;
  }

  private @Nullable Asset asset(Asset old) {
    String id = naming.id(old.id());
    Asset here = course.assets().find(id);
    if (here != null && Objects.equals(here.hash(), old.hash())) {
      return null;
    }
    return new Asset(
        id, old.hash(), old.name(), old.type(), old.bytes(), old.alt(), old.source(), old.extra());
  }
}
