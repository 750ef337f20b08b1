package studio.trellis.authoring.search.replace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.authoring.search.CourseOf;
import studio.trellis.authoring.search.text.HtmlText;
import studio.trellis.authoring.search.text.Passage;
import studio.trellis.authoring.search.text.TextPart;
import studio.trellis.model.course.Course;
import studio.trellis.model.edit.EditName;

class LegibleTest {
  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "<b>",
            "</b>",
            "<em>",
            "</em>",
            "<p>",
            "</p>",
            "<ul><li>",
            "</li></ul>",
            "a",
            "b",
            "ab",
            " ",
            "&amp;",
            "&nbsp;",
            "<br>",
            "<img src=\"asset:a\" alt=\"ab\">",
            "é",
            "<a href=\"https://ab.org\">",
            "</a>",
            "<math alttext=\"ab\"><mi>a</mi><mi>b</mi></math>")
        .list()
        .ofMaxSize(30)
        .map(list -> new CleanHtml().clean(String.join("", list)));
  }

  @Property(tries = 1000)
  void whatWasCleanIsCleanAndReadsAsItShould(
      @ForAll("markup") String html, @ForAll("found") String find, @ForAll("instead") String by) {
    Course course = new CourseOf("c", "T").activity("x", "T", html).course();
    List<Match> matches =
        new Finder(Wanted.of(find, by))
            .in(course).stream().filter(match -> match.path().equals("body")).toList();
    Course after = Replacement.edit(course, matches, EditName.of("e")).on(course);
    String now = after.activities().get("x").body();
    assertEquals(now, new CleanHtml().clean(now), "well formed");
    StringBuilder expected =
        new StringBuilder(Legible.of(new Passage("body", TextPart.TEXT, true, html)).text());
    for (Match match : matches.reversed()) {
      expected.replace(match.start(), match.end(), match.replacement());
    }
    assertEquals(bare(expected.toString()), bare(HtmlText.of(now).text()));
  }

  @Provide
  Arbitrary<String> found() {
    return Arbitraries.of("a", "b", "ab", "ba", "a b", "&", "é", "b a", "aa");
  }

  @Provide
  Arbitrary<String> instead() {
    return Arbitraries.of("", "x", "<b>", "x & y", "longer text", "$0");
  }

  /** Spaces at the edges of blocks come and go with the text beside them. */
  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }
}
