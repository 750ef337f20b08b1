package studio.trellis.app.map.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.trellis.app.desk.Remark;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.map.inspect.Inspection.Block;
import studio.trellis.app.map.inspect.Inspection.Paragraph;
import studio.trellis.app.map.inspect.Inspection.Ref;
import studio.trellis.app.map.inspect.Inspection.Refs;
import studio.trellis.app.map.inspect.Inspection.RuleLine;
import studio.trellis.app.map.inspect.Inspection.Section;
import studio.trellis.app.map.inspect.Inspection.Value;
import studio.trellis.app.map.inspect.Inspection.Values;
import studio.trellis.app.map.world.Kinds;
import studio.trellis.app.text.CourseNames;
import studio.trellis.app.text.Html;
import studio.trellis.app.text.SentenceText;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.Skill;
import studio.trellis.model.rule.Phrase;
import studio.trellis.model.rule.Rule;

/** Gathers everything about what is selected. */
final class Inspector {
  private final Course course;
  private final List<Remark> remarks;
  private final CourseNames names;
  private final SentenceText sentences;
  private final RuleMentions mentions;

  Inspector(Course course, List<Remark> remarks) {
    this.course = course;
    this.remarks = remarks;
    names = new CourseNames(course);
    sentences = new SentenceText(names);
    mentions = new RuleMentions(course);
  }

  Inspection of(Selection selection) {
    return switch (selection.kind()) {
      case ACTIVITY -> of(course.activities().find(selection.id()), this::activity);
      case GROUP -> of(course.groups().find(selection.id()), this::group);
      case LINK -> of(course.links().find(selection.id()), this::link);
      case SKILL -> of(course.skills().find(selection.id()), this::skill);
      case ITEM -> {
        Item item = course.items().find(selection.id());
        yield item == null
            ? course()
            : of(course.activities().find(item.activity()), this::activity);
      }
      case RULE, PERSONA, FACET, ATTRIBUTE, ASSET, COURSE -> course();
    };
  }

  /** Several activities and groups. */
  Inspection many(List<String> ids) {
    List<Ref> refs = new ArrayList<>();
    ids.forEach(id -> refs.add(target(id, "")));
    List<Section> sections = new ArrayList<>();
    add(sections, "inspect.many", List.of(new Refs(refs)));
    List<Remark> about =
        remarks.stream().filter(remark -> ids.contains(remark.place().id())).toList();
    String title = Text.of("inspect.many-title", ids.size());
    return new Inspection(
        Text.of("inspect.many"),
        Text.of("inspect.many"),
        "accent",
        title,
        sections,
        List.of(),
        List.of(),
        about);
  }

  /** The inspection of a part, or of the course where the part is gone. */
  private <T> Inspection of(@Nullable T part, Function<T, Inspection> inspect) {
    return part == null ? course() : inspect.apply(part);
  }

  private Inspection activity(Activity activity) {
    List<Section> sections = new ArrayList<>();
    add(sections, "inspect.says", text(activity.body()));
    if (!activity.levels().isEmpty()) {
      add(sections, "inspect.help", List.of(Help.table(activity)));
    }
    add(sections, "inspect.ways", ways(activity.id()));
    List<RuleLine> rules = rules(mentions.of(activity));
    add(sections, "inspect.rules", sentencesOf(rules));
    add(sections, "inspect.source", text(activity.source()));
    return new Inspection(
        Text.of("inspect.tab.activity"),
        Kinds.name(activity),
        Kinds.colour(activity),
        activity.title(),
        sections,
        items(activity.id()),
        rules,
        about(Selection.activity(activity.id())));
  }

  private Inspection group(Group group) {
    List<Ref> inside = new ArrayList<>();
    course.groups().all().stream()
        .filter(inner -> inner.parent().equals(group.id()))
        .sorted(Comparator.comparingInt(Group::order))
        .forEach(
            inner ->
                inside.add(
                    new Ref(
                        inner.title(),
                        Text.of("inspect.group"),
                        new Selection(Selection.Kind.GROUP, inner.id()))));
    course.activities().all().stream()
        .filter(activity -> activity.group().equals(group.id()))
        .sorted(Comparator.comparingInt(Activity::order).thenComparing(Activity::id))
        .forEach(
            activity ->
                inside.add(
                    new Ref(
                        activity.title(),
                        Kinds.name(activity),
                        Selection.activity(activity.id()))));
    List<Section> sections = new ArrayList<>();
    add(sections, "inspect.ways", ways(group.id()));
    add(sections, "inspect.inside", inside.isEmpty() ? List.of() : List.of(new Refs(inside)));
    return new Inspection(
        Text.of("inspect.group"),
        Text.of("inspect.group"),
        "accent",
        group.title(),
        sections,
        List.of(),
        rules(mentions.of(group.id())),
        about(new Selection(Selection.Kind.GROUP, group.id())));
  }

  private Inspection link(Link link) {
    List<Section> sections = new ArrayList<>();
    String title =
        Text.of(
            "inspect.link-title",
            names.of(Phrase.Kind.TARGET, link.from()),
            names.of(Phrase.Kind.TARGET, link.to()));
    return new Inspection(
        Text.of("inspect.link"),
        Text.of("link." + Text.word(link.kind())),
        "ink-2",
        title,
        sections,
        List.of(),
        List.of(),
        about(new Selection(Selection.Kind.LINK, link.id())));
  }

  private Inspection skill(Skill skill) {
    List<Section> sections = new ArrayList<>();
    add(sections, "inspect.says", text(skill.description()));
    List<Ref> before = skill.prerequisites().stream().map(this::skillRef).toList();
    add(sections, "inspect.before", before.isEmpty() ? List.of() : List.of(new Refs(before)));
    List<Ref> taught =
        course.activities().all().stream()
            .filter(activity -> activity.skills().contains(skill.id()))
            .map(
                activity ->
                    new Ref(
                        activity.title(), Kinds.name(activity), Selection.activity(activity.id())))
            .toList();
    add(sections, "inspect.taught", taught.isEmpty() ? List.of() : List.of(new Refs(taught)));
    add(sections, "inspect.estimate", List.of(estimates(skill)));
    return new Inspection(
        Text.of("inspect.skill"),
        Text.of(skill.core() ? "inspect.core-skill" : "inspect.skill"),
        "accent",
        skill.title(),
        sections,
        List.of(),
        rules(mentions.ofSkill(skill.id())),
        about(new Selection(Selection.Kind.SKILL, skill.id())));
  }

  private Values estimates(Skill skill) {
    Skill.Trace trace = skill.trace();
    int threshold =
        trace.threshold() == 0 ? course.policies().mastery().threshold() : trace.threshold();
    return new Values(
        List.of(
            new Value(Text.of("trace.prior"), Text.share(trace.prior())),
            new Value(Text.of("trace.learn"), Text.share(trace.learn())),
            new Value(Text.of("trace.guess"), Text.share(trace.guess())),
            new Value(Text.of("trace.slip"), Text.share(trace.slip())),
            new Value(Text.of("trace.mastered"), Text.share(threshold))));
  }

  private Inspection course() {
    List<Section> sections = new ArrayList<>();
    List<Ref> skills =
        course.skills().all().stream()
            .sorted(Comparator.comparingInt(Skill::order).thenComparing(Skill::id))
            .map(skill -> skillRef(skill.id()))
            .toList();
    add(sections, "inspect.skills", skills.isEmpty() ? List.of() : List.of(new Refs(skills)));
    List<Ref> groups =
        course.groups().all().stream()
            .filter(group -> group.parent().isEmpty())
            .sorted(Comparator.comparingInt(Group::order).thenComparing(Group::id))
            .map(
                group ->
                    new Ref(group.title(), "", new Selection(Selection.Kind.GROUP, group.id())))
            .toList();
    add(sections, "inspect.groups", groups.isEmpty() ? List.of() : List.of(new Refs(groups)));
    add(sections, "inspect.source", text(course.source()));
    return new Inspection(
        Text.of("inspect.course"),
        Text.of("inspect.course"),
        "accent",
        course.title(),
        sections,
        List.of(),
        rules(course.rules().all()),
        remarks);
  }

  private List<Block> ways(String id) {
    List<Ref> ways = new ArrayList<>();
    for (Link link : course.links()) {
      String condition = link.condition() == null ? "" : ", " + sentences.brief(link.condition());
      String kind = Text.of("link." + Text.word(link.kind())) + condition;
      if (link.to().equals(id)) {
        ways.add(target(link.from(), Text.of("inspect.comes", kind)));
      } else if (link.from().equals(id)) {
        ways.add(target(link.to(), Text.of("inspect.leads", kind)));
      }
    }
    return ways.isEmpty() ? List.of() : List.of(new Refs(ways));
  }

  private Ref target(String id, String note) {
    Selection.Kind kind = course.groups().has(id) ? Selection.Kind.GROUP : Selection.Kind.ACTIVITY;
    return new Ref(names.of(Phrase.Kind.TARGET, id), note, new Selection(kind, id));
  }

  private Ref skillRef(String id) {
    return new Ref(skillName(id), "", new Selection(Selection.Kind.SKILL, id));
  }

  private String skillName(String id) {
    return names.of(Phrase.Kind.SKILL, id);
  }

  private List<Item> items(String activity) {
    return course.items().all().stream()
        .filter(item -> item.activity().equals(activity))
        .sorted(Comparator.comparingInt(Item::order).thenComparing(Item::id))
        .toList();
  }

  private List<RuleLine> rules(List<Rule> rules) {
    return rules.stream()
        .sorted(Comparator.comparingInt(Rule::priority).reversed().thenComparing(Rule::id))
        .map(rule -> new RuleLine(sentences.rule(rule), rule.enabled()))
        .toList();
  }

  private static List<Block> sentencesOf(List<RuleLine> rules) {
    return rules.stream().map(rule -> (Block) new Inspection.Sentence(rule.runs())).toList();
  }

  private List<Remark> about(Selection selection) {
    return remarks.stream().filter(remark -> remark.place().equals(selection)).toList();
  }

  private static List<Block> text(String html) {
    String text = Html.excerpt(html, 400);
    return text.isBlank() ? List.of() : List.of(new Paragraph(text));
  }

  private static void add(List<Section> sections, String key, List<? extends Block> blocks) {
    if (!blocks.isEmpty()) {
      sections.add(new Section(Text.of(key), List.copyOf(blocks)));
    }
  }
}
