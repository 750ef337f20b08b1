package studio.trellis.app.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.trellis.app.DemoCourse;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.findings.FindingsViewModel.Cause;
import studio.trellis.app.findings.FindingsViewModel.Place;
import studio.trellis.app.findings.FindingsViewModel.State;
import studio.trellis.app.fx.JobRunner;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.library.SampleCourse;

/** What the checks found is listed by topic, many of one cause as one, and mended by one step. */
class FindingsViewModelTest {
  private final Desk desk = new Desk();
  private final FindingsViewModel findings =
      new FindingsViewModel(desk, new JobRunner(Runnable::run, Runnable::run));

  @BeforeEach
  void open() throws Exception {
    Checking.follow(desk, new Latest(Runnable::run, Runnable::run));
    SampleCourse sample = new SampleCourse();
    desk.put(DemoCourse.open(FaultyCourse.of(sample), sample));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Cause cause(String code) {
    return findings.rowsProperty().get().stream()
        .filter(Cause.class::isInstance)
        .map(Cause.class::cast)
        .filter(cause -> cause.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void manyOfOneCauseAreOneUntilTheyAreListed() {
    Cause silent = cause("pedagogy.no-feedback");
    assertTrue(silent.count() > 3);
    assertTrue(silent.cause().startsWith("Wrong answers to " + silent.count()), silent.cause());
    findings.toggle(silent);
    List<Place> places =
        findings.rowsProperty().get().stream()
            .filter(Place.class::isInstance)
            .map(Place.class::cast)
            .toList();
    assertEquals(silent.count(), places.size());
    findings.toggle(cause("pedagogy.no-feedback"));
    assertTrue(findings.rowsProperty().get().stream().noneMatch(Place.class::isInstance));
  }

  @Test
  void theTitleCountsThemByWeight() {
    assertTrue(findings.title().contains("1 error, "), findings.title());
    assertTrue(findings.title().endsWith(" notes"), findings.title());
  }

  @Test
  void whatOneStepMendsIsGoneAfterIt() {
    Cause unused = cause("structure.orphaned-asset");
    assertTrue(desk.apply(unused.remark().mending().orElseThrow()));
    assertFalse(desk.courseProperty().get().orElseThrow().assets().has("spare"));
    assertTrue(
        findings.rowsProperty().get().stream()
            .noneMatch(
                row -> row instanceof Cause now && now.code().equals("structure.orphaned-asset")));
  }

  @Test
  void whoGetsStuckIsToldOnRequestAndAnEditMakesTheAnswerOld() {
    assertEquals(State.NOT_ASKED, findings.answerProperty().get().state());
    findings.ask();
    assertEquals(State.STUCK, findings.answerProperty().get().state());
    assertFalse(findings.answerProperty().get().story().isEmpty());
    assertTrue(desk.apply(cause("structure.orphaned-asset").remark().mending().orElseThrow()));
    assertEquals(State.OUTDATED, findings.answerProperty().get().state());
  }
}
