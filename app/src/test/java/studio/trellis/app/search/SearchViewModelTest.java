package studio.trellis.app.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.desk.Remark;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.fx.Progress;
import studio.trellis.app.library.Arrival;
import studio.trellis.app.library.CourseShelf;
import studio.trellis.authoring.intake.Importers;
import studio.trellis.authoring.intake.oatutor.OatutorImporter;
import studio.trellis.authoring.search.Dimension;
import studio.trellis.authoring.search.Hit;
import studio.trellis.authoring.search.Target;
import studio.trellis.authoring.search.replace.Match;
import studio.trellis.authoring.search.text.TextPart;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

/** The search page on a real workspace with two courses. */
class SearchViewModelTest {
  private static final Progress QUIET =
      new Progress() {
        @Override
        public void at(double share) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  @TempDir Path home;
  private final Desk desk = new Desk();
  private final Latest now = new Latest(Runnable::run, Runnable::run);
  private final List<Selection> shown = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();
  private CourseShelf shelf;
  private Lookup lookup;
  private SearchViewModel search;
  private ReplaceViewModel replace;
  private GoToViewModel goTo;
  private String imported;
  private String inImported;

  @BeforeEach
  void open() throws Exception {
    shelf =
        new CourseShelf(
            home, new Importers(List.of(new OatutorImporter())), InstantSource.system());
    try (OpenSession other =
        new OpenSession(shelf.take(shelf.imported(zip(), QUIET), Arrival.Wish.KEEP_BOTH, QUIET))) {
      imported = other.open().course().id();
      inImported = other.open().course().activities().all().getFirst().title();
    }
    lookup = new Lookup(home.resolve("search"), shelf.source());
    lookup.follow(desk);
    Going going =
        new Going(
            desk,
            shown::add,
            (id, title) -> {
              opened.add(id);
              desk.put(reopened(id));
            });
    search = new SearchViewModel(desk, lookup, now, going);
    replace = new ReplaceViewModel(desk, now, search.textProperty());
    goTo = new GoToViewModel(desk, lookup, now, going);
    desk.put(shelf.sample(QUIET));
    settle();
  }

  @AfterEach
  void close() {
    desk.close();
    lookup.close();
    shelf.close();
  }

  @Test
  void whatIsTypedIsFoundInAllCoursesAndGroupedByCourseAndActivity() {
    search.textProperty().set("number");
    Set<String> courses =
        search.answerProperty().get().hits().best().stream()
            .map(Hit::course)
            .collect(Collectors.toSet());
    assertTrue(courses.contains(imported));
    assertTrue(search.rows().stream().anyMatch(row -> row instanceof Row.OfCourse));
    search.textProperty().set("");
    assertTrue(search.rows().isEmpty());
  }

  @Test
  void filtersNarrowAndClearAgain() {
    search.textProperty().set("customer");
    int all = total();
    search.choose(Dimension.KIND, EntityKind.ITEM.word(), true);
    int items = total();
    assertTrue(items > 0 && items < all);
    assertTrue(
        search.answerProperty().get().hits().best().stream()
            .allMatch(hit -> hit.part().kind() == EntityKind.ITEM));
    assertTrue(search.narrowed());
    search.widen();
    assertEquals(all, total());
    assertFalse(search.narrowed());
  }

  @Test
  void theOpenCourseAloneCanBeSearched() {
    search.textProperty().set("number");
    search.everywhereProperty().set(false);
    String id = course().id();
    assertTrue(
        search.answerProperty().get().hits().best().stream()
            .allMatch(hit -> hit.course().equals(id)));
  }

  @Test
  void onlyWhatHasFindingsCanBeShown() {
    Activity first = course().activities().all().getFirst();
    desk.remarksProperty()
        .set(
            List.of(
                new Remark(
                    Remark.Weight.WARNING, Selection.activity(first.id()), "where", "why", "do")));
    search.withFindingsProperty().set(true);
    assertEquals(
        List.of(first.id()),
        search.answerProperty().get().hits().best().stream().map(hit -> hit.part().id()).toList());
  }

  @Test
  void anEditIsFoundAtOnce() {
    Activity first = course().activities().all().getFirst();
    desk.apply(Edit.Put.of(EditName.of("edit.test"), first.with(f -> f.title = "Zebra crossing")));
    settle();
    search.textProperty().set("zebra");
    assertEquals(
        1,
        search.answerProperty().get().hits().best().stream()
            .filter(hit -> hit.part().id().equals(first.id()))
            .count());
    assertEquals(first.id(), goTo("zebra").getFirst().part().id());
  }

  @Test
  void aHitLeadsToTheVeryThing() {
    search.textProperty().set("customer");
    Hit item =
        search.answerProperty().get().hits().best().stream()
            .filter(hit -> hit.part().kind() == EntityKind.ITEM)
            .findFirst()
            .orElseThrow();
    search.go(item);
    assertEquals(new Selection(Selection.Kind.ITEM, item.part().id()), shown.getLast());
  }

  @Test
  void aHitInAnotherCourseOpensItFirst() {
    search.textProperty().set(inImported);
    Hit hit =
        search.answerProperty().get().hits().best().stream()
            .filter(one -> one.course().equals(imported) && !one.activity().isEmpty())
            .findFirst()
            .orElseThrow();
    search.go(hit);
    assertEquals(List.of(imported), opened);
    assertEquals(imported, course().id());
    assertEquals(hit.part(), shown.getLast().part().orElseThrow());
  }

  @Test
  void goToFindsByAFewLettersAndSaysWhatIsThere() {
    Target target = goTo("whrdoyou").getFirst();
    assertEquals("Where do you start?", target.title());
    assertFalse(goTo.preview(target).isEmpty());
    assertEquals("Self-assessment", goTo.note(target));
    goTo.go(target);
    assertEquals(Selection.activity(target.part().id()), shown.getLast());
  }

  @Test
  void replacingIsOneEditThatUndoTakesBack() {
    Course before = course();
    search.textProperty().set("customer");
    replace.activeProperty().set(true);
    replace.replacementProperty().set("client");
    int matches = replace.matches().size();
    assertTrue(matches > 10);
    Match spared = replace.matches().getFirst();
    replace.choose(spared, false);
    assertEquals(matches - 1, replace.chosenProperty().get());
    replace.replace();
    assertEquals(List.of(spared), replace.matches(), "what was left out is still there");
    assertEquals("edit.replace", desk.undoProperty().get().orElseThrow().key());
    assertEquals(List.of("customer", "client"), desk.undoProperty().get().orElseThrow().args());
    desk.undo();
    assertEquals(before, course());
    assertEquals(matches, replace.matches().size());
  }

  @Test
  void whereIsLookedAndWhatIsWrongAreSaid() {
    search.textProperty().set("customer");
    replace.activeProperty().set(true);
    int all = replace.matches().size();
    replace.lookAt(TextPart.ITEM, false);
    assertTrue(replace.matches().size() < all);
    assertTrue(replace.matches().stream().noneMatch(match -> match.in() == TextPart.ITEM));
    replace.patternProperty().set(true);
    search.textProperty().set("custom(er");
    assertTrue(replace.problemProperty().get().startsWith("No regular expression"));
    assertEquals(0, replace.matches().size());
    search.textProperty().set("custom(er)");
    assertEquals("", replace.problemProperty().get());
  }

  @Test
  void theIndexIsThereAgainAfterAnOrderlyClose() throws Exception {
    Activity first = course().activities().all().getFirst();
    desk.apply(Edit.Put.of(EditName.of("edit.test"), first.with(f -> f.title = "Zebra")));
    settle();
    desk.close();
    lookup.close();
    lookup = new Lookup(home.resolve("search"), shelf.source());
    assertEquals(
        Map.of(), lookup.search(studio.trellis.authoring.search.SearchQuery.of("xyzzy")).names());
    assertEquals(
        1,
        lookup
            .search(studio.trellis.authoring.search.SearchQuery.of("zebra"))
            .hits()
            .best()
            .stream()
            .filter(hit -> hit.part().id().equals(first.id()))
            .count());
  }

  private List<Target> goTo(String typed) {
    goTo.find(typed);
    return goTo.targets();
  }

  private int total() {
    return search.answerProperty().get().hits().total();
  }

  private Course course() {
    return desk.courseProperty().get().orElseThrow();
  }

  private OpenCourse reopened(String id) {
    try {
      return shelf.open(id, QUIET);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lets the index catch up. */
  private void settle() {
    lookup.await();
  }

  private static Path zip() {
    return Path.of("../authoring/src/test/resources/oatutor-selection.zip");
  }

  /** A session that is closed at the end. */
  private record OpenSession(OpenCourse open) implements AutoCloseable {
    @Override
    public void close() {
      open.session().close();
    }
  }
}
