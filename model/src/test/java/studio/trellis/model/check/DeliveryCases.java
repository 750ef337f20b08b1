package studio.trellis.model.check;

import static studio.trellis.model.check.Variation.lesson;
import static studio.trellis.model.check.Variation.rule;

import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import studio.trellis.model.base.Ints;
import studio.trellis.model.learner.StateForm;
import studio.trellis.model.learner.StateLayout;
import studio.trellis.model.learner.StateText;

/** What an LMS cannot keep, or should not, each beside what it can and may. */
final class DeliveryCases {
  private static final int LAST = StateForm.LAST;

  private DeliveryCases() {}

  static Stream<Case> all() {
    return Stream.of(
        Case.of("delivery.state-size.less", lessons(4000, 0, 1), lessons(4000, 0, 0)),
        Case.of("delivery.state-size.scorm-2004-3", lessons(4000, LAST, 1), lessons(4000, LAST, 0)),
        Case.of("delivery.state-size.scorm-12", lessons(4096, LAST, 1), lessons(4096, LAST, 0)),
        Case.of("delivery.state-size.any", huge(1), huge(0)),
        Case.of("delivery.state-size.parts", skills(4000), skills(3999)),
        Case.of(
            "delivery.personal-data.unused", attribute("Role"), attribute("Role") + "," + read()),
        Case.of(
            "delivery.personal-data.collected",
            attribute("Role") + "," + read(),
            attribute("Role")),
        Case.of("delivery.fairness.attribute", attribute("Role") + "," + read(), attribute("Role")),
        Case.of(
            "delivery.fairness.protected",
            attribute("Gender") + "," + read(),
            attribute("Engender trust") + "," + read()));
  }

  /** As many lessons as fit at a level of detail into so many characters, and some more. */
  private static String lessons(int characters, int level, int more) {
    int count =
        most(characters, n -> StateText.worstLength(layout(1, n, level), Ints.of(1, 0, 0, 0, 6)));
    return "'activities':[" + lessons(count + more) + "]";
  }

  /** Places of parts that are gone, up to 64,000 characters where rules can hide any part. */
  private static String huge(int more) {
    int gone =
        most(
            64_000,
            n ->
                StateText.worstLength(
                    new StateLayout(3991, n + 4, 55_006, 1, 0, new StateForm(LAST, Ints.of())),
                    Ints.of(1, 0, n + 4, 0, 6)));
    return "'positions':{'skills':"
        + ids("s", 3990)
        + ",'activities':"
        + ids("n", gone + more)
        + ",'items':"
        + ids("i", 55_000)
        + "},'rules':["
        + rule("r", "{'is':'all','parts':[]}", "{'do':'hide','part':'block-1'}", "")
        + "]";
  }

  private static String ids(String kind, int count) {
    StringBuilder out = new StringBuilder("[");
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "'" : ",'").append(kind).append(i).append('\'');
    }
    return out.append(']').toString();
  }

  private static StateLayout layout(int skills, int lessons, int level) {
    return new StateLayout(skills, 4 + lessons, 6, 0, 0, new StateForm(level, Ints.of()));
  }

  private static int most(int characters, IntUnaryOperator length) {
    int count = 0;
    for (int step = 4096; step > 0; step /= 2) {
      count += length.applyAsInt(count + step) <= characters ? step : 0;
    }
    return count;
  }

  private static String lessons(int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : ",").append(lesson("n" + i, 10 + i));
    }
    return out.toString();
  }

  private static String skills(int count) {
    StringBuilder out = new StringBuilder("'skills':[");
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : ",").append("{'id':'s" + i + "','title':''}");
    }
    return out + "]";
  }

  private static String attribute(String title) {
    return "'attributes':[{'id':'role','title':'"
        + title
        + "','source':'launch','values':['a','b']}]";
  }

  private static String read() {
    return "'rules':["
        + rule(
            "r",
            "{'is':'attribute','attribute':'role','compare':'equal','value':'a'}",
            "{'do':'go-to','target':'test'}",
            ",'once':true")
        + "]";
  }
}
