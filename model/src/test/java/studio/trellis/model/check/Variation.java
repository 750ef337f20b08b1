package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeReader;
import studio.trellis.model.course.Course;
import studio.trellis.model.wire.CourseWire;

/**
 * Variations of one small course about which the checks have nothing to say. In the JSON, single
 * quotes stand for double ones.
 */
final class Variation {
  private static final String FEEDBACK =
      "{'what':'No.','why':'One is missing.','improve':'Count on.'}";

  /** Asks itself, teaches, drills with fading help, and assesses a single skill. */
  static final String SOUND =
      "{'trellis':1,'id':'c0','title':'Adding','language':'en','start':'me','skills':[{'id':'add','title':'Adding"
          + " up'}],'activities':[{'id':'me','kind':'self-assessment','title':'Where do you"
          + " start?','order':1,'skills':['add'],'body':'<p>Say"
          + " so.</p>'},{'id':'teach','kind':'lesson','title':'How to"
          + " add','order':2,'skills':['add'],'body':'<p>Count"
          + " on.</p>'},{'id':'drill','kind':'practice','title':'Add"
          + " some','order':3,'skills':['add'],"
          + "'levels':[{'level':'worked'},{'level':'completion'},{'level':'hinted'},{'level':'independent'}]},{'id':'test','kind':'assessment','title':'Can"
          + " you add?','order':4,'skills':['add'],'behaviour':{'attempts':0}}],'items':["
          + item("d1", "drill", -50)
          + ","
          + item("d2", "drill", 0)
          + ","
          + item("d3", "drill", 0)
          + ","
          + item("d4", "drill", 50)
          + ","
          + item("t1", "test", 0)
          + ","
          + item("t2", "test", 20)
          + "]}";

  private Variation() {}

  /** A question with three options, the second of which is right. */
  static String item(String id, String activity, int difficulty) {
    return "{'id':'"
        + id
        + "','activity':'"
        + activity
        + "','difficulty':"
        + difficulty
        + ",'prompt':'How"
        + " much?','hints':['Count.'],'solution':'Two.','steps':[{'prompt':'Count','solution':'One,"
        + " two'}],'answer':"
        + options()
        + "}";
  }

  static String options() {
    return "{'type':'single','options':[{'id':'a','html':'1','feedback':"
        + FEEDBACK
        + "},{'id':'b','html':'2','right':true,'feedback':{'what':'Yes.','why':'Both are"
        + " counted.'}},{'id':'c','html':'3','feedback':"
        + FEEDBACK
        + "}]}";
  }

  /** A lesson that comes at this place. */
  static String lesson(String id, int order) {
    return "{'id':'"
        + id
        + "','kind':'lesson','title':'Lesson "
        + id
        + "','order':"
        + order
        + ",'body':'<p>Read.</p>'}";
  }

  /** A link to what comes next. */
  static String next(String id, String from, String to) {
    return "{'id':'" + id + "','from':'" + from + "','to':'" + to + "'}";
  }

  /** A rule considered when an activity has ended, with a reason. */
  static String rule(String id, String condition, String action, String more) {
    return "{'id':'"
        + id
        + "','because':'so it is ("
        + id
        + ")','if':"
        + condition
        + ",'then':["
        + action
        + "]"
        + more
        + "}";
  }

  /** The sound course with other fields; parts are put in the place of those with their id. */
  static Course of(String fields) {
    Tree.Obj base = object(SOUND);
    Tree.Obj change = object("{" + fields + "}");
    Map<String, Tree> merged = new TreeMap<>(base.fields());
    change.fields().forEach((key, value) -> merged.merge(key, value, Variation::merge));
    return CourseWire.read(new Tree.Obj(merged));
  }

  private static Tree.Obj object(String json) {
    return (Tree.Obj) TreeReader.read(json.replace('\'', '"'));
  }

  private static Tree merge(Tree before, Tree now) {
    if (!(before instanceof Tree.Arr old) || !(now instanceof Tree.Arr more)) {
      return now;
    }
    List<Tree> all = new ArrayList<>();
    for (Tree part : old.items()) {
      if (more.items().stream().noneMatch(other -> id(other).equals(id(part)))) {
        all.add(part);
      }
    }
    more.items().stream()
        .filter(part -> !((Tree.Obj) part).fields().containsKey("gone"))
        .forEach(all::add);
    return new Tree.Arr(all);
  }

  private static String id(Tree part) {
    return ((Tree.Str) ((Tree.Obj) part).fields().get("id")).value();
  }
}
