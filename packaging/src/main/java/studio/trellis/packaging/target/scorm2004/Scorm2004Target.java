package studio.trellis.packaging.target.scorm2004;

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

/** SCORM 2004 in one of its editions. */
public final class Scorm2004Target implements Target {
  private final Edition edition;

  private Scorm2004Target(Edition edition) {
    this.edition = edition;
  }

  /** The 3rd edition. */
  public static Scorm2004Target third() {
    return new Scorm2004Target(Edition.THIRD);
  }

  /** The 4th edition. */
  public static Scorm2004Target fourth() {
    return new Scorm2004Target(Edition.FOURTH);
  }

  @Override
  public String id() {
    return edition.id();
  }

  @Override
  public String title() {
    return edition.title();
  }

  @Override
  public String purpose() {
    return edition.purpose();
  }

  @Override
  public Exported pack(Request request) throws ExportException {
    int limit = StateRoom.limit(edition.id());
    PackageContent content = PackageContent.of(request.course(), request.assets(), limit);
    StateRoom room = StateRoom.of(content.plan(), limit);
    room.require(request.course(), title());
    RuntimeSettings settings =
        RuntimeSettings.of(request.course(), request.settings())
            .text("edition", "2004")
            .number("room", limit);
    SortedMap<String, byte[]> files =
        PlayerPackage.files(request, content, "scorm", settings, false);
    AdminSheet.put(files, request, this, content.build(), room);
    files.put(
        Manifest2004.NAME,
        Manifest2004.write(request, edition, files.keySet()).getBytes(StandardCharsets.UTF_8));
    return new Exported(
        id(),
        files,
        Manifest2004.NAME,
        content.build(),
        room,
        ScormNotes.of(request, title(), room));
  }
}
