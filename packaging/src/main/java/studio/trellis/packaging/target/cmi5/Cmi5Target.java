package studio.trellis.packaging.target.cmi5;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.content.PackageContent;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.target.Identifiers;
import studio.trellis.packaging.target.PlayerPackage;
import studio.trellis.packaging.target.RecordNotes;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.RuntimeSettings;
import studio.trellis.packaging.target.StateRoom;
import studio.trellis.packaging.target.Target;
import studio.trellis.packaging.target.sheet.AdminSheet;

/** cmi5 (Quartz, 1st edition): one assignable unit. */
public final class Cmi5Target implements Target {
  @Override
  public String id() {
    return "cmi5";
  }

  @Override
  public String title() {
    return "cmi5";
  }

  @Override
  public String purpose() {
    return "For LMSs with a record store: status, score and every answer as statements, and no"
        + " limit on the progress.";
  }

  @Override
  public Exported pack(Request request) throws ExportException {
    PackageContent content = PackageContent.of(request.course(), request.assets());
    RuntimeSettings settings =
        RuntimeSettings.of(request.course(), request.settings())
            .text("iri", Identifiers.course(request))
            .flag("log", request.settings().log());
    SortedMap<String, byte[]> files = PlayerPackage.files(request, content, id(), settings, true);
    StateRoom room = StateRoom.of(content.plan(), 0);
    AdminSheet.put(files, request, this, content.build(), room);
    files.put(
        CourseStructure.NAME, CourseStructure.write(request).getBytes(StandardCharsets.UTF_8));
    return new Exported(
        id(),
        files,
        CourseStructure.NAME,
        content.build(),
        room,
        List.copyOf(RecordNotes.of(request)));
  }
}
