package studio.trellis.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Stream;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.library.NewCourse;
import studio.trellis.authoring.file.AssetBytes;
import studio.trellis.authoring.search.CourseSource;
import studio.trellis.authoring.search.SearchQuery;
import studio.trellis.authoring.session.CourseSession;
import studio.trellis.authoring.store.Workspace;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Parts;

/**
 * How long it takes until something is found in a workspace of many courses, on the studio's own
 * way: while a question is typed letter by letter, and after an edit. Clock time, as an author
 * waits.
 */
public final class SearchBench {
  private static final List<String> QUESTIONS =
      List.of(
          "simplify the expression",
          "what is the place value",
          "whole number",
          "greek letter",
          "simplfy expresion",
          "nothinglikethis");

  private static final int EDITS = 100;
  private static final int GO_TO = 30;
  private static final EditName NAME = EditName.of("edit.import", "");

  private final Course course;
  private final AssetBytes assets;
  private final int parts;

  /**
   * A workspace of copies of one course.
   *
   * @param parts how many activities, items, skills, rules and so on there are at least
   */
  public SearchBench(Course course, AssetBytes assets, int parts) {
    this.course = course;
    this.assets = assets;
    this.parts = parts;
  }

  /** Measures. */
  public List<String> lines(Consumer<String> note) throws IOException {
    Path folder = Files.createTempDirectory("trellis-bench");
    try (Workspace workspace = Workspace.open(folder.resolve("w"), InstantSource.system())) {
      workspace.put(course, assets);
      Copies copies = new Copies();
      List<String> out = new ArrayList<>();
      out.add(
          String.format(
              Locale.ENGLISH,
              "%,d parts in %d courses",
              copies.count * (long) size(),
              copies.count));
      try (Lookup lookup = new Lookup(folder.resolve("search"), copies)) {
        note.accept("making the index");
        long begun = System.nanoTime();
        lookup.await();
        out.add(
            String.format(
                Locale.ENGLISH, "index made in %,d ms", (System.nanoTime() - begun) / 1_000_000));
        note.accept("asking");
        typed(lookup);
        out.add(typed(lookup));
        out.add(goTo(lookup));
        note.accept("editing");
        out.add(edits(workspace, lookup));
      }
      return out;
    } finally {
      delete(folder);
    }
  }

  private int size() {
    int size = 0;
    for (EntityKind kind : EntityKind.values()) {
      size += Parts.all(course, kind).size();
    }
    return size;
  }

  private String typed(Lookup lookup) {
    List<Long> times = new ArrayList<>();
    for (String question : QUESTIONS) {
      for (int i = 1; i <= question.length(); i++) {
        long begun = System.nanoTime();
        lookup.search(SearchQuery.of(question.substring(0, i)));
        times.add(System.nanoTime() - begun);
      }
    }
    return spread("first results, after each letter typed", times);
  }

  private static String goTo(Lookup lookup) {
    List<Long> times = new ArrayList<>();
    for (String question : QUESTIONS) {
      for (int i = 1; i <= question.length(); i++) {
        long begun = System.nanoTime();
        lookup.goTo(question.substring(0, i), GO_TO);
        times.add(System.nanoTime() - begun);
      }
    }
    return spread("where a few letters lead, after each letter typed", times);
  }

  /** From the edit until the index says that there is something new to find: then it is found. */
  private String edits(Workspace workspace, Lookup lookup) {
    Desk desk = new Desk();
    lookup.follow(desk);
    List<Long> times = new ArrayList<>();
    desk.put(new OpenCourse(CourseSession.open(workspace, course.id(), InstantSource.system())));
    lookup.await();
    Semaphore told = new Semaphore(0);
    lookup.listen(told::release);
    try {
      List<Activity> all = course.activities().all();
      for (int i = -1; i < EDITS; i++) {
        String name = "Zebra" + (i + 1) + "x";
        Activity activity = all.get(Math.floorMod(i * 31, all.size()));
        long begun = System.nanoTime();
        desk.apply(Edit.Put.of(NAME, activity.with(f -> f.title = name)));
        told.acquireUninterruptibly();
        long time = System.nanoTime() - begun;
        if (lookup.search(SearchQuery.of(name)).hits().total() != 1) {
          throw new IllegalStateException(name + " is not found");
        }
        lookup.await();
        told.drainPermits();
        // The first after opening takes in the whole course.
        if (i >= 0) {
          times.add(time);
        }
      }
    } finally {
      desk.close();
    }
    return spread("an edit until it is found", times);
  }

  private static String spread(String what, List<Long> times) {
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    return String.format(
        Locale.ENGLISH,
        "%s: median %.1f ms, 99th percentile %.1f ms, longest %.1f ms (of %d)",
        what,
        sorted[sorted.length / 2] / 1e6,
        sorted[Math.min(sorted.length - 1, sorted.length * 99 / 100)] / 1e6,
        Arrays.stream(sorted).max().orElse(0) / 1e6,
        sorted.length);
  }

  private static void delete(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The course itself and as many copies as are needed. */
  private final class Copies implements CourseSource {
    private final int count = Math.max(1, (parts + size() - 1) / size());

    @Override
    public Map<String, String> stamps() {
      Map<String, String> out = new TreeMap<>();
      out.put(course.id(), "1");
      for (int i = 1; i < count; i++) {
        out.put("copy" + i, "1");
      }
      return out;
    }

    @Override
    public Course load(String id) {
      return id.equals(course.id())
          ? course
          : NewCourse.copy(course, id, course.title() + " " + id);
    }
  }
}
