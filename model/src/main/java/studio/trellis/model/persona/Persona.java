package studio.trellis.model.persona;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;

/**
 * A simulated learner, described by what is true of them and not by what the engine estimates.
 * Chances are in thousandths.
 *
 * @param description one sentence about them
 * @param prior chance that a skill is known before the course, unless {@code known} says otherwise
 * @param known chance that a skill is known, by skill id
 * @param learn chance that a skill becomes known at an opportunity
 * @param slip chance of a wrong answer though known
 * @param guess chance of a right answer though not known, in open items (choices: one in the number
 *     of options)
 * @param forget chance that a known skill is lost over a day away
 * @param confidenceBias added to the true chance of being right when they say how sure they are,
 *     -1000 to 1000
 * @param ratingBias added to true knowledge when they rate themselves, -1000 to 1000
 * @param hints chance to take a hint before answering when they do not know
 * @param pace percent of the author's minutes that they take
 * @param persistence chance to go on after an activity that went badly
 * @param sessionMinutes length of a session, minutes
 * @param daysBetween days between sessions
 * @param attributes value by attribute id
 */
public record Persona(
    String id,
    String title,
    String description,
    int prior,
    Map<String, Integer> known,
    int learn,
    int slip,
    int guess,
    int forget,
    int confidenceBias,
    int ratingBias,
    int hints,
    int pace,
    int persistence,
    int sessionMinutes,
    int daysBetween,
    Map<String, String> attributes,
    Map<String, Tree> extra)
    implements Entity {
  public Persona {
    known = Collections.unmodifiableMap(new TreeMap<>(known));
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    extra = new Tree.Obj(extra).fields();
  }

  /** This persona with some fields changed. */
  public Persona with(Consumer<Fields> change) {
    Fields fields = new Fields(this);
    change.accept(fields);
    return fields.made();
  }

  /** The fields of a persona, to change some of them; the id stays. */
  public static final class Fields {
    private final String id;
    public String title;
    public String description;
    public int prior;
    public Map<String, Integer> known;
    public int learn;
    public int slip;
    public int guess;
    public int forget;
    public int confidenceBias;
    public int ratingBias;
    public int hints;
    public int pace;
    public int persistence;
    public int sessionMinutes;
    public int daysBetween;
    public Map<String, String> attributes;
    public Map<String, Tree> extra;

    private Fields(Persona old) {
      id = old.id;
      title = old.title();
      description = old.description();
      prior = old.prior();
      known = old.known();
      learn = old.learn();
      slip = old.slip();
      guess = old.guess();
      forget = old.forget();
      confidenceBias = old.confidenceBias();
      ratingBias = old.ratingBias();
      hints = old.hints();
      pace = old.pace();
      persistence = old.persistence();
      sessionMinutes = old.sessionMinutes();
      daysBetween = old.daysBetween();
      attributes = old.attributes();
      extra = old.extra();
    }

    private Persona made() {
      return new Persona(
          id,
          title,
          description,
          prior,
          known,
          learn,
          slip,
          guess,
          forget,
          confidenceBias,
          ratingBias,
          hints,
          pace,
          persistence,
          sessionMinutes,
          daysBetween,
          attributes,
          extra);
    }
  }
}
