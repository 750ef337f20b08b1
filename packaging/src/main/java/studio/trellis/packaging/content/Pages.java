package studio.trellis.packaging.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.Words;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.course.Step;
import studio.trellis.model.engine.Codes;
import studio.trellis.model.wire.AnswerWire;
import studio.trellis.packaging.ExportException;

/** What the page shows at an activity and its items, as the data scripts carry it. */
final class Pages {
  private final Course course;
  private final Codes codes;
  private final CleanHtml html;
  private final AnswerHtml answers;
  private final AssetFiles assets;
  private boolean typed;
  private final Map<String, List<Item>> itemsOf = new TreeMap<>();

  Pages(Course course, Codes codes, CleanHtml html, AssetFiles assets) {
    this.course = course;
    this.codes = codes;
    this.html = html;
    this.answers = new AnswerHtml(html);
    this.assets = assets;
    for (Item item : course.items()) {
      itemsOf.computeIfAbsent(item.activity(), id -> new ArrayList<>()).add(item);
    }
    itemsOf
        .values()
        .forEach(items -> items.sort(Comparator.comparingInt(Item::order).thenComparing(Item::id)));
  }

  /**
   * What is shown at an activity.
   *
   * @param about also says what the activity and its items are called; null: not here
   */
  Tree activity(Activity activity, @Nullable Outline about) throws ExportException {
    Json levels = new Json();
    for (LevelContent level : activity.levels()) {
      levels.text(Words.of(level.level()), html.clean(level.html()));
    }
    Json items = new Json();
    for (Item item : itemsOf.getOrDefault(activity.id(), List.of())) {
      items.put(Integer.toString(codes.item(item.id())), item(item, about != null));
    }
    Json out = new Json().text("body", html.clean(activity.body()));
    if (about != null) {
      out.put("about", about.about(activity));
    }
    if (!activity.source().isEmpty()) {
      out.text("source", activity.source());
    }
    if (!levels.empty()) {
      out.put("levels", levels.tree());
    }
    if (activity.behaviour() instanceof Behaviour.Resource resource) {
      Tree file = resource(resource);
      if (file != null) {
        out.put("resource", file);
      }
    }
    if (typed(activity.id())) {
      typed = true;
      out.flag("typed", true);
    }
    return out.put("items", items.tree()).tree();
  }

  /** Whether anything so far is answered by typing. */
  boolean typed() {
    return typed;
  }

  /** Whether a question of an activity is answered by typing. */
  boolean typed(String activity) {
    return itemsOf.getOrDefault(activity, List.of()).stream().anyMatch(Pages::typed);
  }

  private static boolean typed(Item item) {
    return typed(item.answer()) || item.steps().stream().anyMatch(step -> typed(step.answer()));
  }

  private static boolean typed(@Nullable Answer answer) {
    return answer instanceof Answer.ShortText
        || answer instanceof Answer.Numeric
        || answer instanceof Answer.Expression;
  }

  private @Nullable Tree resource(Behaviour.Resource resource) throws ExportException {
    Asset asset = course.assets().find(resource.asset());
    String file = assets.use(resource.asset());
    return asset == null || file == null
        ? null
        : new Json().text("href", file).text("name", asset.name()).tree();
  }

  private Tree item(Item item, boolean named) throws ExportException {
    List<Tree> hints = new ArrayList<>();
    for (String hint : item.hints()) {
      hints.add(new Tree.Str(html.clean(hint)));
    }
    List<Tree> steps = new ArrayList<>();
    for (Step step : item.steps()) {
      steps.add(step(step));
    }
    Json out = new Json();
    if (named) {
      out.text("id", item.id());
    }
    return out.text("prompt", html.clean(item.prompt()))
        .put("answer", AnswerWire.write(answers.clean(item.answer())))
        .list("hints", hints)
        .list("steps", steps)
        .text("solution", html.clean(item.solution()))
        .text("refutation", html.clean(item.refutation()))
        .tree();
  }

  private Tree step(Step step) throws ExportException {
    Json out =
        new Json()
            .text("prompt", html.clean(step.prompt()))
            .text("solution", html.clean(step.solution()));
    if (step.answer() != null) {
      out.put("answer", AnswerWire.write(answers.clean(step.answer())));
    }
    return out.tree();
  }
}
