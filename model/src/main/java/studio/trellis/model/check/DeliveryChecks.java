package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.engine.Detail;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.learner.StateLayout;
import studio.trellis.model.rule.Rule;

/** What the LMS gets: how much, and of whom. */
final class DeliveryChecks {
  private static final int SCORM_12 = 4096;
  private static final int SCORM_2004_3 = 4000;
  private static final int SCORM_2004_4 = 64_000;

  /** Parts of attributes' titles that speak of what the law protects, in small letters. */
  private static final List<String> PROTECTED =
      List.of(
          "gender",
          "sex",
          "age group",
          "date of birth",
          "birthday",
          "race",
          "ethnic",
          "religio",
          "disab",
          "nationality",
          "pregnan",
          "marital",
          "health",
          "geschlecht",
          "alter",
          "geburt",
          "herkunft",
          "behinder",
          "schwanger",
          "gesundheit",
          "genre",
          "handicap",
          "origine",
          "género",
          "edad",
          "discapacidad");

  private final Course course;
  private final Report report;
  private final @Nullable Plan plan;

  /** Of a course; without its plan, where references are broken, its size is not judged. */
  DeliveryChecks(Course course, Report report, @Nullable Plan plan) {
    this.course = course;
    this.report = report;
    this.plan = plan;
  }

  void run() {
    if (!fits(course)) {
      report.at(EntityKind.COURSE, course.id());
      report.error(
          "delivery.state-size",
          "parts",
          "",
          FindingText.number(course.activities().size()),
          FindingText.number(course.items().size()),
          FindingText.number(course.skills().size()));
    }
    if (plan != null) {
      size(plan);
    }
    Map<String, List<String>> readers = readers();
    for (Attribute attribute : course.attributes()) {
      if (attribute.source() == Attribute.Source.RULES) {
        continue;
      }
      report.at(EntityKind.ATTRIBUTE, attribute.id());
      personal(attribute, readers.getOrDefault(attribute.id(), List.of()));
    }
  }

  /** Whether the engine can number all parts. */
  static boolean fits(Course course) {
    return course.activities().size() <= StateLayout.MAX_ACTIVITIES
        && course.items().size() <= StateLayout.MAX_ITEMS
        && course.skills().size() <= StateLayout.MAX_SKILLS
        && course.rules().size() <= StateLayout.MAX_RULES
        && course.attributes().size() <= StateLayout.MAX_ATTRIBUTES;
  }

  private void size(Plan whole) {
    int worst = Detail.worst(whole);
    if (worst <= SCORM_2004_3) {
      return;
    }
    Plan plan = Detail.fitting(whole, SCORM_2004_3);
    int least = Detail.worst(plan);
    report.at(EntityKind.COURSE, course.id());
    String most = FindingText.number(worst);
    String weight = heaviest(plan, least);
    if (least <= SCORM_2004_3) {
      report.note("delivery.state-size", "less", "", most, lost(plan), weight);
    } else if (Detail.worst(Detail.fitting(whole, SCORM_2004_4)) > SCORM_2004_4) {
      report.error("delivery.state-size", "any", "", most, weight);
    } else if (least > SCORM_12) {
      report.warning("delivery.state-size", "scorm-12", "", FindingText.number(least), weight);
    } else {
      report.warning("delivery.state-size", "scorm-2004-3", "", FindingText.number(least), weight);
    }
  }

  private static String lost(Plan plan) {
    List<String> out = new ArrayList<>();
    for (int level = 1; level <= plan.form().level(); level++) {
      out.add(Detail.lost(level));
    }
    return String.join("; ", out);
  }

  /** The kind of part that takes most, and the group that holds most of them. */
  private String heaviest(Plan plan, int worst) {
    StateLayout l = plan.layout();
    int items = worst - Detail.worst(plan, with(l, l.skills(), l.activities(), 0));
    int activities = worst - Detail.worst(plan, with(l, l.skills(), 0, l.items()));
    int skills = worst - Detail.worst(plan, with(l, 0, l.activities(), l.items()));
    if (skills >= items && skills >= activities) {
      return FindingText.number(skills) + " of them for " + l.skills() + " skills";
    }
    String kind = items >= activities ? l.items() + " questions" : l.activities() + " activities";
    return FindingText.number(Math.max(items, activities))
        + " of them for "
        + kind
        + most(items >= activities);
  }

  private static StateLayout with(StateLayout l, int skills, int activities, int items) {
    return new StateLayout(skills, activities, items, l.rules(), l.attributes(), l.form());
  }

  private String most(boolean items) {
    Map<String, Integer> counts = new TreeMap<>();
    if (items) {
      for (Item item : course.items()) {
        Activity activity = course.activities().get(item.activity());
        counts.merge(top(activity), 1, Integer::sum);
      }
    } else {
      course.activities().forEach(activity -> counts.merge(top(activity), 1, Integer::sum));
    }
    String best = "";
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (!count.getKey().isEmpty()
          && (best.isEmpty() || count.getValue() > counts.getOrDefault(best, 0))) {
        best = count.getKey();
      }
    }
    return best.isEmpty()
        ? ""
        : ", most in \"" + course.groups().get(best).title() + "\" (" + counts.get(best) + ")";
  }

  /** The outermost group around an activity. */
  private String top(Activity activity) {
    String at = activity.group();
    for (Group group = course.groups().find(at); group != null && !group.parent().isEmpty(); ) {
      at = group.parent();
      group = course.groups().find(at);
    }
    return at;
  }

  /** What reads each attribute, by name. */
  private Map<String, List<String>> readers() {
    Map<String, List<String>> out = new TreeMap<>();
    Labels labels = new Labels(course);
    for (Rule rule : course.rules()) {
      if (rule.enabled()) {
        for (String id : Leaves.attributes(rule.condition())) {
          out.computeIfAbsent(id, key -> new ArrayList<>()).add(labels.rule(rule));
        }
      }
    }
    for (Link link : course.links()) {
      for (String id : Leaves.attributes(link.condition())) {
        out.computeIfAbsent(id, key -> new ArrayList<>())
            .add(labels.of(new Spot(EntityKind.LINK, link.id(), "")));
      }
    }
    return out;
  }

  private void personal(Attribute attribute, List<String> readers) {
    String source =
        switch (attribute.source()) {
          case ASKED -> "asked in the course";
          case LAUNCH -> "given by the LMS at launch";
          case KEPT -> "kept from before";
          case RULES -> "set by rules";
        };
    boolean starts = !attribute.starts().isEmpty();
    if (readers.isEmpty() && !starts) {
      report.warning("delivery.personal-data", "unused", "", attribute.title(), source);
      return;
    }
    int more = readers.size() - 1 + (starts ? 1 : 0);
    String first = starts ? "where learners start" : "\"" + readers.getFirst() + "\"";
    String why = more == 0 ? first : first + " and " + more + " more";
    report.note("delivery.personal-data", "collected", "", attribute.title(), source, why);
    if (sensitive(attribute.title())) {
      report.warning("delivery.fairness", "protected", "", attribute.title(), why);
    } else {
      report.note(
          "delivery.fairness",
          "attribute",
          "",
          attribute.title(),
          starts && readers.isEmpty()
              ? "where learners start"
              : (starts ? "where learners start and " : "")
                  + (readers.size() == 1
                      ? "one rule or link"
                      : FindingText.number(readers.size()) + " rules or links"));
    }
  }

  private static boolean sensitive(String title) {
    StringBuilder small = new StringBuilder(" ");
    for (int i = 0; i < title.length(); i++) {
      small.append(Character.toLowerCase(title.charAt(i)));
    }
    String said = small.toString();
    return said.equals(" age") || PROTECTED.stream().anyMatch(word -> said.contains(" " + word));
  }
}
