package studio.trellis.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.trellis.model.judge.NodeJudge;

/** The pure step against ts-fsrs: chains of random reviews, on which nothing may differ. */
class FsrsTest {
  private static final int REVIEWS = 1_000_000;

  /** Chains of up to 16 reviews; gaps of no day, some days, or far beyond what is due. */
  private static final String ORACLE =
      """
      const { FSRSAlgorithm, generatorParameters } = require(process.argv[1]);
      const algorithm = new FSRSAlgorithm(generatorParameters(
        { enable_short_term: process.argv[2] === 'true', request_retention: 0.85 }));
      let a = 1, left = 0, memory = null;
      const next = () => (a = (Math.imul(a, 1664525) + 1013904223) | 0) >>> 8;
      const out = Buffer.alloc(4 * 1e6);
      for (let i = 0; i < 1e6; i++) {
        if (left-- === 0) { memory = null; left = next() % 16; }
        const grade = next() % 4 + 1, kind = next() % 4, far = next();
        const days = memory === null || kind === 0 ? 0 : kind === 1 ? far % 4 : kind === 2 ? far % 60 : far % 3000;
        memory = algorithm.next_state(memory, days, grade);
        out.writeInt32BE(algorithm.next_interval(memory.stability, days), 4 * i);
      }
      process.stdout.write(out);
      """;

  private int seed = 1;

  private int next() {
    seed = seed * 1664525 + 1013904223;
    return seed >>> 8;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void intervalsEqualThoseOfTheOriginal(boolean sameDay) throws IOException {
    double modifier = Fsrs.modifier(0.85);
    double stability = 0;
    double difficulty = 0;
    int left = 0;
    int differ = 0;
    try (DataInputStream oracle =
        NodeJudge.run("ts-fsrs/dist/index.cjs", ORACLE, Boolean.toString(sameDay))) {
      for (int i = 0; i < REVIEWS; i++) {
        boolean first = left-- == 0;
        left = first ? next() % 16 : left;
        int grade = next() % 4 + 1;
        int kind = next() % 4;
        int far = next();
        int days = first || kind == 0 ? 0 : kind == 1 ? far % 4 : far % (kind == 2 ? 60 : 3000);
        stability =
            first
                ? Fsrs.firstStability(grade)
                : Fsrs.stability(stability, difficulty, days, grade, sameDay);
        difficulty = first ? Fsrs.firstDifficulty(grade) : Fsrs.difficulty(difficulty, grade);
        differ += Fsrs.interval(stability, modifier) == oracle.readInt() ? 0 : 1;
      }
    }
    System.out.println(
        "FSRS-6 and ts-fsrs, same-day reviews "
            + (sameDay ? "on: " : "off: ")
            + differ
            + " of "
            + REVIEWS
            + " intervals differ");
    assertEquals(0, differ);
  }
}
