package studio.trellis.model.check;

import static studio.trellis.model.check.Variation.lesson;
import static studio.trellis.model.check.Variation.rule;

import java.util.stream.Stream;
import studio.trellis.model.learner.StateLayout;
import studio.trellis.model.learner.StateText;

/** What an LMS cannot keep, or should not, each beside what it can and may. */
final class DeliveryCases {
  private DeliveryCases() {}

  static Stream<Case> all() {
    return Stream.of(
        Case.of("delivery.state-size.scorm-2004-3", lessons(4000, 1), lessons(4000, 0)),
        Case.of("delivery.state-size.scorm-12", lessons(4096, 1), lessons(4096, 0)),
        Case.of(
            "delivery.state-size.any",
            skills(3900) + "," + lessons(64_000, 3900, 1),
            skills(3900) + "," + lessons(64_000, 3900, 0)),
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

  private static String lessons(int characters, int more) {
    return lessons(characters, 0, more);
  }

  /** As many lessons as fit into so many characters, and some more. */
  private static String lessons(int characters, int skills, int more) {
    int count = 0;
    for (int step = 4096; step > 0; step /= 2) {
      boolean fits = length(skills, count + step) <= characters;
      count += fits ? step : 0;
    }
    StringBuilder out = new StringBuilder("'activities':[");
    for (int i = 0; i < count + more; i++) {
      out.append(i == 0 ? "" : ",").append(lesson("n" + i, 10 + i));
    }
    return out + "]";
  }

  private static int length(int skills, int lessons) {
    return StateText.worstLength(new StateLayout(1 + skills, 4 + lessons, 6, 0, 0));
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
