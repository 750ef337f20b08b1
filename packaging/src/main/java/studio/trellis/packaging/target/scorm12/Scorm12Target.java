package studio.trellis.packaging.target.scorm12;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.content.PackageContent;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.target.PlayerPackage;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.RuntimeSettings;
import studio.trellis.packaging.target.ScormNotes;
import studio.trellis.packaging.target.StateRoom;
import studio.trellis.packaging.target.Target;
import studio.trellis.packaging.target.sheet.AdminSheet;

/** SCORM 1.2, which nearly every LMS takes. */
public final class Scorm12Target implements Target {
  private static final int STATE_LIMIT = StateRoom.limit("scorm12");

  @Override
  public String id() {
    return "scorm12";
  }

  @Override
  public String title() {
    return "SCORM 1.2";
  }

  @Override
  public String purpose() {
    return "For nearly every LMS: status, score, progress, skills and answers are kept there.";
  }

  @Override
  public Exported pack(Request request) throws ExportException {
    PackageContent content = PackageContent.of(request.course(), request.assets(), STATE_LIMIT);
    StateRoom room = StateRoom.of(content.plan(), STATE_LIMIT);
    room.require(request.course(), title());
    RuntimeSettings settings =
        RuntimeSettings.of(request.course(), request.settings())
            .text("edition", "1.2")
            .number("room", STATE_LIMIT);
    SortedMap<String, byte[]> files =
        PlayerPackage.files(request, content, "scorm", settings, false);
    AdminSheet.put(files, request, this, content.build(), room);
    files.put(
        Manifest12.NAME,
        Manifest12.write(request, files.keySet()).getBytes(StandardCharsets.UTF_8));
    return new Exported(
        id(), files, Manifest12.NAME, content.build(), room, ScormNotes.of(request, title(), room));
  }
}
