package studio.trellis.model.check;

import static studio.trellis.model.check.Variation.lesson;
import static studio.trellis.model.check.Variation.next;
import static studio.trellis.model.check.Variation.rule;

import java.util.stream.Stream;

/** Rules that cannot be what their author meant, each beside some that can. */
final class RuleCases {
  private static final String TO_TEST = "{'do':'go-to','target':'test'}";
  private static final String TO_TEACH = "{'do':'go-to','target':'teach'}";
  private static final String EXTRA = "'activities':[" + lesson("more", 5) + "],";

  private static final String HALF =
      "{'is':'random-share','trial':1,'compare':'below','value':500}";

  private static final String MARK =
      "'attributes':[{'id':'mark','title':'Mark','source':'rules','values':['a','b']}],";
  private static final String MARKED =
      "{'is':'attribute','attribute':'mark','compare':'equal','value':'a'}";

  private RuleCases() {}

  static Stream<Case> all() {
    return Stream.of(conditions(), thresholds(), pairs(), gaps(), set()).flatMap(cases -> cases);
  }

  private static String mastery(String compare, int value) {
    return "{'is':'mastery','skill':'add','compare':'" + compare + "','value':" + value + "}";
  }

  private static String all(String... parts) {
    return "{'is':'all','parts':[" + String.join(",", parts) + "]}";
  }

  private static String any(String... parts) {
    return "{'is':'any','parts':[" + String.join(",", parts) + "]}";
  }

  private static String few(int least, String... parts) {
    return "{'is':'at-least','number':" + least + ",'parts':[" + String.join(",", parts) + "]}";
  }

  private static String session(String compare, int number) {
    return "{'is':'session','compare':'" + compare + "','value':" + number + "}";
  }

  private static String not(String part) {
    return "{'is':'not','part':" + part + "}";
  }

  private static String marks(String value) {
    return "{'do':'set-value','attribute':'mark','value':'" + value + "'}";
  }

  private static String twice(String value) {
    return two(
        rule("p", mastery("below", 500), marks("a"), ""),
        rule("q", mastery("below", 600), marks(value), ""));
  }

  private static String one(String condition, String action, String more) {
    return "'rules':[" + rule("r", condition, action, more) + "]";
  }

  private static String two(String first, String second) {
    return "'rules':[" + first + "," + second + "]";
  }

  private static Stream<Case> conditions() {
    String expert = "{'is':'band','skill':'add','band':'expert','compare':'equal'}";
    return Stream.of(
        Case.of(
            "rules.never-true.never",
            one(all(mastery("below", 400), expert), TO_TEST, ""),
            one(all(mastery("below", 960), expert), TO_TEST, "")),
        Case.of(
            "rules.never-true.never",
            one(mastery("at-least", 999), TO_TEST, ""),
            one(mastery("at-least", 990), TO_TEST, "")),
        Case.of(
            "rules.never-true.never",
            one(all("{'is':'mastered','skill':'add'}", not(mastery("at-least", 940))), TO_TEST, ""),
            one(
                all("{'is':'mastered','skill':'add'}", not(mastery("at-least", 960))),
                TO_TEST,
                "")),
        Case.of(
            "rules.never-true.never",
            one(
                all(
                    "{'is':'option-chosen','item':'d1','option':'b'}",
                    "{'is':'answer','right':false}"),
                TO_TEST,
                ",'when':'answered'"),
            one(
                all(
                    "{'is':'option-chosen','item':'d1','option':'a'}",
                    "{'is':'answer','right':false}"),
                TO_TEST,
                ",'when':'answered'")),
        Case.of(
            "rules.never-true.never",
            one(few(3, mastery("below", 400), expert, HALF), TO_TEST, ""),
            one(few(2, mastery("below", 400), expert, HALF), TO_TEST, "")),
        Case.of(
            "rules.never-true.never",
            one(all(session("at-least", 3), session("below", 3)), TO_TEST, ""),
            one(all(session("at-least", 3), session("below", 4)), TO_TEST, "")),
        Case.of(
            "rules.never-true.never",
            one(all("{'is':'none','parts':[" + HALF + "]}", HALF), TO_TEST, ""),
            one(all("{'is':'none','parts':[" + expert + "]}", HALF), TO_TEST, "")),
        Case.of(
            "rules.always-true.always",
            one(any(mastery("below", 500), mastery("at-least", 400)), TO_TEST, ""),
            one(any(mastery("below", 400), mastery("at-least", 500)), TO_TEST, "")),
        Case.of(
            "rules.always-true.always",
            one(
                "{'is':'visited','activity':'drill'}",
                "{'do':'insert','target':'teach'}",
                ",'scope':'drill','when':'ended'"),
            one(
                "{'is':'visited','activity':'test'}",
                "{'do':'insert','target':'teach'}",
                ",'scope':'teach','when':'ended'")),
        Case.of(
            "rules.no-reason.rule",
            two(
                rule("r", mastery("below", 200), TO_TEACH, "").replace("so it is (r)", ""),
                rule("q", mastery("at-least", 900), TO_TEST, "")),
            two(
                rule("r", mastery("below", 200), TO_TEACH, ""),
                rule("q", mastery("at-least", 900), TO_TEST, ""))),
        Case.of(
            "pedagogy.no-reasons.none",
            two(
                rule("r", mastery("below", 200), TO_TEACH, "").replace("so it is (r)", ""),
                rule("q", mastery("at-least", 900), TO_TEST, "").replace("so it is (q)", "")),
            two(
                rule("r", mastery("below", 200), TO_TEACH, "").replace("so it is (r)", ""),
                rule("q", mastery("at-least", 900), TO_TEST, ""))));
  }

  private static Stream<Case> thresholds() {
    String hard =
        "'skills':[{'id':'add','title':'Adding','trace':{'learn':10,'guess':300,'slip':290}}],'policies':{'mastery':{'cap':3},'choice':{'test-out':false}},'activities':[{'id':'test','gone':1},{'id':'me','gone':1}],'items':[{'id':'t1','gone':1},{'id':'t2','gone':1}],'start':'teach'";
    String quiet = "'policies':{'practice':{'confidence-every':0}},";
    return Stream.of(
        Case.of("rules.unreachable-threshold.skill", hard, hard.replace("'cap':3", "'cap':30")),
        Case.of(
            "rules.unreachable-threshold.mastery",
            hard + "," + one(mastery("at-least", 990), TO_TEACH, ""),
            hard + "," + one(mastery("at-least", 500), TO_TEACH, "")),
        Case.of(
            "rules.unreachable-threshold.row",
            "'skills':[{'id':'take','title':'Taking'}],'activities':["
                + lesson("l", 9).replace("'order'", "'skills':['take'],'order'")
                + "],"
                + one("{'is':'correct-in-row','skill':'take','value':2}", TO_TEST, ""),
            one("{'is':'correct-in-row','skill':'add','value':2}", TO_TEST, "")),
        Case.of(
            "rules.unreachable-threshold.hints",
            one("{'is':'hints-used','value':2}", TO_TEST, ",'when':'answered'"),
            one("{'is':'hints-used','value':1}", TO_TEST, ",'when':'answered'")),
        Case.of(
            "rules.unreachable-threshold.confidence",
            quiet + one("{'is':'confidence','value':2}", TO_TEST, ",'when':'answered'"),
            one("{'is':'confidence','value':2}", TO_TEST, ",'when':'answered'")),
        Case.of(
            "rules.unreachable-threshold.several",
            quiet
                + one(
                    any("{'is':'hints-used','value':2}", "{'is':'confidence','value':2}"),
                    TO_TEST,
                    ",'when':'answered'"),
            quiet
                + one(
                    any("{'is':'hints-used','value':1}", "{'is':'confidence','value':2}"),
                    TO_TEST,
                    ",'when':'answered'")));
  }

  private static Stream<Case> pairs() {
    String low = "{'do':'set-level','skill':'add','level':'hinted'}";
    String high = "{'do':'set-level','skill':'add','level':'independent'}";
    return Stream.of(
        Case.of(
            "rules.shadowed.rule",
            two(
                rule("p", mastery("below", 600), TO_TEACH, ",'priority':2"),
                rule("q", mastery("below", 500), TO_TEST, "")),
            two(
                rule("p", mastery("below", 500), TO_TEACH, ",'priority':2"),
                rule("q", mastery("below", 600), TO_TEST, ""))),
        Case.of(
            "rules.shadowed.link",
            "'links':[{'id':'l1','from':'drill','to':'teach','if':"
                + mastery("below", 600)
                + "},{'id':'l2','from':'drill','to':'me','if':"
                + mastery("below", 500)
                + "}]",
            "'links':[{'id':'l1','from':'drill','to':'teach','if':"
                + mastery("below", 500)
                + "},{'id':'l2','from':'drill','to':'me','if':"
                + mastery("below", 600)
                + "}]"),
        Case.of(
            "rules.contradicting.level",
            two(
                rule("p", mastery("at-least", 500), low, ""),
                rule("q", mastery("at-least", 700), high, "")),
            two(
                rule("p", mastery("below", 500), low, ""),
                rule("q", mastery("at-least", 700), high, ""))),
        Case.of("rules.contradicting.value", MARK + twice("b"), MARK + twice("a")),
        Case.of(
            "rules.contradicting.exempt",
            two(
                rule("p", mastery("at-least", 500), "{'do':'exempt','target':'teach'}", ""),
                rule("q", "{'is':'answer','right':false}", TO_TEACH, ",'priority':2")),
            two(
                rule("p", mastery("at-least", 500), "{'do':'exempt','target':'teach'}", ""),
                rule("q", mastery("below", 500), TO_TEACH, ",'priority':2"))),
        Case.of(
            "rules.contradicting.own",
            one(mastery("at-least", 500), "{'do':'exempt','target':'test'}," + TO_TEST, ""),
            one(mastery("at-least", 500), "{'do':'exempt','target':'teach'}," + TO_TEST, "")),
        Case.of(
            "rules.contradicting.two-ways",
            one(mastery("at-least", 500), TO_TEACH + "," + TO_TEST, ""),
            one(mastery("at-least", 500), "{'do':'message','html':'Good'}," + TO_TEST, "")),
        Case.of(
            "rules.overlap.order",
            two(
                rule("p", mastery("below", 600), TO_TEACH, ""),
                rule("q", "{'is':'answer','right':false}", TO_TEST, "")),
            two(
                rule("p", mastery("below", 600), TO_TEACH, ""),
                rule("q", "{'is':'answer','right':false}", TO_TEST, ",'priority':1"))));
  }

  private static Stream<Case> gaps() {
    String role =
        "'attributes':[{'id':'role','title':'Role','source':'launch','values':['new','old','boss']}],";
    String start =
        EXTRA + "'links':[" + next("l1", "me", "teach") + "," + next("l2", "teach", "drill");
    return Stream.of(
        Case.of(
            "rules.gap.links",
            start
                + ",{'id':'l3','from':'drill','to':'test','if':"
                + mastery("at-least", 700)
                + "},{'id':'l4','from':'drill','to':'more','if':"
                + mastery("below", 600)
                + "},"
                + next("l5", "more", "test")
                + "]",
            start
                + ",{'id':'l3','from':'drill','to':'test','if':"
                + mastery("at-least", 700)
                + "},{'id':'l4','from':'drill','to':'more','if':"
                + mastery("below", 700)
                + "},"
                + next("l5", "more", "test")
                + "]"),
        Case.of(
            "rules.gap.values",
            role + two(role("p", "new", TO_TEACH), role("q", "old", TO_TEST)),
            role
                + "'rules':["
                + role("p", "new", TO_TEACH)
                + ","
                + role("q", "old", TO_TEST)
                + ","
                + role("s", "boss", "{'do':'go-to','target':'drill'}")
                + "]"));
  }

  private static String role(String id, String value, String action) {
    return rule(
        id,
        "{'is':'attribute','attribute':'role','compare':'equal','value':'" + value + "'}",
        action,
        ",'when':'begun','once':true");
  }

  private static Stream<Case> set() {
    String asked = "'attributes':[{'id':'years','title':'Years','source':'asked','question':'";
    String years = one("{'is':'attribute-number','attribute':'years','value':3}", TO_TEST, "");
    String linked =
        "'links':[" + next("l1", "me", "teach") + "," + next("l2", "teach", "drill") + ",";
    return Stream.of(
        Case.of(
            "rules.value-before-set.begin",
            one("{'is':'answer','right':false}", TO_TEACH, ",'when':'begun'"),
            one("{'is':'answer','right':false}", TO_TEACH, ",'when':'ended'")),
        Case.of(
            "rules.value-before-set.unasked",
            asked + "'}]," + years,
            asked + "<p>How many?</p>'}]," + years),
        Case.of(
            "rules.value-before-set.never",
            MARK + one(MARKED, TO_TEST, ""),
            MARK
                + two(
                    rule("r", MARKED, TO_TEST, ""),
                    rule("s", mastery("below", 500), marks("a"), ""))),
        Case.of(
            "rules.value-before-set.later",
            linked
                + next("l3", "drill", "test")
                + "],"
                + one(
                    "{'is':'completed','activity':'test'}",
                    "{'do':'message','html':'Good'}",
                    ",'scope':'teach','when':'ended'"),
            linked
                + next("l3", "drill", "test")
                + "],"
                + one(
                    "{'is':'completed','activity':'teach'}",
                    "{'do':'message','html':'Good'}",
                    ",'scope':'test','when':'ended'")));
  }
}
