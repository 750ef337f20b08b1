package studio.trellis.model.check;

import java.util.List;
import java.util.function.BiConsumer;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Step;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Rule;

/** Every piece of HTML that learners may read, with its place. */
final class Pages {
  private final Course course;

  Pages(Course course) {
    this.course = course;
  }

  /** Shows each piece that is not empty, part by part in the order of ids. */
  void each(BiConsumer<Spot, String> reader) {
    say(reader, EntityKind.COURSE, course.id(), "summary", course.summary());
    for (Activity activity : course.activities()) {
      activity(activity, reader);
    }
    for (Item item : course.items()) {
      item(item, reader);
    }
    for (Attribute attribute : course.attributes()) {
      say(reader, EntityKind.ATTRIBUTE, attribute.id(), "question", attribute.question());
    }
    for (Rule rule : course.rules()) {
      for (int i = 0; i < rule.actions().size(); i++) {
        if (rule.actions().get(i) instanceof Action.Message message) {
          say(reader, EntityKind.RULE, rule.id(), "then/" + i, message.html());
        } else if (rule.actions().get(i) instanceof Action.CallHuman call) {
          say(reader, EntityKind.RULE, rule.id(), "then/" + i, call.html());
        }
      }
    }
  }

  static void activity(Activity activity, BiConsumer<Spot, String> reader) {
    say(reader, EntityKind.ACTIVITY, activity.id(), "body", activity.body());
    for (int i = 0; i < activity.levels().size(); i++) {
      String html = activity.levels().get(i).html();
      say(reader, EntityKind.ACTIVITY, activity.id(), "levels/" + i, html);
    }
  }

  static void item(Item item, BiConsumer<Spot, String> reader) {
    ItemPages pages = new ItemPages(item.id(), reader);
    pages.say("prompt", item.prompt());
    for (int i = 0; i < item.hints().size(); i++) {
      pages.say("hints/" + i, item.hints().get(i));
    }
    for (int i = 0; i < item.steps().size(); i++) {
      Step step = item.steps().get(i);
      pages.say("steps/" + i + "/prompt", step.prompt());
      pages.say("steps/" + i + "/solution", step.solution());
      if (step.answer() != null) {
        pages.answer("steps/" + i + "/answer", step.answer());
      }
    }
    pages.answer("answer", item.answer());
    pages.say("solution", item.solution());
    pages.say("refutation", item.refutation());
  }

  private static void say(
      BiConsumer<Spot, String> reader, EntityKind kind, String id, String field, String html) {
    if (!html.isEmpty()) {
      reader.accept(new Spot(kind, id, field), html);
    }
  }

  private record ItemPages(String item, BiConsumer<Spot, String> reader) {
    void say(String field, String html) {
      Pages.say(reader, EntityKind.ITEM, item, field, html);
    }

    void answer(String field, Answer answer) {
      switch (answer) {
        case Answer.SingleChoice a -> options(field, a.options());
        case Answer.MultipleChoice a -> options(field, a.options());
        case Answer.ShortText a -> cases(field, a.cases(), a.otherwise());
        case Answer.Numeric a -> cases(field, a.cases(), a.otherwise());
        case Answer.Expression a -> cases(field, a.cases(), a.otherwise());
        case Answer.SelfChecked a -> say(field + "/model", a.model());
      }
    }

    private void options(String field, List<Answer.Option> options) {
      for (int i = 0; i < options.size(); i++) {
        say(field + "/options/" + i, options.get(i).html());
        feedback(field + "/options/" + i, options.get(i).feedback());
      }
    }

    private void cases(String field, List<Answer.Case> cases, Feedback otherwise) {
      for (int i = 0; i < cases.size(); i++) {
        feedback(field + "/cases/" + i, cases.get(i).feedback());
      }
      feedback(field + "/otherwise", otherwise);
    }

    private void feedback(String field, Feedback feedback) {
      say(field + "/what", feedback.what());
      say(field + "/why", feedback.why());
      say(field + "/improve", feedback.improve());
    }
  }
}
