package studio.trellis.model.simulation;

import java.util.List;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.engine.Codes;

/**
 * What a simulated learner has to know of a course besides its plan: the options of items, and
 * attribute values.
 */
public final class AnswerKeys {
  private final int[] options;
  private final int[] right;
  private final Course course;
  private final Codes codes;

  /** The keys of a course. */
  public AnswerKeys(Course course) {
    this.course = course;
    this.codes = new Codes(course);
    this.options = new int[codes.items().size()];
    this.right = new int[options.length];
    for (int i = 0; i < options.length; i++) {
      Item item = course.items().find(codes.items().get(i));
      if (item != null) {
        note(i, item.answer());
      }
    }
  }

  private void note(int item, Answer answer) {
    switch (answer) {
      case Answer.SingleChoice a -> note(item, a.options());
      case Answer.MultipleChoice a -> note(item, a.options());
      case Answer.ShortText a -> {}
      case Answer.Numeric a -> {}
      case Answer.Expression a -> {}
      case Answer.SelfChecked a -> {}
    }
  }

  private void note(int item, List<Answer.Option> all) {
    options[item] = Math.min(16, all.size());
    for (int i = 0; i < options[item]; i++) {
      if (all.get(i).right()) {
        right[item] |= 1 << i;
      }
    }
  }

  /** How many options an item has; 0: it is typed. */
  public int options(int item) {
    return options[item];
  }

  /** The right options of an item as bits. */
  public int right(int item) {
    return right[item];
  }

  public Codes codes() {
    return codes;
  }

  /** Whether rules set the attribute at a position, and nobody else. */
  public boolean ruled(int position) {
    Attribute attribute = course.attributes().find(codes.attributes().get(position));
    return attribute != null && attribute.source() == Attribute.Source.RULES;
  }

  /** How the state stores a persona's value of an attribute; 0: not known. */
  public int attribute(int position, String value) {
    Attribute attribute = course.attributes().find(codes.attributes().get(position));
    if (attribute == null || value.isEmpty()) {
      return 0;
    }
    if (attribute.values().isEmpty()) {
      return number(value) + 1;
    }
    return attribute.values().indexOf(value) + 1;
  }

  private static int number(String text) {
    int value = 0;
    for (int i = 0; i < text.length() && i < 5; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return Math.min(value, 16_382);
  }
}
