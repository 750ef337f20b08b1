package studio.trellis.authoring.search;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.edit.Mentions;
import studio.trellis.model.edit.Part;
import studio.trellis.model.rule.Rule;

/** Which parts an edit concerns: those it touched, and those whose documents speak of them. */
final class Concerned {
  private final Course course;
  private final Set<Part> out;

  private Concerned(Course course, Collection<Part> touched) {
    this.course = course;
    this.out = new TreeSet<>(touched);
  }

  /** The parts of {@code course} that are concerned by an edit of {@code touched}. */
  static Set<Part> by(Course course, Collection<Part> touched) {
    Set<String> named = new TreeSet<>();
    Set<String> activities = new TreeSet<>();
    Set<String> borne = new TreeSet<>();
    for (Part part : touched) {
      switch (part.kind()) {
        case ACTIVITY -> {
          activities.add(part.id());
          named.add(part.id());
        }
        case SKILL, FACET -> {
          borne.add(part.id());
          named.add(part.id());
        }
        case GROUP, ITEM, ATTRIBUTE -> named.add(part.id());
        case COURSE, LINK, RULE, PERSONA, ASSET -> {}
      }
    }
    Concerned concerned = new Concerned(course, touched);
    concerned.bearers(borne);
    concerned.items(activities);
    concerned.sentences(named);
    return concerned.out;
  }

  /** Activities and items that bear one of these skills or facets. */
  private void bearers(Set<String> borne) {
    if (borne.isEmpty()) {
      return;
    }
    for (Activity activity : course.activities()) {
      if (activity.skills().stream().anyMatch(borne::contains)
          || activity.tags().stream().map(TagRef::facet).anyMatch(borne::contains)) {
        out.add(new Part(EntityKind.ACTIVITY, activity.id()));
      }
    }
    for (Item item : course.items()) {
      if (item.skills().stream().anyMatch(borne::contains)) {
        out.add(new Part(EntityKind.ITEM, item.id()));
      }
    }
  }

  private void items(Set<String> activities) {
    if (!activities.isEmpty()) {
      for (Item item : course.items()) {
        if (activities.contains(item.activity())) {
          out.add(new Part(EntityKind.ITEM, item.id()));
        }
      }
    }
  }

  /** Rules and links whose sentences name one of these. */
  private void sentences(Set<String> named) {
    if (named.isEmpty()) {
      return;
    }
    for (Rule rule : course.rules()) {
      if (Mentions.of(rule).stream().anyMatch(named::contains)) {
        out.add(new Part(EntityKind.RULE, rule.id()));
      }
    }
    for (Link link : course.links()) {
      if (Mentions.of(link.condition()).stream().anyMatch(named::contains)) {
        out.add(new Part(EntityKind.LINK, link.id()));
      }
    }
  }
}
