package studio.trellis.packaging.target.storyboard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import studio.trellis.model.engine.Plan;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.document.Document;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.StateRoom;
import studio.trellis.packaging.target.Target;

/** All content, levels, rules and paths on one printable page, for subject experts to sign. */
public final class StoryboardTarget implements Target {
  /** The page. */
  public static final String NAME = "storyboard.html";

  @Override
  public String id() {
    return "storyboard";
  }

  @Override
  public String title() {
    return "Storyboard";
  }

  @Override
  public String purpose() {
    return "One page to print, with all content, help levels, paths, and rules as sentences: for"
        + " subject experts to sign.";
  }

  @Override
  public Exported pack(Request request) throws ExportException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    byte[] page = new Storyboard(request).html().getBytes(StandardCharsets.UTF_8);
    files.put(NAME, page);
    try {
      return new Exported(
          id(),
          files,
          NAME,
          Document.digest(page).substring(0, 16),
          StateRoom.of(Plan.of(request.course()), 0),
          List.of("Open it in a browser and print it. It holds the right answers."));
    } catch (IllegalArgumentException e) {
      throw new ExportException(
          "the course cannot be exported: " + e.getMessage() + "; run its checks first");
    }
  }
}
