package studio.trellis.authoring.intake.oatutor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studio.trellis.authoring.intake.BadSourceException;
import studio.trellis.authoring.intake.ImportOptions;
import studio.trellis.authoring.intake.ImportReport.Kind;
import studio.trellis.authoring.intake.Imported;
import studio.trellis.authoring.intake.Importer;
import studio.trellis.authoring.intake.Progress;
import studio.trellis.authoring.intake.SourceFiles;
import studio.trellis.authoring.intake.Tally;

/**
 * Imports OATutor content: a lesson becomes a group in which the engine picks, a problem a practice
 * activity, its steps items with their hints and answerable steps.
 */
public final class OatutorImporter implements Importer {
  @Override
  public String name() {
    return "oatutor";
  }

  @Override
  public String description() {
    return "OATutor content (coursePlans.json and content-pool)";
  }

  @Override
  public boolean recognises(SourceFiles source) {
    return OatReader.root(source) != null;
  }

  @Override
  public Imported read(SourceFiles source, ImportOptions options, Progress progress)
      throws IOException {
    OatReader reader = new OatReader(source);
    Tally tally = new Tally();
    Oat.Plan plan = plan(reader, source.label(), tally);
    List<Oat.Lesson> lessons = OatLessons.pick(plan.lessons(), options.lessons(), source.label());
    Map<String, List<String>> skillsOfSteps = reader.skillsOfSteps();

    List<Oat.Problem> problems = readAll(reader, tally, progress);
    Map<Oat.Lesson, List<Oat.Problem>> placed = new LinkedHashMap<>();
    lessons.forEach(lesson -> placed.put(lesson, new ArrayList<>()));
    List<Oat.Problem> unplaced = place(problems, plan, skillsOfSteps, placed, tally);
    if (options.lessons().isEmpty() && !unplaced.isEmpty()) {
      placed.put(new Oat.Lesson("unplaced", "More problems", "", Map.of()), unplaced);
    }
    List<Oat.Problem> taken = placed.values().stream().flatMap(List::stream).toList();
    if (taken.isEmpty()) {
      throw new BadSourceException(
          source.label(), "has no problem in these lessons", "choose other lessons");
    }

    OatIds ids = new OatIds();
    Map<String, String> skillIds = new HashMap<>();
    Map<String, String> itemIds = new HashMap<>();
    Map<String, String> activityIds = new HashMap<>();
    for (Oat.Problem problem : taken) {
      activityIds.put(problem.id(), ids.of("a", problem.id()));
      for (Oat.Question q : problem.steps()) {
        itemIds.put(q.id(), ids.of("i", q.id()));
        skillsOfSteps.getOrDefault(q.id(), List.of()).forEach(s -> skillIds.put(s, ids.of("s", s)));
      }
    }
    OatProblems maker =
        new OatProblems(
            reader,
            skillsOfSteps,
            itemIds,
            skillIds,
            plan.language().startsWith("en") || plan.language().isEmpty());
    List<OatProblems.Made> made = makeAll(maker, taken, activityIds, progress);
    SortedMap<String, Integer> used = new TreeMap<>();
    made.forEach(m -> m.skills().forEach(skill -> used.merge(skill, 1, Integer::sum)));
    OatCourse course = new OatCourse(plan, placed, made, ids, tally);
    return course.imported(
        new OatSkills(ids, reader.traces(), tally).make(lessons, used),
        !options.lessons().isEmpty(),
        source.label());
  }

  private static Oat.Plan plan(OatReader reader, String label, Tally tally) throws IOException {
    Oat.@Nullable Plan first = null;
    for (Oat.Plan plan : reader.plans()) {
      if (first == null && !plan.lessons().isEmpty()) {
        first = plan;
      } else {
        tally.note(
            Kind.LEFT_OUT, "a further course of the plan; Trellis takes the first", plan.name());
      }
    }
    if (first == null) {
      throw new BadSourceException(
          label + "/" + OatReader.PLANS, "plans no lesson", "get the whole content anew");
    }
    return first;
  }

  private static List<Oat.Problem> readAll(OatReader reader, Tally tally, Progress progress)
      throws IOException {
    List<String> names = reader.problems();
    AtomicInteger done = new AtomicInteger();
    // A problem that cannot be read is left out and named; the others do not suffer for it.
    record Read(Oat.@Nullable Problem problem, String fault) {}
    List<Read> all =
        parallel(
            names.size(),
            i -> {
              progress.check();
              progress.at("Reading problems", done.incrementAndGet(), names.size());
              try {
                return new Read(reader.problem(names.get(i)), "");
              } catch (BadSourceException e) {
                return new Read(null, String.valueOf(e.getMessage()));
              }
            });
    List<Oat.Problem> problems = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Oat.Problem problem = all.get(i).problem();
      if (problem != null && !problem.steps().isEmpty()) {
        problems.add(problem);
      } else {
        String fault = problem == null ? all.get(i).fault() : "a problem has no step";
        tally.note(Kind.LEFT_OUT, fault, names.get(i));
      }
    }
    return problems;
  }

  private static List<OatProblems.Made> makeAll(
      OatProblems maker,
      List<Oat.Problem> problems,
      Map<String, String> activityIds,
      Progress progress)
      throws IOException {
    AtomicInteger done = new AtomicInteger();
    return parallel(
        problems.size(),
        i -> {
          progress.check();
          progress.at("Making activities", done.incrementAndGet(), problems.size());
          Oat.Problem problem = problems.get(i);
          return maker.make(problem, activityIds.getOrDefault(problem.id(), ""));
        });
  }

  /**
   * Puts each problem to its lesson, if that is among {@code placed}; the rest of the course's is
   * not asked for.
   */
  private static List<Oat.Problem> place(
      List<Oat.Problem> problems,
      Oat.Plan plan,
      Map<String, List<String>> skillsOfSteps,
      Map<Oat.Lesson, List<Oat.Problem>> placed,
      Tally tally) {
    OatPlacement placement = new OatPlacement(plan.lessons(), skillsOfSteps);
    List<Oat.Problem> unplaced = new ArrayList<>();
    Map<Oat.Lesson, List<Oat.Problem>> guests = new HashMap<>();
    for (Oat.Problem problem : problems) {
      OatPlacement.Place place = placement.of(problem);
      if (place.lesson() == null) {
        tally.note(Kind.LOOK, "a problem fits no lesson", problem.id());
        unplaced.add(problem);
      } else if (placed.containsKey(place.lesson()) && place.named()) {
        placed.getOrDefault(place.lesson(), new ArrayList<>()).add(problem);
      } else if (placed.containsKey(place.lesson())) {
        guests.computeIfAbsent(place.lesson(), lesson -> new ArrayList<>()).add(problem);
        tally.note(
            Kind.CHANGED,
            "a problem of another course's lesson was placed by its skills",
            problem.id());
      }
    }
    placed.forEach((lesson, own) -> own.addAll(guests.getOrDefault(lesson, List.of())));
    return unplaced;
  }

  private interface Job<T> {
    T at(int index) throws IOException;
  }

  private static <T> List<T> parallel(int count, Job<T> job) throws IOException {
    try {
      return IntStream.range(0, count)
          .parallel()
          .mapToObj(
              i -> {
                try {
                  return job.at(i);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
