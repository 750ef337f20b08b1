package studio.trellis.authoring.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Entities;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.rule.Phrase;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.Sentences;

/** The parts of a course, and which of them speak of which. */
final class Parts {
  private Parts() {}

  /** All parts but the course itself. */
  static List<Entity> all(Course course) {
    List<Entity> out = new ArrayList<>();
    for (EntityKind kind : EntityKind.values()) {
      if (kind != EntityKind.COURSE) {
        out.addAll(of(course, kind).all());
      }
    }
    return out;
  }

  /** The parts of a kind; none of the course itself. */
  static Entities<? extends Entity> of(Course course, EntityKind kind) {
    return switch (kind) {
      case COURSE -> Entities.none();
      case SKILL -> course.skills();
      case GROUP -> course.groups();
      case ACTIVITY -> course.activities();
      case ITEM -> course.items();
      case LINK -> course.links();
      case RULE -> course.rules();
      case FACET -> course.facets();
      case ATTRIBUTE -> course.attributes();
      case PERSONA -> course.personas();
      case ASSET -> course.assets();
    };
  }

  /** The document of a part; null: it is not there or says nothing. */
  static @Nullable Document document(Course course, EntityRef ref, Documents documents) {
    if (ref.kind() == EntityKind.COURSE) {
      return documents.ofCourse();
    }
    Entity entity = of(course, ref.kind()).find(ref.id());
    return entity == null ? null : documents.of(entity);
  }

  /** The touched parts, and those whose documents hold something of them. */
  static Set<EntityRef> concerned(Course course, Collection<EntityRef> touched) {
    Set<EntityRef> out = new LinkedHashSet<>(touched);
    Set<String> named = new TreeSet<>();
    Set<String> activities = new TreeSet<>();
    Set<String> borne = new TreeSet<>();
    for (EntityRef ref : touched) {
      switch (ref.kind()) {
        case ACTIVITY -> {
          activities.add(ref.id());
          named.add(ref.id());
        }
        case SKILL, FACET -> {
          borne.add(ref.id());
          named.add(ref.id());
        }
        case GROUP, ITEM, ATTRIBUTE -> named.add(ref.id());
        case COURSE, LINK, RULE, PERSONA, ASSET -> {}
      }
    }
    if (!borne.isEmpty()) {
      bearers(course, borne, out);
    }
    if (!activities.isEmpty()) {
      for (Item item : course.items()) {
        if (activities.contains(item.activity())) {
          out.add(new EntityRef(EntityKind.ITEM, item.id()));
        }
      }
    }
    if (!named.isEmpty()) {
      sentences(course, named, out);
    }
    return out;
  }

  /** Activities and items that bear one of these skills or facets. */
  private static void bearers(Course course, Set<String> borne, Set<EntityRef> out) {
    for (Activity activity : course.activities()) {
      if (activity.skills().stream().anyMatch(borne::contains)
          || activity.tags().stream().map(TagRef::facet).anyMatch(borne::contains)) {
        out.add(new EntityRef(EntityKind.ACTIVITY, activity.id()));
      }
    }
    for (Item item : course.items()) {
      if (item.skills().stream().anyMatch(borne::contains)) {
        out.add(new EntityRef(EntityKind.ITEM, item.id()));
      }
    }
  }

  /** Rules and links whose sentences name one of these. */
  private static void sentences(Course course, Set<String> named, Set<EntityRef> out) {
    for (Rule rule : course.rules()) {
      if (names(Sentences.of(rule), named)) {
        out.add(new EntityRef(EntityKind.RULE, rule.id()));
      }
    }
    for (Link link : course.links()) {
      if (link.condition() != null && names(Sentences.of(link.condition()), named)) {
        out.add(new EntityRef(EntityKind.LINK, link.id()));
      }
    }
  }

  private static boolean names(Phrase phrase, Set<String> ids) {
    for (Phrase.Part part : phrase.parts()) {
      boolean found =
          switch (part) {
            case Phrase.Named p -> ids.contains(p.id());
            case Phrase.Option p -> ids.contains(p.item());
            case Phrase.Names p -> p.ids().stream().anyMatch(ids::contains);
            case Phrase.Listing p -> p.phrases().stream().anyMatch(one -> names(one, ids));
            case Phrase.Share p -> false;
            case Phrase.Count p -> false;
            case Phrase.Word p -> false;
            case Phrase.Verbatim p -> false;
          };
      if (found) {
        return true;
      }
    }
    return false;
  }
}
