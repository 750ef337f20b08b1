package studio.trellis.packaging.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.trellis.model.base.Entities;
import studio.trellis.model.base.TreeReader;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Skill;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.PlanText;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Compare;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.When;
import studio.trellis.model.wire.CourseWire;
import studio.trellis.packaging.player.PlayerFiles;

/**
 * Prints how long the engine that ships takes in Chromium: {@code EngineSpeed FOLDER [RULES]}, a
 * web package unpacked whose course is inside. So many rules (200) about its skills are added, and
 * learners who answer by lot go through it. Measured are the load of the course and, each on its
 * own, every decision, every answer taken in and every state written, the best of five times.
 */
public final class EngineSpeed {
  private static final int RULES = 200;
  private static final int LOADS = 9;

  /**
   * Loads so often, then lets learners go on; gives back all times in milliseconds. The learners do
   * the same five times, and the best of each step counts: what else runs on the machine is none of
   * the engine's.
   */
  private static final String RUN =
      """
      ([plan, loads]) => {
        const e = TrellisEngine;
        const out = { load: [], decide: [], record: [], state: [] };
        const at = {};
        const timed = (what, run) => {
          const from = performance.now();
          const result = run();
          const took = performance.now() - from;
          const i = at[what] ?? 0;
          at[what] = i + 1;
          out[what][i] = Math.min(out[what][i] ?? took, took);
          return result;
        };
        for (let i = 0; i < loads; i++) timed('load', () => e.load(plan));
        for (let round = 0; round < 5; round++) {
        at.decide = at.record = at.state = 0;
        let lot = 1;
        const chance = () => (lot = (lot * 1103515245 + 12345) % 2147483648) / 2147483648;
        for (let learner = 0; learner < 20; learner++) {
          let now = 3000000 + learner;
          e.start('', now, learner);
          e.record('0', now);
          for (let i = 0; i < 150; i++) {
            const decision = JSON.parse(timed('decide', () => e.next(now)));
            if (decision.kind === 'end' || decision.kind === 'pause') break;
            now += 1;
            const right = chance() < learner / 20 ? 1 : 0;
            const did = decision.kind === 'offer' ? `7 ${decision.recommended}`
              : decision.item < 0 || decision.level === 'worked' ? '6' : `5 0 ${right} 0 30`;
            timed('record', () => e.record(did, now));
            timed('state', () => e.state());
          }
        }
        }
        return out;
      }
      """;

  private EngineSpeed() {}

  public static void main(String[] args) throws Exception {
    Course course =
        CourseWire.read(
            TreeReader.read(Files.readString(Path.of(args[0]).resolve("source/course.json"))));
    Course ruled = ruled(course, args.length > 1 ? Integer.parseInt(args[1]) : RULES);
    String plan = PlanText.write(Plan.of(ruled));
    Path folder = Files.createTempDirectory("engine");
    Path script = Files.writeString(folder.resolve("player.js"), PlayerFiles.script());
    Path html = folder.resolve("engine.html");
    Files.writeString(html, "<!doctype html><meta charset=utf-8><script src=player.js></script>");
    try (Chromium chromium = Chromium.start()) {
      Page page = chromium.browser().newPage();
      page.navigate(html.toUri().toString());
      Map<?, ?> times = (Map<?, ?>) page.evaluate(RUN, List.of(plan, LOADS));
      System.out.printf(
          Locale.ROOT,
          "%,d activities, %,d items, %,d rules: plan of %,d characters%n",
          ruled.activities().size(),
          ruled.items().size(),
          ruled.rules().size(),
          plan.length());
      say("load of the course", times.get("load"));
      say("decide", times.get("decide"));
      say("record", times.get("record"));
      say("write the state", times.get("state"));
    } finally {
      Files.delete(html);
      Files.delete(script);
      Files.delete(folder);
    }
  }

  private static void say(String what, Object times) {
    List<?> all = (List<?>) times;
    double first = ((Number) all.getFirst()).doubleValue();
    double[] sorted = all.stream().mapToDouble(t -> ((Number) t).doubleValue()).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%s: median %.2f ms, 99th percentile %.2f ms, the first %.2f ms (%,d times)%n",
        what,
        sorted[sorted.length / 2],
        sorted[sorted.length * 99 / 100],
        first,
        sorted.length);
  }

  /** The course with rules that are looked at before each decision or after each answer. */
  private static Course ruled(Course course, int count) {
    List<Skill> skills = course.skills().all();
    List<Rule> rules = new ArrayList<>(course.rules().all());
    for (int i = 0; rules.size() < count && !skills.isEmpty(); i++) {
      String skill = skills.get(i % skills.size()).id();
      Condition known = new Condition.Mastery(skill, Compare.AT_LEAST, 800 + i % 150);
      rules.add(
          new Rule(
              "speed_" + i,
              true,
              "",
              i % 2 == 0 ? When.ALWAYS : When.ANSWERED,
              known,
              List.of(new Action.Message("<p>You know this.</p>")),
              "",
              i,
              true,
              Map.of()));
    }
    return course.with(f -> f.rules = Entities.of(rules));
  }
}
