package studio.trellis.packaging.target;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeText;
import studio.trellis.model.base.Words;
import studio.trellis.model.course.Course;

/** The settings as the page's tracker reads them: a script that only hands over data. */
public final class RuntimeSettings {
  /** The script's place in a package. */
  public static final String FILE = "data/settings.js";

  private final Map<String, Tree> fields = new TreeMap<>();

  private RuntimeSettings() {}

  /** What every tracker reads. */
  public static RuntimeSettings of(Course course, Settings settings) {
    RuntimeSettings out = new RuntimeSettings();
    StatusRule status = settings.status();
    out.text("completion", Words.of(status.completion()));
    out.number("share", status.share());
    if (status.passMark() >= 0) {
      out.number("passMark", status.passMark());
    }
    out.text("failed", status.failedIsFailed(course) ? "failed" : "incomplete");
    out.text("passedWord", Words.of(status.passedWord()));
    out.flag("holdScore", status.platformDecides());
    out.flag("skills", settings.skills());
    out.flag("answers", settings.answers());
    out.text("afterEnd", settings.endsNormally() ? "normal" : "suspend");
    return out;
  }

  /** What is left out when it is false. */
  public RuntimeSettings flag(String name, boolean value) {
    if (value) {
      fields.put(name, new Tree.Bool(true));
    }
    return this;
  }

  public RuntimeSettings text(String name, String value) {
    fields.put(name, new Tree.Str(value));
    return this;
  }

  public RuntimeSettings number(String name, int value) {
    fields.put(name, new Tree.Num(value));
    return this;
  }

  byte[] script() {
    return ("trellis.settings(" + TreeText.write(new Tree.Obj(fields)) + ");\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
