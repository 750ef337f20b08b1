package studio.trellis.model.course;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;

/**
 * A question.
 *
 * @param activity id of the activity it belongs to
 * @param order the author's order in the activity
 * @param prompt clean HTML
 * @param hints clean HTML, shown one at a time
 * @param steps on the way to the answer
 * @param solution clean HTML: the model answer, shown at the worked level and after the last try
 * @param refutation clean HTML: said after an error made with confidence; may be empty
 * @param skills ids it gives evidence for; empty: those of its activity
 * @param difficulty hundredths of a logit, -400 to 400; 0: average
 * @param guess chance of a right guess, thousandths; 0: from the item type
 * @param confidence the learner is asked how sure they are
 */
public record Item(
    String id,
    String activity,
    int order,
    String prompt,
    Answer answer,
    List<String> hints,
    List<Step> steps,
    String solution,
    String refutation,
    List<String> skills,
    int difficulty,
    int guess,
    boolean confidence,
    String source,
    Map<String, Tree> extra)
    implements Entity {
  public Item {
    hints = List.copyOf(hints);
    steps = List.copyOf(steps);
    skills = List.copyOf(skills);
    extra = new Tree.Obj(extra).fields();
  }

  /** This item with some fields changed. */
  public Item with(Consumer<Fields> change) {
    Fields fields = new Fields(this);
    change.accept(fields);
    return fields.made();
  }

  /** The fields of an item, to change some of them; the id stays. */
  public static final class Fields {
    private final String id;
    public String activity;
    public int order;
    public String prompt;
    public Answer answer;
    public List<String> hints;
    public List<Step> steps;
    public String solution;
    public String refutation;
    public List<String> skills;
    public int difficulty;
    public int guess;
    public boolean confidence;
    public String source;
    public Map<String, Tree> extra;

    private Fields(Item old) {
      id = old.id;
      activity = old.activity();
      order = old.order();
      prompt = old.prompt();
      answer = old.answer();
      hints = old.hints();
      steps = old.steps();
      solution = old.solution();
      refutation = old.refutation();
      skills = old.skills();
      difficulty = old.difficulty();
      guess = old.guess();
      confidence = old.confidence();
      source = old.source();
      extra = old.extra();
    }

    private Item made() {
      return new Item(
          id,
          activity,
          order,
          prompt,
          answer,
          hints,
          steps,
          solution,
          refutation,
          skills,
          difficulty,
          guess,
          confidence,
          source,
          extra);
    }
  }
}
