package studio.trellis.packaging.target.storyboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import studio.trellis.model.base.Words;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Skill;
import studio.trellis.model.rule.Rule;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.content.DocumentHtml;
import studio.trellis.packaging.document.Document;
import studio.trellis.packaging.target.Request;

/** Writes the storyboard: skills, paths, rules, then every activity in the author's order. */
final class Storyboard {
  private static final String STYLE =
      """
      section.activity { border-top: 2px solid var(--line); margin-top: 32px; padding-top: 8px; }
      .level { border-inline-start: 3px solid var(--line); padding-inline-start: 16px; margin: 16px 0; }
      .item { margin: 20px 0; } .right { color: var(--green); font-weight: 600; }
      .sign { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 32px; margin-top: 48px; }
      .sign p { border-top: 1px solid var(--ink); padding-top: 4px; }
      @media print { section.group { break-before: page; } .item { break-inside: avoid; } }
      """;

  private final Request request;
  private final Course course;
  private final DocumentHtml html;
  private final Document out;
  private final Map<String, List<Item>> items = new TreeMap<>();
  private final Map<String, List<Activity>> activities = new TreeMap<>();

  Storyboard(Request request) {
    this.request = request;
    course = request.course();
    html = new DocumentHtml(course, request.assets());
    out = new Document("Storyboard · " + course.title(), course.language(), STYLE);
    course.items().all().stream()
        .sorted(Comparator.comparingInt(Item::order).thenComparing(Item::id))
        .forEach(i -> items.computeIfAbsent(i.activity(), id -> new ArrayList<>()).add(i));
    course.activities().all().stream()
        .sorted(Comparator.comparingInt(Activity::order).thenComparing(Activity::id))
        .forEach(a -> activities.computeIfAbsent(a.group(), id -> new ArrayList<>()).add(a));
  }

  String html() throws ExportException {
    out.open("main", "");
    out.html("p class=\"eyebrow\"", "Storyboard for sign-off");
    out.text("h1", course.title()).html("div", html.of(course.summary()));
    facts();
    skills();
    sentences("Rules", course.rules().all().stream().map(this::rule).toList());
    sentences(
        "Paths",
        course.links().all().stream()
            .filter(l -> l.kind() != LinkKind.NEXT || l.condition() != null)
            .map(request.wording()::link)
            .toList());
    group("");
    out.open("div", "class=\"sign\"");
    List.of("Name", "Date", "Signature").forEach(word -> out.text("p", word));
    return out.close("div").close("main").end();
  }

  private String rule(Rule rule) {
    return request.wording().rule(rule) + (rule.enabled() ? "" : " (switched off)");
  }

  private void facts() {
    int minutes = course.activities().all().stream().mapToInt(Activity::minutes).sum();
    out.open("div", "class=\"short\"").open("dl", "");
    out.fact("Activities", Integer.toString(course.activities().size()));
    out.fact("Questions", Integer.toString(course.items().size()));
    out.fact("Minutes, if all of it is taken", Integer.toString(minutes));
    out.fact(
        "Required",
        course.activities().all().stream()
            .filter(Activity::required)
            .map(Activity::title)
            .collect(
                Collectors.collectingAndThen(
                    Collectors.joining("; "), t -> t.isEmpty() ? "none" : t)));
    out.close("dl").close("div");
  }

  private void skills() throws ExportException {
    out.text("h2", "Skills").open("table", "");
    List<Skill> sorted = new ArrayList<>(course.skills().all());
    sorted.sort(Comparator.comparingInt(Skill::order).thenComparing(Skill::id));
    for (Skill skill : sorted) {
      out.open("tr", "").text("th scope=\"row\"", skill.title());
      out.html("td", html.of(skill.description()) + builds(skill)).close("tr");
    }
    out.close("table");
  }

  private String builds(Skill skill) {
    String names =
        skill.prerequisites().stream()
            .map(id -> course.skills().find(id))
            .filter(java.util.Objects::nonNull)
            .map(Skill::title)
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? " "
        : "<p class=\"quiet\">builds on " + Document.escape(names) + "</p>";
  }

  private void sentences(String title, List<String> sentences) {
    if (!sentences.isEmpty()) {
      out.text("h2", title).list(sentences);
    }
  }

  private void group(String id) throws ExportException {
    for (Activity activity : activities.getOrDefault(id, List.of())) {
      activity(activity);
    }
    List<Group> inner =
        course.groups().all().stream()
            .filter(g -> g.parent().equals(id))
            .sorted(Comparator.comparingInt(Group::order).thenComparing(Group::id))
            .toList();
    for (Group group : inner) {
      out.open("section", "class=\"group\"").text("h2", group.title());
      out.html("p class=\"quiet\"", sequence(group));
      group(group.id());
      out.close("section");
    }
  }

  private static String sequence(Group group) {
    return switch (group.sequence()) {
      case LINKED -> "In the author's order, passing over what a learner has shown.";
      case ADAPTIVE -> "The engine picks what fits the learner best.";
      case CHOICE -> "The learner picks among a few.";
    };
  }

  private void activity(Activity a) throws ExportException {
    out.open("section", "class=\"activity\"").text("h3", a.title());
    List<String> said = new ArrayList<>(List.of(Words.of(a.kind()).replace('-', ' ')));
    said.add(a.minutes() + " minutes");
    a.skills().stream()
        .map(s -> course.skills().find(s))
        .filter(java.util.Objects::nonNull)
        .forEach(s -> said.add(s.title()));
    if (a.required()) {
      said.add("required");
    }
    if (a.behaviour() instanceof Behaviour.Assessment b) {
      said.add("passes at " + b.passMark() / 10 + " %");
    }
    out.html("p class=\"quiet\"", Document.escape(String.join(" · ", said)));
    out.html("div", html.of(a.body()));
    for (LevelContent level : a.levels()) {
      out.open("div", "class=\"level\"");
      out.html("p class=\"quiet\"", "Help level: " + Words.of(level.level()));
      out.html("div", html.of(level.html())).close("div");
    }
    int number = 1;
    for (Item item : items.getOrDefault(a.id(), List.of())) {
      new StoryboardItem(out, html).write(item, number++);
    }
    out.close("section");
  }
}
