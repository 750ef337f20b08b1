package studio.trellis.packaging.target.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.document.Document;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.StateRoom;
import studio.trellis.packaging.target.Target;

/**
 * What whoever keeps the LMS has to know about a package, on one sheet: how to import it, what
 * completes it, what it sends and stores, its limits, its digests. One lies in the package; the one
 * beside it knows the package's own digest and the checks that it passed.
 */
public final class AdminSheet {
  /** Its place in a package. */
  public static final String NAME = "admin-sheet.html";

  private static final String MARK = "<!--checks-->\n";

  private AdminSheet() {}

  /** Puts the sheet among the files of a package. */
  public static void put(
      SortedMap<String, byte[]> files,
      Request request,
      Target target,
      String build,
      StateRoom room) {
    long bytes = files.values().stream().mapToLong(b -> b.length).sum();
    String engine = Document.digest(files.getOrDefault("player.js", new byte[0]));
    files.put(
        NAME, html(request, target, build, engine, room, bytes).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The sheet that lies beside the package.
   *
   * @param checks what was checked and with what result, a sentence each
   */
  public static String beside(Exported exported, byte[] zip, String file, List<String> checks) {
    byte[] inside = exported.files().getOrDefault(NAME, new byte[0]);
    Document part = new Document("", "", "");
    part.text("h2", "Checks passed").list(checks);
    part.text("h2", "This very file").open("dl", "");
    part.fact("File", file);
    part.fact("Size", size(zip.length));
    part.html("dt", "SHA-256").html("dd", "<code>" + Document.digest(zip) + "</code>");
    part.close("dl");
    String whole = part.end();
    String block = whole.substring(whole.indexOf("<body>\n") + 7, whole.indexOf("</body>"));
    return new String(inside, StandardCharsets.UTF_8).replace(MARK, block);
  }

  private static String html(
      Request request, Target target, String build, String engine, StateRoom room, long bytes) {
    Course course = request.course();
    SheetText says = new SheetText(request, target.id(), room);
    Document out = new Document("Import sheet · " + course.title(), "en", "");
    out.open("main", "");
    out.html("p class=\"eyebrow\"", "For whoever keeps the LMS");
    out.text("h1", course.title());
    out.html(
        "p class=\"quiet\"",
        "An adaptive course: the package chooses what each learner meets next, by itself. The LMS"
            + " needs to do nothing but start it and keep what it is told.");
    out.open("div", "class=\"short\"").open("dl", "");
    out.fact("Standard", target.title());
    out.fact("Import", says.file());
    out.fact("Completed when", says.completion());
    out.fact("Passed when", says.passing());
    out.fact("Size unpacked", size(bytes));
    out.close("dl").close("div");
    imports(out, target.id());
    out.text("h2", "What the LMS is told").list(says.sends());
    out.text("h2", "What is stored").list(says.stores());
    out.text("h2", "Limits").list(says.limits());
    out.text("h2", "A newer version of this course").list(says.replacing());
    out.raw(MARK);
    out.text("h2", "Identity").open("dl", "");
    out.html("dt", "Identifier")
        .html("dd", "<code>" + Document.escape(says.identifier()) + "</code>");
    out.html("dt", "Content").html("dd", "<code>" + build + "</code>");
    out.html("dt", "Engine, SHA-256").html("dd", "<code>" + engine + "</code>");
    out.fact(
        "Contact",
        request.settings().contact().isEmpty()
            ? "The author of the course; no other address was given."
            : request.settings().contact());
    out.close("dl").close("main");
    return out.end();
  }

  private static void imports(Document out, String target) {
    out.text("h2", "How to import it").open("table", "");
    for (ImportSteps steps : ImportSteps.of(target)) {
      out.open("tr", "").text("th scope=\"row\"", steps.platform()).open("td", "").open("ol", "");
      steps.steps().forEach(step -> out.text("li", step));
      out.close("ol");
      if (!steps.note().isEmpty()) {
        out.html("p class=\"quiet\"", Document.escape(steps.note()));
      }
      out.close("td").close("tr");
    }
    out.close("table");
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? String.format(Locale.ENGLISH, "%,d KB", (bytes + 999) / 1000)
        : String.format(Locale.ENGLISH, "%.1f MB", bytes / 1e6);
  }
}
