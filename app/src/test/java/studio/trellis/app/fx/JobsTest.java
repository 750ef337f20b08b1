package studio.trellis.app.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobsTest {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<String> said = new ArrayList<>();
  private final JobRunner jobs = new JobRunner(waiting::add, Runnable::run);

  @Test
  void aResultIsAppliedAndTheJobIsGone() {
    jobs.start(
        new Job<>("count", progress -> 42, n -> said.add("got " + n), e -> said.add("failed")));
    assertEquals(1, jobs.running().size());

    waiting.remove().run();

    assertEquals(List.of("got 42"), said);
    assertTrue(jobs.running().isEmpty());
  }

  @Test
  void aCancelledJobAppliesNothing() {
    RunningJob job =
        jobs.start(
            new Job<>("count", progress -> 42, n -> said.add("got"), e -> said.add("failed")));
    job.cancel();

    waiting.remove().run();

    assertEquals(List.of(), said);
    assertTrue(job.endedProperty().get());
  }

  @Test
  void whatGoesWrongIsTold() {
    jobs.start(
        new Job<Integer>(
            "read",
            progress -> {
              throw new IOException("no such file");
            },
            n -> said.add("got"),
            e -> said.add(e.getMessage())));

    waiting.remove().run();

    assertEquals(List.of("no such file"), said);
  }

  @Test
  void onlyTheNewestOfItsNameCounts() {
    Latest latest = new Latest(waiting::add, Runnable::run);
    latest.start("checks", () -> "old", said::add);
    latest.start("checks", () -> "new", said::add);
    latest.start("size", () -> "other", said::add);

    waiting.forEach(Runnable::run);

    assertEquals(List.of("new", "other"), said);
  }
}
