package studio.trellis.packaging.replace;

import java.util.List;
import java.util.Set;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.learner.ItemCell;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.learner.StateText;
import studio.trellis.model.learner.Status;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.simulation.AnswerKeys;
import studio.trellis.model.simulation.Journey;

/**
 * What of learners' progress a newer course still counts.
 *
 * @param readable every stored state could be read
 * @param percent of the skills practised, activities done and questions answered
 */
record Kept(boolean readable, int percent) {
  private static final int START = 3_500_000;
  private static final int EACH = 5;
  private static final int PIECES = 60;

  static Kept of(
      Course before,
      Course after,
      List<Persona> personas,
      Set<String> skills,
      Set<String> activities,
      Set<String> items) {
    Plan newer = Plan.of(after);
    Engine engine = new Engine(Plan.of(before));
    AnswerKeys keys = new AnswerKeys(before);
    long all = 0;
    long lost = 0;
    for (Persona persona : personas) {
      for (int n = 0; n < EACH; n++) {
        Journey journey = new Journey(engine, keys, persona, 7 + n, START);
        journey.run(PIECES * (n + 1) / EACH);
        LearnerState state = journey.state();
        if (!StateText.read(newer.layout(), StateText.write(state)).intact()) {
          return new Kept(false, 0);
        }
        Plan plan = engine.plan();
        for (int i = 0; i < plan.skills().size(); i++) {
          if (state.skill(i, SkillCell.OPPORTUNITIES) > 0) {
            all++;
            lost += skills.contains(keys.codes().skills().get(i)) ? 1 : 0;
          }
        }
        for (int i = 0; i < plan.activities().size(); i++) {
          if (state.status(i) != Status.UNSEEN) {
            all++;
            lost += activities.contains(keys.codes().activities().get(i)) ? 1 : 0;
          }
        }
        for (int i = 0; i < plan.items().size(); i++) {
          if (state.item(i, ItemCell.ATTEMPTS) > 0) {
            all++;
            lost += items.contains(keys.codes().items().get(i)) ? 1 : 0;
          }
        }
      }
    }
    return new Kept(true, all == 0 ? 100 : (int) ((all - lost) * 100 / all));
  }
}
