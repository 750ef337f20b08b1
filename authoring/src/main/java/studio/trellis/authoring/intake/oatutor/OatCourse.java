package studio.trellis.authoring.intake.oatutor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.authoring.intake.AssetBytes;
import studio.trellis.authoring.intake.Imported;
import studio.trellis.authoring.intake.Tally;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Place;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.course.Skill;
import studio.trellis.model.course.TagRef;

/** Puts the problems that came in together as a course. */
final class OatCourse {
  private final Oat.Plan plan;
  private final Map<Oat.Lesson, List<Oat.Problem>> placed;
  private final Map<String, OatProblems.Made> made = new HashMap<>();
  private final OatIds ids;
  private final Tally tally;
  private final List<Group> groups = new ArrayList<>();
  private final List<Activity> activities = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Map<String, Asset> assets = new LinkedHashMap<>();
  private final Map<String, AssetBytes> bytes = new HashMap<>();
  private final Set<String> origins = new TreeSet<>();
  private final String originFacet;

  OatCourse(
      Oat.Plan plan,
      Map<Oat.Lesson, List<Oat.Problem>> placed,
      List<OatProblems.Made> made,
      OatIds ids,
      Tally tally) {
    this.plan = plan;
    this.placed = placed;
    this.ids = ids;
    this.tally = tally;
    this.originFacet = ids.of("t", "origin");
    made.forEach(m -> this.made.put(m.problem().id(), m));
  }

  /** The whole; {@code part}: only some lessons were asked for. */
  Imported imported(List<Skill> skills, boolean part, String label) {
    tally.count("Course", "lessons as groups", 0);
    tally.count("Course", "problems as activities", 0);
    for (Map.Entry<Oat.Lesson, List<Oat.Problem>> lesson : placed.entrySet()) {
      if (!lesson.getValue().isEmpty()) {
        group(lesson.getKey(), lesson.getValue());
      }
    }
    tally.count("Course", "steps as items", items.size());
    tally.count("Course", "skills", skills.size());
    tally.count("Figures", "assets (the same picture counts once)", assets.size());
    List<String> numbers = new ArrayList<>();
    placed
        .keySet()
        .forEach(
            lesson -> numbers.add(lesson.number().isEmpty() ? lesson.name() : lesson.number()));
    String title = plan.name() + (part ? " (" + shortened(numbers) + ")" : "");
    String held = plan.name() + ", " + activities.size() + " problems with hints and steps.";
    Course course =
        Course.empty(
                ids.of("oatutor", plan.name() + (part ? " " + String.join(" ", numbers) : "")),
                title)
            .with(
                f -> {
                  f.language = plan.language().isEmpty() ? f.language : plan.language();
                  f.summary = "<p>" + CleanHtml.escapeText(held) + "</p>";
                  f.start = activities.get(0).id();
                  f.source =
                      OatSource.of(
                          plan.oer(),
                          plan.license(),
                          "by the OATutor project (https://OATutor.io)");
                  f.skills = Entities.of(skills);
                  f.groups = Entities.of(groups);
                  f.activities = Entities.of(activities);
                  f.items = Entities.of(items);
                  f.links = Entities.of(links);
                  f.facets =
                      Entities.of(
                          List.of(
                              new Facet(originFacet, "Origin", List.copyOf(origins), Map.of())));
                  f.assets = Entities.of(assets.values());
                });
    return new Imported(course, bytes, tally.report(label));
  }

  private static String shortened(List<String> numbers) {
    return numbers.size() <= 4
        ? String.join(", ", numbers)
        : numbers.get(0) + " … " + numbers.get(numbers.size() - 1);
  }

  /** Adds a lesson's group. It has no places: the map lays out what has none. */
  private void group(Oat.Lesson lesson, List<Oat.Problem> problems) {
    String id = ids.of("g", lesson.id());
    if (!groups.isEmpty()) {
      String before = groups.get(groups.size() - 1).id();
      links.add(
          new Link(ids.of("l", before + " " + id), LinkKind.NEXT, before, id, null, Map.of()));
    }
    groups.add(
        new Group(
            id, lesson.title(), "", groups.size(), Sequence.ADAPTIVE, Place.ORIGIN, Map.of()));
    tally.count("Course", "lessons as groups");
    List<String> titles = problems.stream().map(OatCourse::title).toList();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < problems.size(); i++) {
      String title = titles.get(i);
      boolean again = titles.indexOf(title) != titles.lastIndexOf(title);
      int number = seen.merge(title, 1, Integer::sum);
      activity(problems.get(i), id, i, again ? title + " (" + number + ")" : title);
    }
  }

  private void activity(Oat.Problem problem, String group, int order, String title) {
    OatProblems.Made m = made.get(problem.id());
    if (m == null) {
      throw new IllegalStateException("problem " + problem.id() + " was placed but not made");
    }
    tally.add(m.tally());
    tally.count("Course", "problems as activities");
    List<LevelContent> levels = OatItems.levels(m.items());
    levels.forEach(
        l ->
            tally.count("Activities by scaffold level", l.level().name().toLowerCase(Locale.ROOT)));
    List<TagRef> tags =
        problem.courseName().isBlank()
            ? List.of()
            : List.of(new TagRef(originFacet, problem.courseName()));
    tags.forEach(tag -> origins.add(tag.value()));
    activities.add(
        new Activity(
            ids.of("a", problem.id()),
            ActivityKind.PRACTICE,
            title,
            group,
            order,
            m.skills().stream().map(s -> ids.of("s", s)).toList(),
            tags,
            Math.max(1, 2 * m.items().size()),
            false,
            m.body(),
            levels,
            new Behaviour.Plain(),
            true,
            Place.ORIGIN,
            source(problem),
            Map.of()));
    items.addAll(m.items());
    m.figures().assets().forEach(asset -> assets.putIfAbsent(asset.id(), asset));
    bytes.putAll(m.figures().bytes());
  }

  private static String source(Oat.Problem problem) {
    String lesson = problem.lesson().isBlank() ? "" : ", lesson " + problem.lesson();
    return OatSource.of(
        problem.oer(), problem.license(), "OATutor problem " + problem.id() + lesson);
  }

  private static String title(Oat.Problem problem) {
    String title = OatText.plain(problem.title());
    String named = title.isEmpty() ? OatText.plain(problem.body()) : title;
    String shown = named.isEmpty() ? problem.id() : named;
    return shown
        .codePoints()
        .limit(120)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
