package studio.trellis.authoring.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.trellis.authoring.search.text.TextPart;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.edit.Part;

class SearchIndexTest {
  private final SearchIndex index = SearchIndex.inMemory(new PlainWording());
  private final Course sales =
      new CourseOf("c1", "Selling with questions")
          .skill("s_obj", "Handling objections")
          .skill("s_neg", "Negotiation")
          .facet("f_aud", "Audience", "sales", "service")
          .group("g1", "Opening a talk")
          .activity(
              "a1",
              ActivityKind.LESSON,
              "Listening first",
              "<p>A <b>care</b>ful listener hears the objection behind the question.</p>",
              List.of("s_obj"),
              List.of(new TagRef("f_aud", "sales")))
          .activity(
              "a2",
              ActivityKind.PRACTICE,
              "Price talks",
              "<p>Übungen zum Preisgespräch für müde Verkäufer</p>",
              List.of("s_neg"),
              List.of(new TagRef("f_aud", "service")))
          .item(
              "i1",
              "a1",
              "<p>What does <math alttext=\"x^2+1\"><mi>x</mi></math> stand for?</p>",
              List.of("<p>Think of the thermometer.</p>"),
              CourseOf.choice("Discount", "<p>A discount weakens the offer.</p>"))
          .item("i2", "a2", "Which growth-edge has JavaScript at the café?")
          .rule("r1", "s_obj", "a2", "they show it already")
          .course();

  @AfterEach
  void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Listening first, a1",
    "hears, a1",
    "careful, a1",
    "objection behind, a1",
    "x^2, i1",
    "thermom, i1",
    "discount weakens, i1",
    "Selling with, c1",
    "opening talk, g1",
    "audience, f_aud",
    "already, r1",
    "r1, r1",
    "s_neg, s_neg",
  })
  void everyTextOfAPartLeadsToIt(String typed, String id) {
    index.put(sales, "1");
    assertTrue(ids(typed).contains(id), () -> typed + " found " + ids(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "Übungen, a2",
    "ubungen, a2",
    "uebungen, a2",
    "MÜDE, a2",
    "muede, a2",
    "verkaufer, a2",
    "Preisgespraech, a2",
    "cafe, i2",
    "café, i2",
    "CAFÉ, i2",
  })
  void umlautsAndAccentsAreFoundWithAndWithout(String typed, String id) {
    index.put(sales, "1");
    assertEquals(List.of(id), ids(typed));
    assertFalse(hits(typed).similar());
  }

  @ParameterizedTest
  @CsvSource({
    "growth, i2",
    "edge, i2",
    "growthedge, i2",
    "growth-edge, i2",
    "growth-ed, i2",
    "script, i2",
    "javascript, i2",
    "java, i2",
  })
  void wordsOfSeveralPartsAreFoundByEachAndWhole(String typed, String id) {
    index.put(sales, "1");
    assertEquals(List.of(id), ids(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "thermomter, i1, one letter missing of a long word",
    "thremometer, i1, two exchanged",
    "tehrmomete, i1, a slip while typing",
    "diskount, i1, another letter",
    "gesprach, a2, a part of a compound",
    "listning, a1, one missing",
  })
  void slipsOfTheFingerFindSimilarWordsAndSaySo(String typed, String id, String why) {
    index.put(sales, "1");
    assertTrue(ids(typed).contains(id), () -> why + ": " + ids(typed));
    assertTrue(hits(typed).similar());
    assertFalse(
        hits(typed).best().getFirst().excerpt().found().isEmpty()
            && hits(typed).best().getFirst().titleFound().isEmpty(),
        why);
  }

  @Test
  void aShortWordIsNotTakenForAnother() {
    index.put(new CourseOf("c", "Cat").activity("a", "Car", "cot").course(), "1");
    assertEquals(List.of("c"), ids("cat"));
    assertEquals(List.of(), ids("cut"));
  }

  @Test
  void whatIsTypedLetterByLetterStaysInView() {
    index.put(sales, "1");
    String typed = "listening first";
    for (int i = 1; i <= typed.length(); i++) {
      String sofar = typed.substring(0, i);
      assertTrue(ids(sofar).contains("a1"), sofar);
    }
  }

  @Test
  void onlyTheLastWordMayBeUnfinished() {
    index.put(sales, "1");
    assertTrue(ids("careful list").contains("a1"));
    assertFalse(hits("careful list").similar());
    assertTrue(hits("caref listener").similar());
  }

  @Test
  void titlesComeBeforeTextsAndWholeWordsBeforeBegunOnes() {
    index.put(
        new CourseOf("c", "C")
            .activity("text", "One", "All about planning")
            .activity("begun", "Planningly", "")
            .activity("title", "Planning", "")
            .course(),
        "1");
    assertEquals(List.of("title", "begun", "text"), ids("planning"));
  }

  @Test
  void aPhraseInQuotationMarksIsFoundAsItStands() {
    index.put(
        new CourseOf("c", "C")
            .activity("a", "A", "first the price, then the offer")
            .activity("b", "B", "the offer, then the first price")
            .course(),
        "1");
    assertEquals(2, hits("first price").total());
    assertEquals(List.of("b"), ids("\"first price\""));
    assertEquals(List.of("b"), ids("„first price“"));
  }

  @Test
  void otherScriptsAreFound() {
    index.put(
        new CourseOf("c", "C")
            .activity("zh", "学习路径设计", "")
            .activity("ar", "مَدرَسة الرياضيّات", "")
            .activity("he", "שָׁלוֹם לתלמידים", "")
            .activity("ru", "Учёба в школе", "")
            .activity("el", "Ο μαθητής", "")
            .activity("tr", "İstanbul’da ders", "")
            .activity("th", "การเรียนรู้", "")
            .activity("emoji", "Well done 🎉", "")
            .activity("ko", "학습 경로", "")
            .course(),
        "1");
    assertEquals(List.of("zh"), ids("路径"));
    assertEquals(List.of("zh"), ids("学习路"));
    assertEquals(List.of("ar"), ids("مدرسة"));
    assertEquals(List.of("he"), ids("שלום"));
    assertEquals(List.of("ru"), ids("учеба"));
    assertEquals(List.of("el"), ids("μαθητης"));
    assertEquals(List.of("tr"), ids("istanbul"));
    assertEquals(List.of("th"), ids("เรียน"));
    assertEquals(List.of("emoji"), ids("🎉"));
    assertEquals(List.of("ko"), ids("학습"));
  }

  @Test
  void aHitSaysWhereItIsAndShowsWhatWasFound() {
    index.put(sales, "1");
    Hit hit = hits("thermometer").best().getFirst();
    assertEquals("c1", hit.course());
    assertEquals(new Part(EntityKind.ITEM, "i1"), hit.part());
    assertEquals("a1", hit.activity());
    assertEquals("Listening first", hit.activityTitle());
    assertEquals("What does x^2+1 stand for?", hit.title());
    assertEquals(TextPart.HINT, hit.excerpt().part());
    assertEquals("Think of the thermometer.", hit.excerpt().text());
    assertEquals(List.of("thermometer"), found(hit.excerpt()));
  }

  @Test
  void theExcerptOfALongTextIsWhereTheWordsAreTogether() {
    String noise = "alpha is here and nothing else. ".repeat(50);
    index.put(
        new CourseOf("c", "C")
            .activity("a", "A", "<p>" + noise + "alpha stands beside omega. " + noise + "</p>")
            .course(),
        "1");
    Excerpt excerpt = hits("alpha omega").best().getFirst().excerpt();
    assertTrue(excerpt.text().length() < 220, excerpt.text());
    assertTrue(excerpt.text().startsWith("…") && excerpt.text().endsWith("…"), excerpt.text());
    assertTrue(found(excerpt).contains("omega"), excerpt.text());
  }

  @Test
  void filtersNarrowAndTheirOwnCountsStay() {
    index.put(sales, "1");
    index.put(new CourseOf("c2", "Other").activity("b1", "Listening again", "").course(), "1");
    SearchQuery all = SearchQuery.of("");
    assertEquals(12, index.search(all).total());
    Hits inOther = index.search(all.with(Dimension.COURSE, Set.of("c2")));
    assertEquals(2, inOther.total());
    assertEquals(
        Map.of("c1", 10, "c2", 2), counts(inOther, Dimension.COURSE), "as if not narrowed");
    assertEquals(Map.of("course", 1, "activity", 1), counts(inOther, Dimension.KIND));
    Hits items = index.search(all.with(Dimension.KIND, Set.of("item")));
    assertEquals(Set.of("i1", "i2"), ids(items));
    Hits practice = index.search(all.with(Dimension.ACTIVITY_KIND, Set.of("practice")));
    assertEquals(Set.of("a2", "i2"), ids(practice), "an item has the kind of its activity");
    Hits objections = index.search(all.with(Dimension.SKILL, Set.of("s_obj")));
    assertEquals(Set.of("s_obj", "a1", "i1"), ids(objections));
    Hits service =
        index.search(
            all.with(Dimension.TAG, Set.of(Dimension.tag(new TagRef("f_aud", "service")))));
    assertEquals(Set.of("a2", "i2"), ids(service));
    assertEquals(
        new TagRef("f_aud", "sales"),
        Dimension.tag(service.counts(Dimension.TAG).getFirst().value()));
    Hits two =
        index.search(
            all.with(Dimension.KIND, Set.of("item", "activity"))
                .with(Dimension.SKILL, Set.of("s_neg")));
    assertEquals(Set.of("a2", "i2"), ids(two));
    Hits given = index.search(all.among("c1", Set.of(new Part(EntityKind.ITEM, "i2"))));
    assertEquals(Set.of("i2"), ids(given));
    assertEquals(0, index.search(all.among("c1", Set.of())).total());
  }

  @Test
  void moreHitsThanAreShownAreCounted() {
    CourseOf many = new CourseOf("c", "Many");
    for (int i = 0; i < 1000; i++) {
      many.activity("a" + i, "Lesson number " + i, "");
    }
    index.put(many.course(), "1");
    Hits hits = index.search(SearchQuery.of("lesson").limit(7));
    assertEquals(7, hits.best().size());
    assertEquals(1000, hits.total());
  }

  @Test
  void anEditIsFoundAtOnceAndWhatDependsOnItToo() {
    index.put(sales, "1");
    Course renamed =
        CourseOf.put(sales, CourseOf.renamed(sales.activities().get("a2"), "Haggling"));
    index.update(renamed, List.of(new Part(EntityKind.ACTIVITY, "a2")));
    assertEquals(List.of("a2", "r1"), sorted(ids("haggling")), "the rule names it");
    assertEquals(List.of(), ids("price talks"));
    assertEquals("Haggling", hits("growth").best().getFirst().activityTitle());
    Course other = CourseOf.put(renamed, CourseOf.renamed(sales.skills().get("s_obj"), "Pushback"));
    index.update(other, List.of(new Part(EntityKind.SKILL, "s_obj")));
    assertEquals(List.of("a1", "r1", "s_obj"), sorted(ids("pushback")));
    Course less = CourseOf.withoutItem(other, "i2");
    index.update(less, List.of(new Part(EntityKind.ITEM, "i2")));
    assertEquals(List.of(), ids("growth"));
    assertEquals(9, index.size());
  }

  @Test
  void aCourseTakenOutIsNotFound() {
    index.put(sales, "1");
    index.put(new CourseOf("c2", "Other").activity("b1", "Listening again", "").course(), "1");
    index.remove("c1");
    assertEquals(List.of("b1"), ids("listening"));
    assertEquals(Set.of("c2"), index.stamped());
  }

  @Test
  void nothingThatIsTypedIsAFault() {
    index.put(sales, "1");
    for (String typed :
        List.of(
            "\"",
            "\"\"\"",
            "*",
            "a*",
            "(",
            "AND",
            "\\",
            "~",
            "\ud83c",
            "\u0301",
            "'",
            "-",
            ":",
            "x".repeat(5000),
            "a ".repeat(3000),
            "a-b-c-".repeat(500),
            "\u0000",
            "😀😀",
            "thermometer\u200d",
            "«»",
            "100 %",
            "ﷺ")) {
      hits(typed);
    }
    assertEquals(SearchIndex.Kept.IN_MEMORY, index.kept());
    assertEquals("1", index.stamp("c1").orElseThrow(), "it did not break");
  }

  @Test
  void aMegabyteInATitleOrTextIsTakenIn() {
    String mega = "words without end ".repeat(60_000);
    Course course =
        new CourseOf("c", mega)
            .activity("a", mega, "<p>" + mega + "finally</p>")
            .activity("b", "x".repeat(1 << 20), "")
            .facet("f", "F", mega)
            .course();
    index.put(course, "1");
    assertEquals(List.of("a"), ids("finally"));
    assertTrue(hits("finally").best().getFirst().title().length() < 400);
    assertEquals("1", index.stamp("c").orElseThrow());
  }

  private Hits hits(String typed) {
    return index.search(SearchQuery.of(typed));
  }

  private List<String> ids(String typed) {
    return hits(typed).best().stream().map(hit -> hit.part().id()).toList();
  }

  private static Set<String> ids(Hits hits) {
    return hits.best().stream().map(hit -> hit.part().id()).collect(Collectors.toSet());
  }

  private static List<String> sorted(List<String> ids) {
    return List.copyOf(new TreeSet<>(ids));
  }

  private static List<String> found(Excerpt excerpt) {
    return excerpt.found().stream()
        .map(found -> excerpt.text().substring(found.start(), found.end()))
        .toList();
  }

  private static Map<String, Integer> counts(Hits hits, Dimension dimension) {
    return hits.counts(dimension).stream()
        .collect(Collectors.toMap(Hits.Count::value, Hits.Count::hits));
  }
}
