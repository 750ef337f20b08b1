package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.model.learner.SkillCell;
import studio.trellis.model.learner.StateText;
import studio.trellis.model.random.RandomCourses;

/**
 * Events that no learner makes: unknown parts, repeated, out of order, by clocks that go back or
 * years ahead. The state stays valid and a decision is always made.
 *
 * <p>A million sequences: run the main method with 1000000 as its argument.
 */
class EngineFuzzTest {
  private static final int COURSES = 12;
  private static final int EVENTS = 12;
  private static final List<Engine> ENGINES = engines();

  private static List<Engine> engines() {
    List<Engine> out = new ArrayList<>();
    for (int seed = 1; seed <= COURSES; seed++) {
      out.add(new Engine(Plan.of(RandomCourses.of(seed)), seed % 2 == 0));
    }
    return out;
  }

  /** Runs so many sequences; says how many. */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[0]);
    for (int i = 0; i < count; i++) {
      sequence(i);
    }
    System.out.printf("%,d sequences of %d events each; every state stayed valid%n", count, EVENTS);
  }

  @Property(tries = 3000)
  void noEventMakesAStateInvalid(@ForAll long seed) {
    sequence(seed);
  }

  private static void sequence(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Engine engine = ENGINES.get(random.nextInt(COURSES));
    LearnerState state = engine.begin(random.nextInt());
    int now = 3_000_000;
    for (int i = 0; i < EVENTS; i++) {
      now = clock(random, now);
      if (random.nextInt(3) > 0) {
        Decision decision = engine.decide(state, now);
        holds(engine, decision);
        state = decision.after();
      } else {
        state = engine.record(state, event(random), now);
      }
    }
    String text = StateText.write(state);
    StateText.Read read = StateText.read(state.layout(), text);
    assertEquals("", read.problem());
    assertEquals(state, read.state());
    for (int skill = 0; skill < engine.plan().skills().size(); skill++) {
      assertTrue(state.skill(skill, SkillCell.ESTIMATE) <= Grid.STEPS);
      assertTrue(state.skill(skill, SkillCell.STABILITY) <= 4095);
    }
    engine.standing(state, now);
  }

  private static void holds(Engine engine, Decision decision) {
    Plan plan = engine.plan();
    assertTrue(decision.activity() < plan.activities().size());
    if (decision.item() >= 0) {
      assertTrue(plan.items().get(decision.item()).alive());
    }
    if (decision.kind() == Decision.Kind.PRESENT) {
      assertTrue(decision.activity() >= 0);
      assertTrue(plan.activities().get(decision.activity()).alive());
    }
  }

  private static int clock(SplittableRandom random, int now) {
    return switch (random.nextInt(12)) {
      case 0 -> random.nextInt();
      case 1 -> now - random.nextInt(100_000);
      case 2 -> now + random.nextInt(5_000_000);
      default -> now + random.nextInt(30);
    };
  }

  private static Evidence event(SplittableRandom random) {
    int any = random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(-2, 40);
    int other = random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(-2, 70);
    return switch (random.nextInt(16)) {
      case 0 -> new Evidence.SessionBegan();
      case 1 -> new Evidence.AttributeGiven(any, other);
      case 2 -> new Evidence.Rated(any, other);
      case 3 -> new Evidence.HintShown();
      case 4 -> new Evidence.StepAnswered(random.nextBoolean());
      case 5 -> new Evidence.Finished();
      case 6 -> new Evidence.Chose(any);
      case 7 -> new Evidence.Declined();
      case 8 -> new Evidence.TestOut(any);
      case 9 -> new Evidence.Met();
      case 10 -> new Evidence.Review(any);
      case 11 -> new Evidence.Answered(any, random.nextBoolean(), other, any);
      default -> new Evidence.Answered(1, random.nextBoolean(), random.nextInt(-1, 4), 40);
    };
  }
}
