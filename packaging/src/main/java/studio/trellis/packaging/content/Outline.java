package studio.trellis.packaging.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Entities;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.Words;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Skill;
import studio.trellis.model.engine.Codes;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.CompletionPolicy;
import studio.trellis.model.rule.Rule;
import studio.trellis.packaging.ExportException;

/**
 * The frame of a course as the page reads it: names by state position, null where a part was
 * deleted.
 */
final class Outline {
  private final Course course;
  private final Codes codes;
  private final CleanHtml html;
  private final ReadingOrder order;
  private final @Nullable String logo;

  Outline(Course course, Codes codes, CleanHtml html, ReadingOrder order, @Nullable String logo) {
    this.course = course;
    this.codes = codes;
    this.html = html;
    this.order = order;
    this.logo = logo;
  }

  /**
   * The outline.
   *
   * @param chunks the position of the first activity in each chunk of content
   * @param first the activity that a new learner meets first; −1: not known
   * @param typed the questions of that activity are answered by typing
   * @param build a mark of this build's content
   * @param parts the parts, where they are few; null: they come in a script of their own
   */
  Tree tree(List<Integer> chunks, int first, boolean typed, String build, @Nullable Tree parts)
      throws ExportException {
    CompletionPolicy completion = course.policies().completion();
    Json out = new Json();
    if (parts != null) {
      out.put("parts", parts);
    }
    return out.text("id", course.id())
        .text("title", course.title())
        .text("language", course.language())
        .text("summary", html.clean(course.summary()))
        .text("logo", logo == null ? "" : logo)
        .text("build", build)
        .text("source", course.source())
        .put("passMark", new Tree.Num(completion.passMark()))
        .flag("failedIsFailed", completion.failedIsFailed())
        .flag("backward", course.policies().scaffold().backward())
        .flag("decline", course.policies().choice().decline())
        .flag("testOut", course.policies().choice().testOut())
        .put("skills", row(codes.skills(), course.skills(), this::skill))
        .flag("rated", course.activities().all().stream().anyMatch(Outline::rates))
        .put("chunks", Json.numbers(chunks))
        .put("first", new Tree.Num(first))
        .flag("typed", typed)
        .put("links", links())
        .put("rules", rules())
        .put("attributes", attributes())
        .tree();
  }

  private static boolean rates(Activity activity) {
    return activity.kind() == ActivityKind.SELF_ASSESSMENT;
  }

  /** What all groups, activities and items are called, and what lies in what. */
  Tree parts() {
    return new Json()
        .put("groups", groups())
        .put("activities", columns())
        .put("items", Json.texts(codes.items()))
        .tree();
  }

  /** One activity, as {@link #parts} has it. */
  Tree about(Activity a) {
    Json out =
        new Json()
            .text("id", a.id())
            .text("title", a.title())
            .text("kind", Words.of(a.kind()))
            .put("group", new Tree.Num(-1 - codes.target(a.group())))
            .put("minutes", new Tree.Num(a.minutes()))
            .flag("required", a.required())
            .put("skills", skills(a));
    more(out, a);
    return out.tree();
  }

  private Tree skills(Activity a) {
    return Json.numbers(a.skills().stream().map(codes::skill).toList());
  }

  private static <T extends Entity> Tree row(
      List<String> ids, Entities<T> all, Function<T, Tree> write) {
    List<Tree> out = new ArrayList<>();
    for (String id : ids) {
      T found = all.find(id);
      out.add(found == null ? new Tree.Null() : write.apply(found));
    }
    return new Tree.Arr(out);
  }

  private Tree skill(Skill s) {
    return new Json()
        .text("id", s.id())
        .text("title", s.title())
        .put("order", new Tree.Num(s.order()))
        .put("after", Json.numbers(s.prerequisites().stream().map(codes::skill).toList()))
        .put("ratings", new Tree.Arr(s.ratings().stream().<Tree>map(Tree.Str::new).toList()))
        .tree();
  }

  private Tree groups() {
    List<Tree> out = new ArrayList<>();
    for (String id : codes.groups()) {
      Group group = course.groups().find(id);
      out.add(
          new Json()
              .text("title", group == null ? course.title() : group.title())
              .put("parent", new Tree.Num(group == null ? -1 : -1 - codes.target(group.parent())))
              .put("parts", Json.numbers(order.of(out.size())))
              .tree());
    }
    return new Tree.Arr(out);
  }

  /** Activities by column: that is half as long as row by row. Deleted ones have no kind. */
  private Tree columns() {
    List<String> ids = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    StringBuilder kinds = new StringBuilder();
    StringBuilder required = new StringBuilder();
    List<Integer> groups = new ArrayList<>();
    List<Integer> minutes = new ArrayList<>();
    List<Tree> skills = new ArrayList<>();
    Json more = new Json();
    for (int position = 0; position < codes.activities().size(); position++) {
      Activity a = course.activities().find(codes.activities().get(position));
      ids.add(a == null ? "" : a.id());
      titles.add(a == null ? "" : a.title());
      kinds.append(a == null ? '-' : (char) ('a' + a.kind().ordinal()));
      required.append(a != null && a.required() ? 1 : 0);
      groups.add(a == null ? 0 : -1 - codes.target(a.group()));
      minutes.add(a == null ? 0 : a.minutes());
      skills.add(a == null ? Json.numbers(List.of()) : skills(a));
      if (a != null) {
        Json own = new Json();
        more(own, a);
        if (!own.empty()) {
          more.put(Integer.toString(position), own.tree());
        }
      }
    }
    List<Tree> words = new ArrayList<>();
    for (ActivityKind kind : ActivityKind.values()) {
      words.add(new Tree.Str(Words.of(kind)));
    }
    return new Json()
        .put("kinds", new Tree.Arr(words))
        .text("kind", kinds.toString())
        .text("required", required.toString())
        .put("id", Json.texts(ids))
        .put("title", Json.texts(titles))
        .put("group", Json.numbers(groups))
        .put("minutes", Json.numbers(minutes))
        .put("skills", new Tree.Arr(skills))
        .put("more", more.tree())
        .tree();
  }

  /** What only some kinds have. */
  private void more(Json out, Activity a) {
    switch (a.behaviour()) {
      case Behaviour.Assessment b ->
          out.put("passMark", new Tree.Num(b.passMark())).put("draw", new Tree.Num(drawn(a, b)));
      case Behaviour.Milestone b ->
          out.put("gathers", Json.numbers(b.gathers().stream().map(codes::activity).toList()));
      case Behaviour.Plain b -> {}
      case Behaviour.Choice b -> {}
      case Behaviour.Resource b -> {}
    }
  }

  private long drawn(Activity activity, Behaviour.Assessment behaviour) {
    long bank =
        course.items().all().stream().filter(i -> i.activity().equals(activity.id())).count();
    return behaviour.draw() == 0 ? bank : Math.min(bank, behaviour.draw());
  }

  /** What each link of the plan is, for the words of a reason. */
  private Tree links() {
    return Json.texts(course.links().all().stream().map(link -> Words.of(link.kind())).toList());
  }

  private Tree rules() throws ExportException {
    List<Tree> out = new ArrayList<>();
    for (String id : codes.rules()) {
      Rule rule = course.rules().find(id);
      out.add(
          rule == null
              ? new Tree.Null()
              : new Json()
                  .text("because", html.clean(rule.because()))
                  .text("message", said(rule, Action.Message.class))
                  .text("human", said(rule, Action.CallHuman.class))
                  .flag("refute", rule.actions().contains(new Action.Refute()))
                  .tree());
    }
    return new Tree.Arr(out);
  }

  /** What the actions of a kind have to say. */
  private String said(Rule rule, Class<? extends Action> kind) throws ExportException {
    StringBuilder out = new StringBuilder();
    for (Action action : rule.actions()) {
      if (kind.isInstance(action)) {
        out.append(
            switch (action) {
              case Action.Message a -> html.clean(a.html());
              case Action.CallHuman a -> html.clean(a.html());
              default -> "";
            });
      }
    }
    return out.toString();
  }

  private Tree attributes() throws ExportException {
    List<Tree> out = new ArrayList<>();
    for (String id : codes.attributes()) {
      out.add(attribute(course.attributes().find(id)));
    }
    return new Tree.Arr(out);
  }

  private Tree attribute(@Nullable Attribute a) throws ExportException {
    return a == null
        ? new Tree.Null()
        : new Json()
            .text("id", a.id())
            .text("title", a.title())
            .text("question", html.clean(a.question()))
            .put("values", Json.texts(a.values()))
            .flag("asked", a.source() == Attribute.Source.ASKED)
            .flag(
                "launch",
                a.source() == Attribute.Source.LAUNCH || a.source() == Attribute.Source.KEPT)
            .tree();
  }
}
