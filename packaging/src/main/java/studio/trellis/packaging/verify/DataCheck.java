package studio.trellis.packaging.verify;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.BadTreeException;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeReader;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.PlanText;

/**
 * The data of our own packages: scripts that only hand over JSON, a plan that can be read, content
 * and files all there.
 */
final class DataCheck {
  private static final Pattern CALL =
      Pattern.compile(
          "trellis\\.(course|chunk|parts)\\((?:(\\d+),)?(\\{.*\\})\\);\\s*", Pattern.DOTALL);
  private static final Pattern ASSET =
      Pattern.compile("(?:src|href)=\\\\\"(assets/[^\\\\\"]+)\\\\\"");

  private final SortedMap<String, byte[]> files;
  private final List<Finding> found;

  private DataCheck(SortedMap<String, byte[]> files, List<Finding> found) {
    this.files = files;
    this.found = found;
  }

  static void check(SortedMap<String, byte[]> files, List<Finding> found) {
    DataCheck check = new DataCheck(files, found);
    Tree course = check.read("data/course.js");
    Set<String> held = new HashSet<>();
    for (String name : files.keySet()) {
      if (name.startsWith("data/c") && !name.equals("data/course.js")) {
        check.chunk(name, held);
      }
    }
    if (files.containsKey("data/parts.js")) {
      check.read("data/parts.js");
    }
    if (course instanceof Tree.Obj obj) {
      check.plan(obj, held);
    }
  }

  private @Nullable Tree read(String name) {
    Matcher call =
        CALL.matcher(new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8));
    if (!call.matches()) {
      found.add(Finding.error("DATA_SCRIPT", name, "the script does more than hand over data"));
      return null;
    }
    try {
      return TreeReader.read(call.group(3));
    } catch (BadTreeException e) {
      found.add(Finding.error("DATA_JSON", name, "the data cannot be read: " + e.getMessage()));
      return null;
    }
  }

  private void chunk(String name, Set<String> held) {
    if (read(name) instanceof Tree.Obj pages) {
      held.addAll(pages.fields().keySet());
    }
    Matcher asset =
        ASSET.matcher(new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8));
    while (asset.find()) {
      if (!files.containsKey(asset.group(1))) {
        found.add(
            Finding.error(
                "DATA_ASSET_MISSING",
                name,
                "the content shows " + asset.group(1) + ", which is not in the package"));
      }
    }
  }

  private void plan(Tree.Obj course, Set<String> held) {
    Map<String, Tree> fields = course.fields();
    if (!(fields.get("plan") instanceof Tree.Str text)) {
      found.add(Finding.error("DATA_PLAN", "data/course.js", "there is no plan for the engine"));
      return;
    }
    try {
      Plan plan = PlanText.read(text.value());
      for (int i = 0; i < plan.activities().size(); i++) {
        if (plan.activities().get(i).alive() && !held.contains(Integer.toString(i))) {
          found.add(
              Finding.error(
                  "DATA_CONTENT_MISSING",
                  "data/course.js",
                  "activity " + i + " of the plan has no content"));
        }
      }
    } catch (BadTreeException | IndexOutOfBoundsException e) {
      found.add(
          Finding.error(
              "DATA_PLAN", "data/course.js", "the plan cannot be read: " + e.getMessage()));
    }
  }
}
