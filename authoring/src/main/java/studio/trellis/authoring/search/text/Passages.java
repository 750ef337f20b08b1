package studio.trellis.authoring.search.text;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.CourseHead;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.Skill;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Rule;

/** All texts that an author wrote into a part of the course, read and rewritten by one road. */
public final class Passages {
  private Passages() {}

  /** The texts of {@code entity} that are not empty, in reading order. */
  public static List<Passage> of(Entity entity) {
    List<Passage> out = new ArrayList<>();
    rewrite(
        entity,
        passage -> {
          if (!passage.value().isEmpty()) {
            out.add(passage);
          }
          return passage.value();
        });
    return out;
  }

  /** {@code entity} with its texts rewritten; itself where it has none. */
  public static Entity rewrite(Entity entity, Rewriter rewriter) {
    Pen pen = new Pen(rewriter);
    return switch (entity) {
      case Activity e -> activity(e, pen);
      case Item e -> new ItemPassages(pen).rewrite(e);
      case Skill e ->
          e.with(
              f -> {
                f.title = pen.title(f.title);
                f.description = pen.plain("description", TextPart.TEXT, f.description);
              });
      case Group e -> e.with(f -> f.title = pen.title(f.title));
      case Rule e -> rule(e, pen);
      case Facet e -> e.with(f -> f.title = pen.title(f.title));
      case Attribute e ->
          e.with(
              f -> {
                f.title = pen.title(f.title);
                f.question = pen.html("question", TextPart.TEXT, f.question);
              });
      case Persona e ->
          e.with(
              f -> {
                f.title = pen.title(f.title);
                f.description = pen.plain("description", TextPart.TEXT, f.description);
              });
      case Asset e ->
          e.with(
              f -> {
                f.name = pen.plain("name", TextPart.TITLE, f.name);
                f.alt = pen.plain("alt", TextPart.TEXT, f.alt);
              });
      case CourseHead e ->
          e.with(
              f -> {
                f.title = pen.title(f.title);
                f.summary = pen.html("summary", TextPart.TEXT, f.summary);
              });
      case Link e -> e;
      default -> entity;
    };
  }

  /** A list with each of its parts rewritten. */
  static <T> List<T> each(List<T> list, Indexed<T> one) {
    List<T> out = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      out.add(one.rewrite(i, list.get(i)));
    }
    return out;
  }

  /** Rewrites the part at a place of a list. */
  @FunctionalInterface
  interface Indexed<T> {
    T rewrite(int index, T part);
  }

  private static Activity activity(Activity e, Pen pen) {
    return e.with(
        f -> {
          f.title = pen.title(f.title);
          f.body = pen.html("body", TextPart.TEXT, f.body);
          f.levels =
              each(
                  f.levels,
                  (i, level) ->
                      new LevelContent(
                          level.level(), pen.html("levels/" + i, TextPart.TEXT, level.html())));
        });
  }

  private static Rule rule(Rule e, Pen pen) {
    return e.with(
        f -> {
          f.actions =
              each(
                  f.actions,
                  (i, action) ->
                      action instanceof Action.Message message
                          ? new Action.Message(pen.html("then/" + i, TextPart.RULE, message.html()))
                          : action);
          f.because = pen.html("because", TextPart.RULE, f.because);
        });
  }

  /** Writes one text after the other. */
  record Pen(Rewriter rewriter) {
    String title(String value) {
      return plain("title", TextPart.TITLE, value);
    }

    String plain(String path, TextPart part, String value) {
      return rewriter.rewrite(new Passage(path, part, false, value));
    }

    String html(String path, TextPart part, String value) {
      return rewriter.rewrite(new Passage(path, part, true, value));
    }
  }
}
