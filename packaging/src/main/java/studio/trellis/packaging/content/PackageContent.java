package studio.trellis.packaging.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeText;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.engine.Codes;
import studio.trellis.model.engine.Detail;
import studio.trellis.model.engine.Engine;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.engine.PlanText;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerState;
import studio.trellis.packaging.ExportException;

/**
 * All that a package holds of a course, whatever the target: the plan that the engine runs, the
 * outline, the content in chunks, and the assets in use.
 *
 * @param plan the course as the engine reads it
 * @param build 16 hexadecimal digits that change with the content
 * @param typed some questions are answered by typing
 * @param files by name
 */
public record PackageContent(
    Plan plan, String build, boolean typed, SortedMap<String, byte[]> files) {
  /** A chunk is closed when it has grown to this many characters. */
  private static final int CHUNK = 48_000;

  /** Parts that take more characters than this are a script of their own, loaded later. */
  private static final int PARTS = 24_000;

  /** Some minute; what a new learner meets does not depend on it. */
  private static final int NOW = 3_000_000;

  public PackageContent {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * The content of {@code course}.
   *
   * @throws ExportException when the course has a broken reference or an asset cannot be read
   */
  public static PackageContent of(Course course, AssetSource source) throws ExportException {
    return of(course, source, 0);
  }

  /**
   * The content of {@code course}, with learners' progress in as much detail as fits.
   *
   * @param room characters that the target stores of a learner's progress; 0: without limit
   * @throws ExportException when the course has a broken reference or an asset cannot be read
   */
  public static PackageContent of(Course course, AssetSource source, int room)
      throws ExportException {
    try {
      return new Maker(course, source, room).make();
    } catch (IllegalArgumentException e) {
      throw new ExportException(
          "the course cannot be exported: "
              + e.getMessage()
              + "; run its checks and mend what they find");
    }
  }

  private static final class Maker {
    private final Course course;
    private final int room;
    private final Codes codes;
    private final AssetFiles assets;
    private final CleanHtml html;
    private final List<Integer> chunks = new ArrayList<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Pages pages;

    Maker(Course course, AssetSource source, int room) {
      this.course = course;
      this.room = room;
      this.codes = new Codes(course);
      this.assets = new AssetFiles(course, source);
      this.html = new CleanHtml(assets);
      this.pages = new Pages(course, codes, html, assets);
    }

    PackageContent make() throws ExportException {
      Plan plan = Detail.fitting(Plan.of(course), room);
      LookStyle look = new LookStyle(course.look(), assets);
      Outline outline =
          new Outline(
              course, codes, html, new ReadingOrder(plan), assets.use(course.look().logo()));
      Tree parts = outline.parts();
      String partsText = TreeText.write(parts);
      boolean large = partsText.length() > PARTS;
      chunks(large ? outline : null);
      if (large) {
        files.put("data/parts.js", script("trellis.parts(" + partsText + ");\n"));
      }
      String planText = PlanText.write(plan);
      Tree inside = large ? null : parts;
      int first = first(plan);
      boolean typed = first >= 0 && pages.typed(codes.activities().get(first));
      String draft = TreeText.write(outline.tree(chunks, first, typed, "", inside));
      String build = build(planText, draft);
      Tree data =
          new Json()
              .text("plan", planText)
              .put("outline", outline.tree(chunks, first, typed, build, inside))
              .tree();
      files.put("data/course.js", script("trellis.course(" + TreeText.write(data) + ");\n"));
      files.put("data/look.css", look.css().getBytes(StandardCharsets.UTF_8));
      files.putAll(assets.files());
      return new PackageContent(plan, build, pages.typed(), files);
    }

    private static int first(Plan plan) {
      Engine engine = new Engine(plan, false);
      LearnerState begun = engine.record(engine.begin(0), new Evidence.SessionBegan(), NOW);
      return engine.decide(begun, NOW).activity();
    }

    /** Writes the content; each activity with what it is called, when {@code about} is given. */
    private void chunks(@Nullable Outline about) throws ExportException {
      Map<String, Tree> open = new TreeMap<>();
      int size = 0;
      for (int position = 0; position < codes.activities().size(); position++) {
        Activity activity = course.activities().find(codes.activities().get(position));
        if (activity == null || !activity.built()) {
          continue;
        }
        if (open.isEmpty()) {
          chunks.add(position);
        }
        Tree page = pages.activity(activity, about);
        open.put(Integer.toString(position), page);
        size += TreeText.write(page).length();
        if (size >= CHUNK) {
          close(chunks.size() - 1, open);
          size = 0;
        }
      }
      if (!open.isEmpty()) {
        close(chunks.size() - 1, open);
      }
    }

    private void close(int number, Map<String, Tree> open) {
      String text = "trellis.chunk(" + number + "," + TreeText.write(new Tree.Obj(open)) + ");\n";
      files.put("data/c" + number + ".js", script(text));
      open.clear();
    }

    private String build(String plan, String outline) {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(script(plan));
        digest.update(script(outline));
        files.values().forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }

    private static byte[] script(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }
}
