package studio.trellis.model.course;

import java.util.List;
import java.util.Map;
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
}
