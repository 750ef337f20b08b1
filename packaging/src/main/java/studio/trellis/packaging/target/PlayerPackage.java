package studio.trellis.packaging.target;

import java.util.SortedMap;
import java.util.TreeMap;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.content.PackageContent;
import studio.trellis.packaging.content.SourceFiles;
import studio.trellis.packaging.player.PlayerFiles;

/** The page and the content together: what every target that plays in a browser begins with. */
public final class PlayerPackage {
  private PlayerPackage() {}

  /**
   * The files, with a tracker.
   *
   * @param online the tracker talks to a store that is named when it is launched
   */
  public static SortedMap<String, byte[]> files(
      Request request,
      PackageContent content,
      String tracker,
      RuntimeSettings settings,
      boolean online)
      throws ExportException {
    var course = request.course();
    SortedMap<String, byte[]> out =
        new TreeMap<>(PlayerFiles.of(tracker, online, course.language(), course.title()));
    if (!content.typed()) {
      out.remove(PlayerFiles.GRADER);
    }
    if (!online || !request.settings().log()) {
      out.remove(PlayerFiles.LOG);
    }
    out.putAll(content.files());
    PlayerFiles.leaveOutEmptyLook(out);
    out.put(RuntimeSettings.FILE, settings.script());
    if (request.settings().source()) {
      out.putAll(SourceFiles.of(course, request.assets(), content.files()));
    }
    return out;
  }
}
