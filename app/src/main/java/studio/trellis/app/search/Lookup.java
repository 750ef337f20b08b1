package studio.trellis.app.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.authoring.search.CourseSource;
import studio.trellis.authoring.search.Dimension;
import studio.trellis.authoring.search.GoTo;
import studio.trellis.authoring.search.Hit;
import studio.trellis.authoring.search.Hits;
import studio.trellis.authoring.search.IndexKeeper;
import studio.trellis.authoring.search.SearchIndex;
import studio.trellis.authoring.search.SearchQuery;
import studio.trellis.authoring.search.Target;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.edit.Part;

/**
 * The index of a studio: it follows the desk on a thread of its own. Made and asked on any thread;
 * asking waits until the index is open, so ask beside the FX thread.
 */
public final class Lookup implements AutoCloseable {
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Lookup::thread);
  private final SpokenRules wording = new SpokenRules();
  private final CompletableFuture<Open> opened;
  private Optional<OpenCourse> last = Optional.empty();

  /** The index in {@code folder}, over the courses of {@code source}. */
  public Lookup(Path folder, CourseSource source) {
    opened = CompletableFuture.supplyAsync(() -> open(folder, source), thread);
  }

  /** What is there when the index is open. */
  private record Open(IndexKeeper keeper, GoTo goTo) {}

  private Open open(Path folder, CourseSource source) {
    SearchIndex index = SearchIndex.open(folder, wording);
    IndexKeeper keeper = new IndexKeeper(index, source, thread);
    keeper.check();
    return new Open(keeper, new GoTo(index, wording));
  }

  /** Begins to follow what is on the desk. Call on the FX thread. */
  public void follow(Desk desk) {
    desk.openProperty().subscribe(this::came);
    desk.changes(
        change ->
            then(
                now -> {
                  Set<Part> touched = change.patch().touched();
                  now.goTo().update(change.course(), touched);
                  now.keeper().edited(change.course(), touched);
                }));
  }

  private void came(Optional<OpenCourse> open) {
    if (open.isEmpty()) {
      return;
    }
    last = open;
    then(
        now -> {
          String id = open.get().course().id();
          boolean written = open.get().session().flush();
          now.goTo().open(open.get().course());
          if (now.keeper().index().unsettled().contains(id)) {
            // It was edited, closed, and may have been brought in anew since.
            now.keeper().replaced(id);
          }
          if (!written) {
            // The workspace has an older course than the desk.
            now.keeper().edited(open.get().course(), Set.of());
          }
          now.keeper().check();
        });
  }

  /** Does something with the open index, after what was asked for before. */
  private void then(Consumer<Open> work) {
    thread.execute(() -> work.accept(opened.join()));
  }

  /** Tells {@code listener}, on any thread, when there is something new to find. */
  public void listen(Runnable listener) {
    then(now -> now.keeper().listen(listener));
  }

  /** Waits until all that was asked for so far is done, and the index has caught up. */
  void await() {
    CountDownLatch caughtUp = new CountDownLatch(1);
    then(now -> whenIdle(now, caughtUp));
    try {
      caughtUp.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void whenIdle(Open now, CountDownLatch caughtUp) {
    if (now.keeper().idle()) {
      caughtUp.countDown();
    } else {
      thread.execute(() -> whenIdle(now, caughtUp));
    }
  }

  /**
   * What answers the question, with names for the courses and skills that it can be narrowed by.
   */
  Answer search(SearchQuery question) {
    SearchIndex index = opened.join().keeper().index();
    Hits hits = index.search(question);
    Map<String, String> names = new TreeMap<>();
    names(index, hits, Dimension.COURSE, EntityKind.COURSE, names);
    names(index, hits, Dimension.SKILL, EntityKind.SKILL, names);
    return new Answer(question, hits, names);
  }

  private static void names(
      SearchIndex index, Hits hits, Dimension by, EntityKind kind, Map<String, String> names) {
    Set<String> values = Answer.values(hits, by);
    if (!values.isEmpty()) {
      SearchQuery question =
          SearchQuery.of("").with(Dimension.KIND, Set.of(kind.word())).with(by, values);
      for (Hit hit : index.search(question.limit(values.size())).best()) {
        names.put(hit.part().id(), hit.title());
      }
    }
  }

  /** Where typed letters may lead. */
  List<Target> goTo(String typed, int limit) {
    return opened.join().goTo().find(typed, limit);
  }

  /** Writes what is left and closes; the workspace has to be open still. */
  @Override
  public void close() {
    Open now = opened.join();
    last.filter(open -> !open.session().saved().all())
        .ifPresent(open -> now.keeper().replaced(open.course().id()));
    now.keeper().close();
    thread.shutdownNow();
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "trellis-index");
    thread.setDaemon(true);
    return thread;
  }
}
