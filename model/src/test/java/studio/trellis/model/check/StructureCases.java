package studio.trellis.model.check;

import static studio.trellis.model.check.Variation.item;
import static studio.trellis.model.check.Variation.lesson;
import static studio.trellis.model.check.Variation.next;
import static studio.trellis.model.check.Variation.options;
import static studio.trellis.model.check.Variation.rule;

import java.util.stream.Stream;

/** Courses that do not hang together, each beside one that does. */
final class StructureCases {
  private static final String LINKS =
      "'links':[" + next("l1", "me", "teach") + "," + next("l2", "teach", "drill") + ",";

  private static final String ROLE =
      "'attributes':[{'id':'role','title':'Role','source':'launch','values':['new','old']},"
          + "{'id':'years','title':'Years','source':'launch'}],'rules':[";

  private static final String TO_TEST = "{'do':'go-to','target':'test'}";

  private static final String DONE_DAYS =
      "{'is':'days-since','since':'done','id':'teach','value':30}";

  private StructureCases() {}

  static Stream<Case> all() {
    return Stream.concat(references(), Stream.concat(flow(), parts()));
  }

  private static Stream<Case> references() {
    return Stream.of(
        Case.of(
            "structure.broken-reference.missing",
            LINKS + next("l3", "drill", "gone") + "]",
            LINKS + next("l3", "drill", "test") + "]"),
        Case.of(
            "structure.broken-reference.value",
            ROLE
                + rule(
                    "r",
                    "{'is':'attribute','attribute':'role','compare':'equal','value':'none'}",
                    TO_TEST,
                    "")
                + "]",
            ROLE
                + rule(
                    "r",
                    "{'is':'attribute','attribute':'role','compare':'equal','value':'new'}",
                    TO_TEST,
                    "")
                + "]"),
        Case.of(
            "structure.broken-reference.option",
            "'rules':["
                + rule("r", "{'is':'option-chosen','item':'d1','option':'z'}", TO_TEST, "")
                + "]",
            "'rules':["
                + rule("r", "{'is':'option-chosen','item':'d1','option':'a'}", TO_TEST, "")
                + "]"),
        Case.of(
            "structure.broken-reference.not-a-number",
            ROLE
                + rule("r", "{'is':'attribute-number','attribute':'role','value':3}", TO_TEST, "")
                + "]",
            ROLE
                + rule("r", "{'is':'attribute-number','attribute':'years','value':3}", TO_TEST, "")
                + "]"),
        Case.of(
            "structure.broken-reference.not-an-assessment",
            "'rules':["
                + rule("r", "{'is':'score','activity':'drill','value':800}", TO_TEST, "")
                + "]",
            "'rules':["
                + rule("r", "{'is':'score','activity':'test','value':800}", TO_TEST, "")
                + "]"),
        Case.of(
            "structure.broken-reference.not-required",
            "'rules':[" + rule("r", DONE_DAYS, TO_TEST, "") + "]",
            "'activities':["
                + lesson("teach", 2).replace("'order'", "'required':true,'skills':['add'],'order'")
                + "],'rules':["
                + rule("r", DONE_DAYS, TO_TEST, "")
                + "]"),
        Case.of(
            "structure.duplicate-id.kinds",
            "'skills':[{'id':'teach','title':'Teaching'}]",
            "'skills':[{'id':'teach2','title':'Teaching'}]"),
        Case.of(
            "structure.duplicate-id.list",
            "'items':[" + item("d1", "drill", 0).replace("'id':'c'", "'id':'a'") + "]",
            "'items':[" + item("d1", "drill", 0) + "]"),
        Case.of(
            "structure.group-loop.groups",
            "'groups':[{'id':'g','title':'G','parent':'h'},{'id':'h','title':'H','parent':'g'}]",
            "'groups':[{'id':'g','title':'G','parent':'h'},{'id':'h','title':'H'}]"),
        Case.of(
            "structure.prerequisite-loop.skills",
            "'skills':[{'id':'add','title':'A','prerequisites':['b']},{'id':'b','title':'B','prerequisites':['add']}]",
            "'skills':[{'id':'add','title':'A'},{'id':'b','title':'B','prerequisites':['add']}]"),
        Case.of(
            "structure.prerequisite-loop.links",
            "'links':[{'id':'l1','kind':'prerequisite','from':'teach','to':'drill'},{'id':'l2','kind':'prerequisite','from':'drill','to':'teach'}]",
            "'links':[{'id':'l1','kind':'prerequisite','from':'teach','to':'drill'}]"));
  }

  private static Stream<Case> flow() {
    String lost = "'activities':[" + lesson("lost", 9) + "]";
    String pick = "{'id':'pick','kind':'choice','title':'Pick','order':5,'behaviour':{'options':[";
    String law =
        "'activities':[" + lesson("law", 3).replace("'order'", "'required':true,'order'") + "],";
    return Stream.of(
        Case.of(
            "structure.missing-start.no-activity",
            "'start':'','activities':[{'id':'me','gone':1},{'id':'teach','gone':1},{'id':'drill','gone':1},{'id':'test','gone':1}],'items':[{'id':'d1','gone':1},{'id':'d2','gone':1},{'id':'d3','gone':1},{'id':'d4','gone':1},{'id':'t1','gone':1},{'id':'t2','gone':1}]",
            "'start':'me'"),
        Case.of("structure.missing-start.none", "'start':''", "'start':'teach'"),
        Case.of(
            "structure.unreachable.nothing-leads",
            LINKS + next("l3", "drill", "test") + "]," + lost,
            LINKS + next("l3", "drill", "test") + "," + next("l4", "test", "lost") + "]," + lost),
        Case.of(
            "structure.endless-loop.no-exit",
            LINKS + next("l3", "drill", "test") + "," + next("l4", "test", "drill") + "]",
            LINKS + next("l3", "drill", "test") + "]"),
        Case.of(
            "structure.dead-end.choice",
            "'activities':[" + pick + "]}}]",
            "'activities':[" + pick + "'drill','test']}}]"),
        Case.of(
            "structure.dead-end.empty-group",
            LINKS + next("l3", "drill", "g") + "],'groups':[{'id':'g','title':'G','order':4}]",
            LINKS
                + next("l3", "drill", "g")
                + "],'groups':[{'id':'g','title':'G','order':4}],'activities':["
                + lesson("in", 1).replace("'order'", "'group':'g','order'")
                + "]"),
        Case.of(
            "structure.dead-end.ends-early",
            "'links':["
                + next("l1", "me", "drill")
                + ",{'id':'l2','from':'me','to':'teach','if':{'is':'mastered','skill':'add'}},"
                + next("l3", "drill", "test")
                + "]",
            "'links':["
                + next("l1", "me", "drill")
                + ",{'id':'l2','from':'me','to':'teach','if':{'is':'mastered','skill':'add'}},"
                + next("l3", "drill", "test")
                + ","
                + next("l4", "teach", "drill")
                + "]"),
        Case.of(
            "structure.required-missable.way-around",
            law
                + LINKS
                + next("l3", "drill", "test")
                + ",{'id':'l4','from':'me','to':'law','if':{'is':'mastered','skill':'add'}},"
                + next("l5", "law", "test")
                + "]",
            law
                + "'links':["
                + next("l1", "me", "law")
                + ","
                + next("l2", "law", "teach")
                + ","
                + next("l3", "teach", "drill")
                + ","
                + next("l4", "drill", "test")
                + "]"),
        Case.of(
            "structure.no-right-answer.option",
            "'items':[" + item("d1", "drill", 0).replace("'right':true", "'right':false") + "]",
            "'items':[" + item("d1", "drill", 0) + "]"),
        Case.of(
            "structure.no-right-answer.case",
            "'items':["
                + item("d1", "drill", 0)
                    .replace(options(), "{'type':'number','cases':[{'value':'2','right':false}]}")
                + "]",
            "'items':["
                + item("d1", "drill", 0)
                    .replace(options(), "{'type':'number','cases':[{'value':'2'}]}")
                + "]"));
  }

  private static Stream<Case> parts() {
    String idle = "'activities':[{'id':'idle','kind':'practice','title':'Idle','order':9";
    return Stream.of(
        Case.of(
            "structure.orphaned-item.no-skill",
            idle + "}],'items':[" + item("i1", "idle", 0) + "]",
            idle + ",'skills':['add']}],'items':[" + item("i1", "idle", 0) + "]"),
        Case.of(
            "structure.orphaned-item.choice",
            "'activities':[{'id':'pick','kind':'choice','title':'Pick','order':9,'behaviour':{'options':['teach','drill']}}],'items':["
                + item("i1", "pick", 0)
                + "]",
            "'activities':[{'id':'pick','kind':'reflection','title':'Pick','order':9}],'items':["
                + item("i1", "pick", 0)
                + "]"),
        Case.of(
            "structure.orphaned-asset.unused",
            asset() + ",'summary':'asset:pic'",
            asset() + ",'summary':'<img src=\\\"asset:pic\\\" alt=\\\"A pic\\\">'"),
        Case.of(
            "structure.broken-link.self",
            "'links':[{'id':'l1','from':'drill','to':'drill','if':{'is':'answer','right':false}}]",
            "'links':[{'id':'l1','from':'drill','to':'teach','if':{'is':'answer','right':false}}]"),
        Case.of(
            "structure.broken-link.second",
            LINKS + next("l3", "drill", "test") + "," + next("l4", "teach", "test") + "]",
            LINKS
                + next("l3", "drill", "test")
                + ",{'id':'l4','from':'teach','to':'test','if':{'is':'mastered','skill':'add'}}]"),
        Case.of(
            "structure.duplicate-title.same",
            "'activities':["
                + lesson("x", 8)
                + ","
                + lesson("y", 9).replace("Lesson y", "Lesson x")
                + "]",
            "'activities':[" + lesson("x", 8) + "," + lesson("y", 9) + "]"),
        Case.of(
            "structure.unused-skill.unused",
            "'skills':[{'id':'take','title':'Taking away'}]",
            "'skills':[{'id':'take','title':'Taking away'}],'items':["
                + item("d1", "drill", 0).replace("'prompt':'How", "'skills':['take'],'prompt':'How")
                + "]"),
        Case.of(
            "structure.unused-skill.needed",
            "'skills':[{'id':'take','title':'Taking"
                + " away'},{'id':'add','title':'Adding','prerequisites':['take']}]",
            "'skills':[{'id':'take','title':'Taking away'}]"),
        Case.of(
            "structure.former-skill.self",
            "'skills':[{'id':'add','title':'Adding','was':['add']}]",
            "'skills':[{'id':'add','title':'Adding'}]"),
        Case.of(
            "structure.former-skill.unpublished",
            "'skills':[{'id':'add','title':'Adding','was':['sum']}]",
            "'skills':[{'id':'add','title':'Adding','was':['sum']}],"
                + "'positions':{'skills':['add','sum']}"),
        Case.of(
            "structure.unbuilt.placeholder",
            "'activities':[" + lesson("x", 8).replace("'order'", "'built':false,'order'") + "]",
            "'activities':[" + lesson("x", 8) + "]"),
        Case.of(
            "structure.unbuilt.empty",
            "'activities':[" + lesson("x", 8).replace("<p>Read.</p>", "<p> </p>") + "]",
            "'activities':[" + lesson("x", 8) + "]"));
  }

  static String asset() {
    return "'assets':[{'id':'pic','hash':'"
        + "0".repeat(64)
        + "','name':'pic.png','type':'image/png','bytes':9,'alt':'A pic'}]";
  }
}
