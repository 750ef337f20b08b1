package studio.trellis.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import studio.trellis.model.base.TreeReader;
import studio.trellis.model.course.Course;
import studio.trellis.model.random.RandomCourses;
import studio.trellis.model.wire.CourseWire;

class ChecksTest {
  private static final String LINEAR =
      "'start':'a','activities':["
          + activity("a", 1)
          + ","
          + activity("b", 2)
          + ","
          + activity("c", 3)
          + "]";

  @Test
  void aPlainListOfActivitiesHasNoFindings() {
    assertFindings(LINEAR);
  }

  @Test
  void whatNoLinkLeadsToIsUnreachableAndWhatFollowsItIsNotNamedAgain() {
    assertFindings(
        "'start':'a','activities':["
            + activity("a", 1)
            + ","
            + activity("b", 2)
            + ","
            + activity("lost", 3)
            + ","
            + activity("later", 4)
            + "],'links':["
            + link("l1", "a", "b")
            + ","
            + link("l2", "lost", "later")
            + ","
            + link("l3", "later", "b")
            + "]",
        "error structure.unreachable, activity lost: nothing leads to \"lost\"; lead a link or a"
            + " rule to it, or take it out");
  }

  @Test
  void aGroupThatNothingLeadsToIsNamedOnceAndNotItsActivities() {
    assertFindings(
        "'start':'a','groups':[{'id':'g','title':'g','order':5}],'activities':["
            + activity("a", 1)
            + ","
            + activity("b", 2)
            + ",{'id':'x','kind':'lesson','title':'x','group':'g'},{'id':'y','kind':'lesson','title':'y','group':'g','order':1}],"
            + "'links':["
            + link("l1", "a", "b")
            + "]",
        "error structure.unreachable, group g: nothing leads to \"g\"; lead a link or a rule to it,"
            + " or take it out");
  }

  @Test
  void aGroupThatTheCourseStartsInIsReached() {
    assertFindings(
        "'start':'x','groups':[{'id':'g','title':'g','order':1}],'activities':["
            + "{'id':'x','kind':'lesson','title':'x','group':'g'},"
            + activity("b", 2)
            + "]");
  }

  @Test
  void rulesRemediationsChoicesAndMilestonesLeadToActivitiesToo() {
    assertFindings(
        "'start':'a','activities':["
            + activity("a", 1)
            + ","
            + activity("byRule", 2)
            + ","
            + activity("byRemediation", 3)
            + ","
            + activity("byChoice", 4)
            + ","
            + activity("byMilestone", 5)
            + ",{'id':'pick','kind':'choice','title':'pick','order':6,'behaviour':{'options':['byChoice','end']}}"
            + ",{'id':'end','kind':'milestone','title':'end','order':7,'behaviour':{'gathers':['byMilestone']}}],"
            + "'links':["
            + link("l1", "a", "pick")
            + ","
            + link("l2", "pick", "end")
            + ","
            + link("l3", "byChoice", "end")
            + ",{'id':'l4','kind':'remediation','from':'a','to':'byRemediation'}],"
            + "'rules':[{'id':'r','if':{'is':'answer','right':false},'then':[{'do':'insert','target':'byRule'}]}]");
  }

  @Test
  void activitiesThatLeadOnlyToEachOtherAreALoopWithoutExit() {
    assertFindings(
        LINEAR
            + ",'links':["
            + link("l1", "a", "b")
            + ","
            + link("l2", "b", "c")
            + ","
            + link("l3", "c", "b")
            + "]",
        "error structure.endless-loop, activity b: these lead only to each other: b, c; lead a link"
            + " out of it");
  }

  @Test
  void aConditionalLinkIsAWayOutOfALoop() {
    assertFindings(
        LINEAR
            + ",'links':["
            + link("l1", "a", "b")
            + ","
            + link("l2", "b", "a")
            + ",{'id':'l3','from':'b','to':'c','if':{'is':'answer'}}]");
  }

  @Test
  void whatLeadsNowhereBeforeTheLastPartIsADeadEnd() {
    assertFindings(
        LINEAR
            + ",'links':["
            + link("l1", "a", "c")
            + ",{'id':'l2','from':'a','to':'b','if':{'is':'answer'}}]",
        "warning structure.dead-end, activity b: the course ends after \"b\", though that is not"
            + " its last part; link it to what comes next");
  }

  @Test
  void onlyConditionalLinksAreADeadEndWhenNoneHolds() {
    assertFindings(
        LINEAR
            + ",'links':["
            + link("l1", "a", "b")
            + ",{'id':'l2','from':'b','to':'c','if':{'is':'answer'}}]",
        "warning rules.gap, activity b: when nothing was answered, no condition of the links of"
            + " \"b\" holds, and the course ends; add a link without a condition");
  }

  @Test
  void aChoiceOfNothingAndALinkToAnEmptyGroupAreDeadEnds() {
    assertFindings(
        "'start':'a','groups':[{'id':'g','title':'g','order':9}],'activities':["
            + "{'id':'a','kind':'choice','title':'a'}],'links':["
            + link("l", "a", "g")
            + "]",
        "error structure.dead-end, activity a, behaviour/options: the choice \"a\" has nothing to"
            + " choose from; give it two to four options",
        "warning structure.dead-end, group g: a link leads to the group \"g\", and nothing is in"
            + " it; put an activity into it or take the link out");
  }

  @Test
  void aRequiredActivityThatAWayLeadsPastIsNamedWithThatWay() {
    String required = "{'id':'law','kind':'lesson','title':'law','order':2,'required':true}";
    String activities =
        "'start':'a','activities':["
            + activity("a", 1)
            + ","
            + required
            + ","
            + activity("c", 3)
            + "]";
    assertFindings(activities);
    assertFindings(
        activities
            + ",'links':["
            + link("l1", "a", "law")
            + ","
            + link("l2", "law", "c")
            + ",{'id':'l3','from':'a','to':'c','if':{'is':'answer'}}]",
        "warning structure.required-missable, activity law, required: a way leads past \"law\", so"
            + " that it comes only at the very end: a → c; lead every way through it");
    assertFindings("'sequence':'adaptive'," + activities);
  }

  @Test
  void skillsAndLinksThatEachNeedTheOtherFirstAreALoop() {
    assertFindings(
        LINEAR
            + ",'skills':[{'id':'s','title':'','prerequisites':['t']},{'id':'t','title':'','prerequisites':['s']}],"
            + "'links':[{'id':'l1','kind':'prerequisite','from':'a','to':'b'},{'id':'l2','kind':'prerequisite','from':'b','to':'a'}]",
        "error structure.prerequisite-loop, skill s, prerequisites: each of these skills needs the"
            + " next one first: s → t → s; take one of the prerequisites out",
        "error structure.prerequisite-loop, activity a: each of these has to come after the next"
            + " one: a → b → a; take one of the prerequisite links out");
  }

  @Test
  void aCourseWithoutAStartSaysSoAndNothingThatFollowsFromIt() {
    assertFindings(
        LINEAR.replace("'start':'a',", ""),
        "error structure.missing-start, course c0, start: no activity is the start of the course;"
            + " choose the activity that comes first");
    assertFindings(
        "'title':''",
        "error structure.missing-start, course c0, start: the course has no activity yet; add an"
            + " activity");
  }

  @Test
  void aBrokenReferenceIsNamedAndNotWhatFollowsFromIt() {
    assertFindings(
        LINEAR + ",'links':[" + link("l1", "a", "nowhere") + "," + link("l2", "b", "c") + "]",
        "error structure.broken-reference, link l1, to: there is no activity or group \"nowhere\";"
            + " choose another one here or take this out");
    assertFindings(
        LINEAR
            + ",'rules':[{'id':'r','if':{'is':'mastered','skill':'gone'},'then':[{'do':'offer','targets':['a','z']}]}]",
        "error structure.broken-reference, rule r, if: there is no skill \"gone\"; choose another"
            + " one here or take this out",
        "error structure.broken-reference, rule r, then/0/targets/1: there is no activity or group"
            + " \"z\"; choose another one here or take this out");
    assertFindings(
        LINEAR.replace(
            "'title':'b'", "'title':'b','body':'<p>asset:x <img src=\\\"asset:pic\\\"></p>'"),
        "error structure.broken-reference, activity b, body: there is no asset \"pic\"; choose"
            + " another one here or take this out");
    assertFindings(
        LINEAR
            + ",'groups':[{'id':'g','title':'','parent':'h'},{'id':'h','title':'','parent':'g'}]",
        "error structure.group-loop, group g, parent: these groups lie within one another: g → h →"
            + " g; move one of them out");
    assertFindings(
        LINEAR + ",'skills':[{'id':'a','title':''}]",
        "error structure.duplicate-id, activity a, id: the id \"a\" is borne twice, by skill and"
            + " activity; give one of them another id");
  }

  @Test
  void anItemWithoutARightAnswerIsNamed() {
    assertFindings(
        LINEAR
            + ",'items':[{'id':'i','activity':'a','prompt':'','answer':{'type':'single','options':[{'id':'o','html':'x'}]}}"
            + ",{'id':'j','activity':'a','prompt':'','answer':{'type':'self','model':''},"
            + "'steps':[{'prompt':'','answer':{'type':'number'}}]}]",
        "error structure.no-right-answer, item i, answer: no option counts as right; mark the right"
            + " option",
        "error structure.no-right-answer, item j, steps/0/answer: no answer counts as right; add an"
            + " answer that is right");
  }

  @Property(tries = 200)
  void randomCoursesHoldTogetherAndEveryFindingHasItsSentence(@ForAll long seed) {
    Course course = RandomCourses.of(seed);
    assertEquals(List.of(), References.run(course));
    for (Finding finding : Checks.run(course)) {
      assertFalse(FindingText.line(finding).contains("{"), FindingText.line(finding));
    }
  }

  private static String activity(String id, int order) {
    return "{'id':'" + id + "','kind':'lesson','title':'" + id + "','order':" + order + "}";
  }

  private static String link(String id, String from, String to) {
    return "{'id':'" + id + "','from':'" + from + "','to':'" + to + "'}";
  }

  private static void assertFindings(String fields, String... lines) {
    String title = fields.startsWith("'title'") ? "" : "'title':'C',";
    String json =
        ("{'trellis':1,'id':'c0','language':'en'," + title + fields + "}").replace('\'', '"');
    // What is said of texts, questions and rules is in tests of its own.
    List<Finding> found =
        Checks.run(CourseWire.read(TreeReader.read(json))).stream()
            .filter(f -> f.code().startsWith("structure.") || f.code().equals("rules.gap"))
            .filter(f -> !f.code().endsWith(".unbuilt") && !f.code().endsWith(".unused-skill"))
            .toList();
    assertEquals(List.of(lines), found.stream().map(FindingText::line).toList());
    assertTrue(found.stream().allMatch(f -> f.cause().startsWith(f.code())));
  }
}
