package studio.trellis.authoring.search.text;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Attribute;
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
      case Skill e -> skill(e, pen);
      case Group e -> group(e, pen);
      case Rule e -> rule(e, pen);
      case Facet e -> new Facet(e.id(), pen.title(e.title()), e.values(), e.extra());
      case Attribute e ->
          new Attribute(
              e.id(),
              pen.title(e.title()),
              e.source(),
              e.values(),
              pen.html("question", TextPart.TEXT, e.question()),
              e.extra());
      case Persona e -> persona(e, pen);
      case Asset e -> asset(e, pen);
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
    return new Activity(
        e.id(),
        e.kind(),
        pen.title(e.title()),
        e.group(),
        e.order(),
        e.skills(),
        e.tags(),
        e.minutes(),
        e.required(),
        pen.html("body", TextPart.TEXT, e.body()),
        each(
            e.levels(),
            (i, level) ->
                new LevelContent(
                    level.level(), pen.html("levels/" + i, TextPart.TEXT, level.html()))),
        e.behaviour(),
        e.built(),
        e.place(),
        e.source(),
        e.extra());
  }

  private static Skill skill(Skill e, Pen pen) {
    return new Skill(
        e.id(),
        pen.title(e.title()),
        pen.plain("description", TextPart.TEXT, e.description()),
        e.order(),
        e.prerequisites(),
        e.core(),
        e.weight(),
        e.trace(),
        e.extra());
  }

  private static Group group(Group e, Pen pen) {
    return new Group(
        e.id(), pen.title(e.title()), e.parent(), e.order(), e.sequence(), e.place(), e.extra());
  }

  private static Rule rule(Rule e, Pen pen) {
    return new Rule(
        e.id(),
        e.enabled(),
        e.scope(),
        e.when(),
        e.condition(),
        each(
            e.actions(),
            (i, action) ->
                action instanceof Action.Message message
                    ? new Action.Message(pen.html("then/" + i, TextPart.RULE, message.html()))
                    : action),
        pen.html("because", TextPart.RULE, e.because()),
        e.priority(),
        e.once(),
        e.extra());
  }

  private static Persona persona(Persona e, Pen pen) {
    return new Persona(
        e.id(),
        pen.title(e.title()),
        pen.plain("description", TextPart.TEXT, e.description()),
        e.prior(),
        e.known(),
        e.learn(),
        e.slip(),
        e.guess(),
        e.forget(),
        e.confidenceBias(),
        e.ratingBias(),
        e.hints(),
        e.pace(),
        e.persistence(),
        e.sessionMinutes(),
        e.daysBetween(),
        e.attributes(),
        e.extra());
  }

  private static Asset asset(Asset e, Pen pen) {
    return new Asset(
        e.id(),
        e.hash(),
        pen.plain("name", TextPart.TITLE, e.name()),
        e.type(),
        e.bytes(),
        pen.plain("alt", TextPart.TEXT, e.alt()),
        e.source(),
        e.extra());
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
