package studio.trellis.authoring.search.replace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.trellis.authoring.search.CourseOf;
import studio.trellis.authoring.search.text.TextPart;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Item;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Editing;
import studio.trellis.model.edit.Part;
import studio.trellis.model.edit.Patch;

class FindAndReplaceTest {
  private static final EditName NAME = EditName.of("edit.replace", "x", "y");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a client here</p>| client| buyer| <p>a buyer here</p>",
        "<p>Hello <b>wor</b>ld</p>| world| people| <p>Hello <b>people</b></p>",
        "<p>Hello wor<b>ld</b>!</p>| world| people| <p>Hello people!</p>",
        "<p>x <b>world</b> y</p>| world| ''| <p>x  y</p>",
        "<p>x <b><em>wor</em>ld</b> y</p>| world| all| <p>x <b><em>all</em></b> y</p>",
        "<p>a<b>b</b>c<i>d</i>e</p>| bcd| X| <p>a<b>X</b>e</p>",
        "<p>see <a href=\"https://client.org\" >client</a></p>| client| buyer|"
            + " <p>see <a href=\"https://client.org\" >buyer</a></p>",
        "<img src=\"asset:client\" alt=\"client\"> client| client| b|"
            + " <img src=\"asset:client\" alt=\"client\"> b",
        "<math alttext=\"x\"><mi>x</mi></math> is x| x| y|"
            + " <math alttext=\"x\"><mi>x</mi></math> is y",
        "<p>AT&amp;T and R&amp;D</p>| AT&T| A<B| <p>A&lt;B and R&amp;D</p>",
        "<p>one&nbsp;two</p>| one two| three| <p>three</p>",
        "<p>one\t two</p>| one two| three| <p>three</p>",
        "<p>Müller</p>| müller| Öztürk| <p>Öztürk</p>",
        "<p>ÜBUNG übung</p>| übung| Aufgabe| <p>Aufgabe Aufgabe</p>",
        "<p>👩‍🏫 teaches 👩</p>| 👩| 🧑| <p>👩‍🏫 teaches 🧑</p>",
        "<p>well 🎉 done</p>| 🎉| 🏁| <p>well 🏁 done</p>",
        "<p>قال المعلم مرحبا</p>| المعلم| المدرب| <p>قال المدرب مرحبا</p>",
        "<p>שלום עולם</p>| עולם| לכולם| <p>שלום לכולם</p>",
        "price| price| $1 and \\| $1 and \\",
        "strong strong| strong| p| p p",
        "class| <b>| <i>| class",
      })
  void whatPeopleReadIsReplacedAndTheMarkupHolds(
      String html, String find, String replacement, String expected) {
    Course course = new CourseOf("c", "C").activity("a", "T", html).course();
    assertEquals(expected, body(replaceAll(course, Wanted.of(find, replacement))));
  }

  @Test
  void anAccentOfItsOwnIsFoundAndNeverLeftBehind() {
    Course course =
        new CourseOf("c", "C").activity("a", "T", "<p>re\u0301sume\u0301 e</p>").course();
    assertEquals("<p>CV e</p>", body(replaceAll(course, Wanted.of("r\u00e9sum\u00e9", "CV"))));
    assertEquals(
        "<p>re\u0301sume\u0301 i</p>",
        body(replaceAll(course, Wanted.of("e", "i"))),
        "an e with an accent is another letter");
  }

  @Test
  void wholeWordsAndCaseAreRespectedWhenAsked() {
    Course course =
        new CourseOf("c", "C").activity("a", "T", "Art art party Überart art_2 art.").course();
    Wanted wanted = Wanted.of("art", "X");
    assertEquals("X X pXy ÜberX X_2 X.", body(replaceAll(course, wanted)));
    assertEquals(
        "X X party Überart art_2 X.",
        body(replaceAll(course, new Wanted("art", "X", false, true, false, Wanted.EVERYWHERE))));
    assertEquals(
        "Art X pXy ÜberX X_2 X.",
        body(replaceAll(course, new Wanted("art", "X", true, false, false, Wanted.EVERYWHERE))));
  }

  @Test
  void aPatternHasGroupsAndKnowsLettersOfAllLanguages() {
    Course course =
        new CourseOf("c", "C").activity("a", "T", "<p>Über <b>2</b>3 und 45</p>").course();
    assertEquals(
        "<p>Über <b>[23]</b> und [45]</p>", body(replaceAll(course, pattern("(\\d+)", "[$1]"))));
    assertEquals("<p>W <b>W</b> W W</p>", body(replaceAll(course, pattern("\\w+", "W"))));
    assertEquals(
        "<p>Über <b>2</b>3 und 45</p>",
        body(replaceAll(course, pattern("x*", "y"))),
        "nothing is no match");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[a", "a)", "*", "\\", "(?<", "{1"})
  void aBadPatternIsSaidInOneLine(String bad) {
    FindFault fault = assertThrows(FindFault.class, () -> new Finder(pattern(bad, "")));
    assertEquals(FindFault.Kind.PATTERN, fault.kind());
    assertEquals(1, fault.getMessage().lines().count(), fault.getMessage());
  }

  @Test
  void aMissingGroupInTheReplacementIsSaid() {
    Course course = new CourseOf("c", "C").activity("a", "T", "abc").course();
    for (String bad : List.of("$2", "$", "\\", "${x}")) {
      FindFault fault =
          assertThrows(FindFault.class, () -> new Finder(pattern("(b)", bad)).in(course), bad);
      assertEquals(FindFault.Kind.REPLACEMENT, fault.kind());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+b", "(a|a)*b", "(.*)*x", "(a|b|ab)*c", "(\\w+\\s?)+:"})
  void aPatternThatWouldTakeForeverIsStopped(String slow) {
    Course course = new CourseOf("c", "C").activity("a", "T", "a".repeat(50_000) + "!").course();
    Finder finder = new Finder(pattern(slow, ""));
    FindFault fault = assertThrows(FindFault.class, () -> finder.in(course));
    assertEquals(FindFault.Kind.SLOW, fault.kind());
  }

  @Test
  void onlyTheChosenTextsAreLookedAt() {
    Course course =
        new CourseOf("c", "word")
            .skill("s", "word")
            .activity("a", "word", "word")
            .item("i", "a", "word", List.of("word"), CourseOf.choice("word", "word"))
            .rule("r", "s", "a", "word")
            .course();
    for (TextPart part : Wanted.EVERYWHERE) {
      Wanted wanted = new Wanted("word", "x", false, false, false, Set.of(part));
      List<Match> matches = new Finder(wanted).in(course);
      assertTrue(
          !matches.isEmpty() && matches.stream().allMatch(m -> m.in() == part), () -> "" + part);
    }
    assertEquals(9, new Finder(Wanted.of("word", "x")).in(course).size());
    assertEquals(
        Set.of(), new Wanted("word", "", false, false, false, EnumSet.of(TextPart.TAG)).where());
  }

  @Test
  void idsAndNumbersThatCountAsRightAreNeverTouched() {
    Answer number =
        new Answer.Numeric(
            List.of(new Answer.Case("12", true, studio.trellis.model.course.Feedback.NONE)),
            studio.trellis.model.course.Feedback.NONE,
            "",
            "",
            false);
    Course course =
        new CourseOf("c", "C")
            .activity("a12", "T", "12")
            .item("i12", "a12", "12?", List.of(), number)
            .course();
    Course after = replaceAll(course, Wanted.of("12", "13"));
    Item item = after.items().get("i12");
    assertEquals("13?", item.prompt());
    assertEquals(number, item.answer());
    assertEquals("a12", item.activity());
  }

  @Test
  void theMatchesShowTheirSurroundingsAndEachCanBeLeftOut() {
    Course course =
        new CourseOf("c", "C")
            .activity("a", "T", "<p>first <b>red</b> ball</p><p>second red ball</p>")
            .course();
    List<Match> matches = new Finder(Wanted.of("red", "blue")).in(course);
    assertEquals(2, matches.size());
    assertEquals(
        new Match(
            new Part(EntityKind.ACTIVITY, "a"),
            "body",
            TextPart.TEXT,
            6,
            9,
            "first ",
            "red",
            " ball second red ball ",
            "blue"),
        matches.getFirst());
    Course after =
        Editing.of(course, Replacement.edit(course, List.of(matches.getLast()), NAME))
            .applyTo(course);
    assertEquals("<p>first <b>red</b> ball</p><p>second blue ball</p>", body(after));
  }

  @Test
  void itIsOneEditAndItsInverseGivesTheCourseBack() {
    Course course =
        new CourseOf("c", "red")
            .activity("a", "red", "red")
            .activity("b", "red", "<b>red</b>")
            .course();
    List<Match> matches = new Finder(Wanted.of("red", "blue")).in(course);
    Patch patch = Editing.of(course, Replacement.edit(course, matches, NAME));
    assertEquals(3, patch.changes().size());
    assertEquals(course, patch.invert().applyTo(patch.applyTo(course)));
    assertEquals(NAME, Replacement.edit(course, matches, NAME).name(course));
  }

  @Test
  void whatHasChangedMeanwhileIsLeftAlone() {
    Course course = new CourseOf("c", "C").activity("a", "T", "red and red").course();
    List<Match> matches = new Finder(Wanted.of("red", "blue")).in(course);
    Activity edited = course.activities().get("a").with(f -> f.body = "red or red");
    Course now = CourseOf.put(course, edited);
    Course after = Editing.of(now, Replacement.edit(now, matches, NAME)).applyTo(now);
    assertEquals("blue or red", body(after));
    Course gone = now.with(f -> f.activities = f.activities.without("a"));
    assertSame(gone, Replacement.edit(gone, matches, NAME).on(gone));
  }

  @Test
  void aMegabyteIsSearchedAndReplaced() {
    String mega = "<p>" + "a red <b>re</b>d b ".repeat(60_000) + "</p>";
    Course course = new CourseOf("c", "C").activity("a", "T", mega).course();
    List<Match> matches = new Finder(Wanted.of("red", "x")).in(course);
    assertEquals(120_000, matches.size());
    Course after = Replacement.edit(course, matches, NAME).on(course);
    assertEquals(0, new Finder(Wanted.of("red", "x")).in(after).size());
  }

  private static Wanted pattern(String text, String replacement) {
    return new Wanted(text, replacement, false, false, true, Wanted.EVERYWHERE);
  }

  private static Course replaceAll(Course course, Wanted wanted) {
    return Replacement.edit(course, new Finder(wanted).in(course), NAME).on(course);
  }

  private static String body(Course course) {
    return course.activities().get("a").body();
  }
}
