package studio.trellis.model.check;

import static studio.trellis.model.check.Variation.item;
import static studio.trellis.model.check.Variation.lesson;
import static studio.trellis.model.check.Variation.options;
import static studio.trellis.model.check.Variation.rule;

import java.util.stream.Stream;

/** Courses that forget something of what helps people learn, each beside one that does not. */
final class PedagogyCases {
  private static final String TAKE =
      "'skills':[{'id':'add','title':'Adding'},{'id':'take','title':'Taking away'}],";

  private PedagogyCases() {}

  static Stream<Case> all() {
    return Stream.of(start(), stretch(), help(), feedback(), choice()).flatMap(cases -> cases);
  }

  private static String drill(String levels) {
    return "'activities':[{'id':'drill','kind':'practice','title':'Add"
        + " some','order':3,'skills':['add'],'levels':["
        + levels
        + "]}]";
  }

  private static String level(String name) {
    return "{'level':'" + name + "'}";
  }

  private static String items(String prefix, String activity, int count) {
    StringBuilder out = new StringBuilder("'items':[");
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : ",").append(item(prefix + i, activity, i * 10));
    }
    return out + "]";
  }

  private static Stream<Case> start() {
    String takes =
        TAKE
            + "'activities':[{'id':'subtract','kind':'practice','title':'Take','order':9,'skills':['take'],'levels':[{'level':'worked'},{'level':'independent'}]}";
    return Stream.of(
        Case.of(
            "pedagogy.no-self-assessment.none",
            "'start':'teach','activities':[{'id':'me','gone':1}]",
            "'start':'teach'"),
        Case.of(
            "pedagogy.no-self-assessment.none",
            "'start':'teach','activities':[{'id':'me','gone':1}]",
            "'start':'teach','activities':[{'id':'me','gone':1},{'id':'test','kind':'assessment','title':'Placement','order':1,'skills':['add'],'behaviour':{'placement':60}}]"),
        Case.of(
            "pedagogy.no-self-assessment.skills",
            takes + "]," + items("s", "subtract", 5),
            takes
                + ",{'id':'me','kind':'self-assessment','title':'Start','order':1,'skills':['add','take']}],"
                + items("s", "subtract", 5)),
        Case.of(
            "pedagogy.guess-slip.skill",
            "'skills':[{'id':'add','title':'Adding','trace':{'guess':500,'slip':400}}]",
            "'skills':[{'id':'add','title':'Adding','trace':{'guess':500,'slip':390}}]"),
        Case.of(
            "pedagogy.guess-slip.item",
            "'items':["
                + item("d1", "drill", 0).replace("'prompt':'How", "'guess':900,'prompt':'How")
                + "]",
            "'items':["
                + item("d1", "drill", 0).replace("'prompt':'How", "'guess':890,'prompt':'How")
                + "]"),
        Case.of(
            "pedagogy.one-answer-mastery.estimate",
            "'skills':[{'id':'add','title':'Adding','trace':{'prior':800,'learn':500}}]",
            "'skills':[{'id':'add','title':'Adding','trace':{'prior':300,'learn':100}}]"),
        Case.of(
            "pedagogy.one-answer-mastery.mastered",
            "'policies':{'mastery':{'unaided':1}},'skills':[{'id':'add','title':'Adding','trace':{'prior':800,'learn':500}}]",
            "'policies':{'mastery':{'unaided':1}}"));
  }

  private static Stream<Case> stretch() {
    String taught =
        TAKE
            + "'activities':["
            + lesson("l", 5).replace("'order'", "'skills':['take'],'order'")
            + ",{'id':'subtract','kind':'practice','title':'Take','order':9,'skills':['take'],'levels':[{'level':'worked'},{'level':'independent'}]}]";
    String level =
        "'items':["
            + item("d1", "drill", 0)
            + ","
            + item("d4", "drill", 0)
            + ","
            + item("t2", "test", 0)
            + "]";
    String equal =
        taught
            + ",'items':["
            + item("s1", "subtract", 10)
            + ","
            + item("s2", "subtract", 10)
            + ","
            + item("s3", "subtract", 10)
            + ","
            + item("s4", "subtract", 10)
            + "]";
    return Stream.of(
        Case.of("pedagogy.not-practised.taught", taught, taught + "," + items("s", "subtract", 4)),
        Case.of(
            "pedagogy.not-assessed.course",
            "'activities':[{'id':'test','gone':1}],'items':[{'id':'t1','gone':1},{'id':'t2','gone':1}]",
            "'items':[{'id':'t1','gone':1}]"),
        Case.of(
            "pedagogy.not-assessed.skill",
            taught + "," + items("s", "subtract", 4),
            taught
                + ","
                + items("s", "subtract", 4)
                    .replace(
                        "'items':[",
                        "'items':["
                            + item("t3", "test", 0)
                                .replace("'prompt':'How", "'skills':['take'],'prompt':'How")
                            + ",")),
        Case.of(
            "pedagogy.no-stretch.course", level, level.replace("'difficulty':0", "'difficulty':1")),
        Case.of(
            "pedagogy.no-stretch.skill",
            equal,
            equal.replace(
                "'s4','activity':'subtract','difficulty':10",
                "'s4','activity':'subtract','difficulty':20")),
        Case.of(
            "pedagogy.few-items.skill",
            "'items':[{'id':'d4','gone':1}]",
            "'policies':{'mastery':{'unaided':1}},'items':[{'id':'d4','gone':1}]"),
        Case.of(
            "pedagogy.no-review.off",
            "'policies':{'practice':{'review-minutes':0}}",
            "'policies':{'practice':{'review-minutes':1}}"));
  }

  private static Stream<Case> help() {
    String above = "{'is':'mastery','skill':'add','compare':'at-least','value':700}";
    String below =
        "{'is':'all','parts':["
            + above
            + ",{'is':'band','skill':'add','compare':'below','band':'expert'}]}";
    String help = "{'do':'set-level','skill':'add','level':'completion'}";
    String law =
        "'activities':[{'id':'law','kind':'practice','title':'Law','order':5,'required':true,'skills':['add'],'levels':[{'level':'worked'}";
    return Stream.of(
        Case.of(
            "pedagogy.no-worked-example.skill",
            drill(level("hinted") + "," + level("independent")),
            drill(level("worked") + "," + level("independent"))),
        Case.of(
            "pedagogy.experts-forced.required",
            law + "]}]," + items("w", "law", 1),
            law + ",{'level':'independent'}]}]," + items("w", "law", 1)),
        Case.of(
            "pedagogy.experts-forced.levels",
            drill(level("worked") + "," + level("completion")),
            drill(level("worked") + "," + level("hinted"))),
        Case.of(
            "pedagogy.experts-forced.rule",
            "'rules':[" + rule("r", above, help, "") + "]",
            "'rules':[" + rule("r", below, help, "") + "]"));
  }

  private static Stream<Case> feedback() {
    String bare = "{'type':'number','cases':[{'value':'2'}]}";
    String typed = "{'type':'number','cases':[{'value':'2'}],'otherwise':";
    return Stream.of(
        Case.of(
            "pedagogy.no-feedback.item",
            "'items':[{'id':'d1','activity':'drill','prompt':'How?','answer':" + bare + "}]",
            "'items':[{'id':'d1','activity':'drill','prompt':'How?','solution':'2','answer':"
                + bare
                + "}]"),
        Case.of(
            "pedagogy.praise.person",
            "'items':[{'id':'d1','activity':'drill','prompt':'How?','answer':"
                + typed
                + "{'what':'No, but you’re smart.','why':'So.'}}}]",
            "'items':[{'id':'d1','activity':'drill','prompt':'How?','answer':"
                + typed
                + "{'what':'No, but you are close.','why':'So.'}}}]"),
        Case.of(
            "pedagogy.right-wrong-only.item",
            "'items':[{'id':'d1','activity':'drill','prompt':'How?','answer':"
                + typed
                + "{'what':'No.'}}}]",
            "'items':[{'id':'d1','activity':'drill','prompt':'How?','answer':"
                + typed
                + "{'what':'No.','why':'So.'}}}]"),
        Case.of(
            "pedagogy.right-wrong-only.some",
            "'items':["
                + item("d1", "drill", 0)
                    .replace("'solution':'Two.'", "'solution':''")
                    .replace(
                        options(),
                        options()
                            .replaceFirst(
                                "'why':'One is missing.','improve':'Count on.'", "'why':''"))
                + "]",
            "'items':["
                + item("d1", "drill", 0).replace("'solution':'Two.'", "'solution':''")
                + "]"));
  }

  private static Stream<Case> choice() {
    String more =
        lesson("a", 5)
            + ","
            + lesson("b", 6)
            + ","
            + lesson("d", 7)
            + ","
            + lesson("e", 8)
            + ","
            + lesson("f", 9);
    String pick = "{'id':'pick','kind':'choice','title':'Pick','order':4,'behaviour':{'options':[";
    String closed = "'policies':{'choice':{'decline':false,'test-out':false}}";
    String always = "{'is':'mastered','skill':'add'}";
    return Stream.of(
        Case.of(
            "pedagogy.too-many-choices.activity",
            "'activities':[" + more + "," + pick + "'a','b','d','e','f']}}]",
            "'activities':[" + more + "," + pick + "'a','b','d','e']}}]"),
        Case.of(
            "pedagogy.too-many-choices.rule",
            "'activities':["
                + more
                + "],'rules':["
                + rule("r", always, "{'do':'offer','targets':['a','b','d','e','f']}", "")
                + "]",
            "'activities':["
                + more
                + "],'rules':["
                + rule("r", always, "{'do':'offer','targets':['a','b','d','e']}", "")
                + "]"),
        Case.of(
            "pedagogy.too-many-choices.one",
            "'activities':[" + pick + "'drill']}}]",
            "'activities':[" + pick + "'drill','teach']}}]"),
        Case.of(
            "pedagogy.no-choice.none",
            closed,
            closed + ",'activities':[" + pick + "'drill','teach']}}]"));
  }
}
