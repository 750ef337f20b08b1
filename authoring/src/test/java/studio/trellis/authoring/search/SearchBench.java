package studio.trellis.authoring.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.edit.Part;

/**
 * Prints how fast searching is with 100,000 parts in ten courses (or as many as the first argument
 * says): each query as it is typed, letter by letter. Times are the thread's own.
 */
final class SearchBench {
  private static final int COURSES = 10;

  private final List<Course> courses = new ArrayList<>();
  private final ManyWords words;

  private SearchBench(int parts) throws IOException {
    words = new ManyWords(7);
    for (int i = 0; i < COURSES; i++) {
      courses.add(words.course("c" + i, parts / COURSES));
    }
  }

  public static void main(String[] args) throws IOException {
    int parts = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    new SearchBench(parts).run();
  }

  private void run() throws IOException {
    Path folder = Files.createTempDirectory("trellis-search");
    try {
      long start = own();
      try (SearchIndex index = SearchIndex.open(folder, new PlainWording())) {
        courses.forEach(course -> index.put(course, "1"));
        say("parts", index.size());
        say("different words", words.vocabulary());
        say("build, ms", millis(start));
      }
      say("size on disk, bytes", size(folder));
      start = own();
      try (SearchIndex index = SearchIndex.open(folder, new PlainWording())) {
        say("open and verify, ms", millis(start));
        start = own();
        index.search(SearchQuery.of("number"));
        say("very first query, ms", millis(start));
        for (int round = 0; round < 2; round++) {
          String when = round == 0 ? " (first round)" : " (second round)";
          typed("search, typed letter by letter" + when, index, false);
          typed("search within a course and a kind" + when, index, true);
        }
        goTo(index);
        edits(index);
      }
    } finally {
      delete(folder);
    }
  }

  private List<String> queries() {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      out.add(words.title().toLowerCase(Locale.ROOT));
    }
    out.addAll(
        List.of(
            "simplify the expression",
            "what is the place value",
            "whole number",
            "greek letter",
            "simplfy expresion",
            "nothinglikethis"));
    return out;
  }

  private void typed(String what, SearchIndex index, boolean narrowed) {
    List<Long> times = new ArrayList<>();
    String slowest = "";
    long most = 0;
    for (String query : queries()) {
      for (int i = 1; i <= query.length(); i++) {
        SearchQuery question = SearchQuery.of(query.substring(0, i));
        if (narrowed) {
          question =
              question
                  .with(Dimension.COURSE, Set.of("c3"))
                  .with(Dimension.KIND, Set.of("item", "activity"));
        }
        long start = own();
        index.search(question);
        long time = own() - start;
        times.add(time);
        if (time > most) {
          most = time;
          slowest = question.text();
        }
      }
    }
    print(what, times);
    System.out.printf("  slowest: \"%s\"%n", slowest);
  }

  private void goTo(SearchIndex index) {
    List<Course> one = List.of(courses.getFirst());
    GoTo goTo = new GoTo(index, new PlainWording());
    for (Course course : one) {
      long start = own();
      goTo.open(course);
      say("go-to: names of " + course.items().size() + " items and more, ms", millis(start));
    }
    for (int round = 0; round < 2; round++) {
      List<Long> times = new ArrayList<>();
      for (String query : queries()) {
        for (int i = 1; i <= query.length(); i++) {
          long start = own();
          goTo.find(query.substring(0, i), 30);
          times.add(own() - start);
        }
      }
      print("go-to, typed letter by letter", times);
    }
  }

  /** From the edit until a search finds it. */
  private void edits(SearchIndex index) {
    Course course = courses.get(5);
    List<Activity> activities = course.activities().all();
    for (int round = 0; round < 2; round++) {
      List<Long> times = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        String name = "Zebra" + round + "x" + i;
        Activity activity = CourseOf.renamed(activities.get(i * 3 % activities.size()), name);
        course = CourseOf.put(course, activity);
        long start = own();
        index.update(course, List.of(new Part(EntityKind.ACTIVITY, activity.id())));
        if (index.search(SearchQuery.of(name)).total() != 1) {
          throw new IllegalStateException("not found: " + name);
        }
        times.add(own() - start);
      }
      print(
          round == 0
              ? "an edit until it is found (the first after opening takes in the whole course)"
              : "an edit until it is found",
          times);
    }
  }

  private static void print(String what, List<Long> times) {
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%s: median %.1f ms, 99th percentile %.1f ms, longest %.1f ms (of %d)%n",
        what,
        sorted[sorted.length / 2] / 1e6,
        sorted[(int) (sorted.length * 0.99)] / 1e6,
        Arrays.stream(sorted).max().orElse(0) / 1e6,
        sorted.length);
  }

  /** The thread's own time: the machine may have other work. */
  private static long own() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void say(String what, long figure) {
    System.out.printf(Locale.ROOT, "%s: %,d%n", what, figure);
  }

  private static long millis(long start) {
    return (own() - start) / 1_000_000;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
