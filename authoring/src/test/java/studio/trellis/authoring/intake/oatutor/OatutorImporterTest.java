package studio.trellis.authoring.intake.oatutor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.authoring.html.LatexToMathml;
import studio.trellis.authoring.intake.BadSourceException;
import studio.trellis.authoring.intake.ImportOptions;
import studio.trellis.authoring.intake.ImportReport;
import studio.trellis.authoring.intake.Imported;
import studio.trellis.authoring.intake.Progress;
import studio.trellis.authoring.intake.StoppedException;
import studio.trellis.authoring.intake.Tally;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LinkKind;
import studio.trellis.model.course.Sequence;
import studio.trellis.model.course.Skill;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.wire.CourseWire;

class OatutorImporterTest {
  @TempDir Path folder;

  @Test
  void aLessonIsAGroupAndAProblemAnActivity() throws IOException {
    Course course = read(Selection.zip()).course();
    assertEquals(
        List.of("1.1 Introduction to Whole Numbers", "1.2 Use the Language of Algebra"),
        course.groups().all().stream()
            .sorted((a, b) -> a.order() - b.order())
            .map(Group::title)
            .toList());
    assertTrue(course.groups().all().stream().allMatch(g -> g.sequence() == Sequence.ADAPTIVE));
    assertEquals(1, course.links().all().stream().filter(l -> l.kind() == LinkKind.NEXT).count());
    assertEquals(40, course.activities().size());
    assertEquals(83, course.items().size());
    assertTrue(course.activities().has(course.start()));
    assertEquals(course, CourseWire.read(CourseWire.write(course)));
  }

  @Test
  void aProblemOfAnotherLessonGoesWhereItsSkillsAre() throws IOException {
    Imported imported = read(Selection.zip());
    Activity guest = imported.course().activities().get("a_a11c719lang4");
    assertEquals(
        "1.2 Use the Language of Algebra", imported.course().groups().get(guest.group()).title());
    assertEquals(4, imported.report().notes(ImportReport.Kind.CHANGED), "three guests and a goal");
  }

  @Test
  void aGoalWithTooFewProblemsDoesNotHoldBackCompletion() throws IOException {
    Course course = read(Selection.zip()).course();
    for (Skill skill : course.skills()) {
      long problems =
          course.activities().all().stream().filter(a -> a.skills().contains(skill.id())).count();
      assertEquals(problems >= 3, skill.core(), skill.id());
    }
  }

  @Test
  void skillsHaveTheirParametersAndGoals() throws IOException {
    Course course = read(Selection.zip()).course();
    Skill skill = course.skills().get("s_evaluate_an_expression");
    assertEquals("Evaluate an expression", skill.title());
    assertEquals(new Skill.Trace(100, 100, 100, 100, 850), skill.trace());
    assertEquals(7, course.skills().size());
    for (Activity activity : course.activities()) {
      assertFalse(activity.skills().isEmpty(), activity.id());
      assertTrue(activity.skills().stream().allMatch(course.skills()::has), activity.id());
    }
  }

  @Test
  void thePathwayOfHelpIsHintsAndSteps() throws IOException {
    Course course = read(Selection.zip()).course();
    Item item = course.items().get("i_a53b893whole1a");
    assertTrue(item.hints().size() >= 2);
    assertTrue(item.steps().stream().anyMatch(s -> s.answer() != null && !s.solution().isEmpty()));
    assertTrue(item.steps().stream().anyMatch(s -> s.answer() == null));
    assertEquals(
        List.of(Scaffold.WORKED, Scaffold.COMPLETION, Scaffold.HINTED, Scaffold.INDEPENDENT),
        course.activities().get(item.activity()).levels().stream().map(l -> l.level()).toList());
  }

  @Test
  void figuresAreAssetsThatTheHtmlNames() throws IOException {
    Imported imported = read(Selection.zip());
    assertFalse(imported.assets().isEmpty());
    String all = html(imported.course());
    for (Asset asset : imported.course().assets()) {
      assertTrue(all.contains("src=\"asset:" + asset.id() + "\""), asset.name());
      assertEquals(asset.bytes(), imported.assets().get(asset.hash()).size());
      assertEquals(asset.hash(), imported.assets().get(asset.hash()).hash());
      assertEquals("image/jpeg", asset.type());
      assertTrue(asset.name().endsWith(".jpg"), asset.name());
    }
  }

  @Test
  void nothingButCleanHtmlComesIn() throws IOException {
    assertEquals(List.of(), CleanCheck.unclean(read(Selection.zip()).course()));
  }

  @Test
  void hostileMarkupIsTakenAway() throws IOException {
    Path root = Selection.unpacked(folder);
    Path problem = root.resolve("content-pool/a53b893whole1/a53b893whole1.json");
    String json = Files.readString(problem);
    Files.writeString(
        problem,
        json.replaceFirst(
            "\"body\": *\"",
            "\"body\": \"<p onclick='x()'>If 1 < 2 <b>then</b></p><script>alert(1)</script>"));
    Imported imported = read(root);
    String body = imported.course().activities().get("a_a53b893whole1").body();
    assertTrue(body.contains("If 1 &lt; 2 <b>then</b>"), body);
    assertFalse(body.contains("onclick") || body.contains("alert"), body);
    assertEquals(1, noted(imported, "markup was cleaned"));
  }

  @Test
  void everyLicenceAndSourceIsKept() throws IOException {
    Course course = read(Selection.zip()).course();
    assertTrue(course.source().contains("CC BY 4.0"), course.source());
    for (Activity activity : course.activities()) {
      assertTrue(
          activity.source().contains("OpenStax") && activity.source().contains("CC BY 4.0"),
          activity.source());
    }
    assertTrue(
        course.items().get("i_a53b893whole1a").source().startsWith("Hints and steps: OATutor"));
  }

  @Test
  void noRightAnswerIsMarkedWrong() throws IOException {
    OwnAnswers own = OwnAnswers.of(Selection.zip(), read(Selection.zip()).course());
    assertEquals(List.of(), own.wrong());
    assertTrue(own.fed() > 200, own.fed() + " answers");
  }

  @Test
  void anAnswerInFactorsHasToBeInFactors() {
    Oat.Stated stated =
        new Oat.Stated(
            "TextBox",
            "arithmetic",
            List.of("$$\\left(x-6\\right) \\left(x+2\\right)$$"),
            List.of());
    Answer answer = answer(stated, "Factor the trinomial");
    assertTrue(answer instanceof Answer.Expression e && e.form() == Answer.Form.FACTORED);
    assertTrue(
        answer(stated, "Multiply") instanceof Answer.Expression e && e.form() == Answer.Form.ANY);
  }

  @Test
  void aSentenceOrAMatrixIsJudgedByTheLearner() {
    assertTrue(
        answer(typed("128 child tickets, 125 adult tickets"), "") instanceof Answer.SelfChecked);
    assertTrue(
        answer(typed("$$\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix}$$"), "")
            instanceof Answer.SelfChecked);
    assertTrue(answer(typed("$$\\$5.25$$"), "") instanceof Answer.Numeric);
    assertTrue(answer(typed("Yes"), "") instanceof Answer.ShortText);
    assertTrue(answer(typed("n=-7, n=3"), "") instanceof Answer.Expression);
  }

  @Test
  void optionsThatLookTheSameAreOne() {
    Oat.Stated stated =
        new Oat.Stated(
            "MultipleChoice", "string", List.of("'TRUE"), List.of("TRUE", "FALSE", "'TRUE"));
    Answer.SingleChoice choice = (Answer.SingleChoice) answer(stated, "");
    assertEquals(
        List.of("TRUE", "FALSE"), choice.options().stream().map(Answer.Option::html).toList());
    assertTrue(choice.options().get(0).right());
  }

  @Test
  void variablesTakeTheirFirstValue() throws IOException {
    Path root = Selection.unpacked(folder);
    Path problem = root.resolve("content-pool/a53b893whole1/a53b893whole1.json");
    String json = Files.readString(problem);
    Files.writeString(
        problem,
        json.replaceFirst("\"body\": *\"", "\"body\": \"\\$\\$@{a}+1\\$\\$ ")
            .replaceFirst(
                "\"variabilization\": *\\{\\}", "\"variabilization\": {\"a\": [\"7\", \"8\"]}"));
    Imported imported = read(root);
    String body = imported.course().activities().get("a_a53b893whole1").body();
    assertTrue(body.contains("alttext=\"7+1\""), body);
    assertEquals(1, noted(imported, "variables took their first value"));
  }

  @Test
  void folderAndZipGiveTheSameCourseAgainAndAgain() throws IOException {
    Course first = read(Selection.zip()).course();
    assertEquals(first, read(Selection.zip()).course());
    assertEquals(first, read(Selection.unpacked(folder)).course());
  }

  @Test
  void lessonsAreChosenByNumberOrName() throws IOException {
    Course all = read(Selection.zip()).course();
    Course one = read(Selection.zip(), "Lesson 1.2").course();
    assertEquals(one, read(Selection.zip(), " 1.2").course());
    assertEquals(
        List.of("1.2 Use the Language of Algebra"),
        one.groups().all().stream().map(Group::title).toList());
    assertEquals(
        all.activities().size(), read(Selection.zip(), "1.1,1.2").course().activities().size());
    assertFalse(all.id().equals(one.id()));
  }

  @Test
  void anUnknownLessonIsNamed() {
    IOException e = assertThrows(BadSourceException.class, () -> read(Selection.zip(), "9.99"));
    assertEquals(
        "oatutor-selection.zip has no lesson \"9.99\"; name one by its number, such as 1.1 (the"
            + " first) or 1.2 (the last)",
        e.getMessage());
  }

  @Test
  void aProblemThatCannotBeReadIsLeftOutAndNamed() throws IOException {
    Path root = Selection.unpacked(folder);
    Files.writeString(root.resolve("content-pool/a53b893whole1/a53b893whole1.json"), "{\"id\": ");
    Imported imported = read(root);
    assertEquals(39, imported.course().activities().size());
    assertEquals(1, imported.report().notes(ImportReport.Kind.LEFT_OUT));
    assertTrue(
        String.join("\n", imported.report().lines()).contains("a53b893whole1.json is no JSON"));
  }

  @Test
  void aMissingSkillModelIsNamed() throws IOException {
    Path root = Selection.unpacked(folder);
    Files.delete(root.resolve("skillModel.json"));
    IOException e = assertThrows(BadSourceException.class, () -> read(root));
    assertEquals(
        "oatutor-selection lacks the file skillModel.json; get the whole content anew",
        e.getMessage());
  }

  @Test
  void anImportStopsWhenAsked() {
    Progress impatient =
        new Progress() {
          @Override
          public void at(String what, int done, int total) {}

          @Override
          public boolean stopped() {
            return true;
          }
        };
    assertThrows(
        StoppedException.class,
        () -> Selection.IMPORTERS.read(Selection.zip(), "", ImportOptions.ALL, impatient));
  }

  private static Oat.Stated typed(String answer) {
    return new Oat.Stated("TextBox", "string", List.of(answer), List.of());
  }

  private static Answer answer(Oat.Stated stated, String asked) {
    Tally tally = new Tally();
    OatText text = new OatText(new LatexToMathml(), new CleanHtml(), name -> "", tally, "test");
    return new OatAnswers(text, tally).make(stated, asked, "Items", "test");
  }

  private static int noted(Imported imported, String what) {
    return (int) imported.report().notes().stream().filter(n -> n.what().equals(what)).count();
  }

  private static String html(Course course) {
    return course.activities().all().stream().map(Activity::body).collect(Collectors.joining())
        + course.items().all().stream()
            .map(i -> i.prompt() + String.join("", i.hints()) + i.solution())
            .collect(Collectors.joining());
  }

  private static Imported read(Path source, String... lessons) throws IOException {
    return Selection.IMPORTERS.read(
        source, "", new ImportOptions(List.of(lessons)), Progress.SILENT);
  }
}
