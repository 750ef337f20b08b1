package studio.trellis.packaging.target;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.content.PackageContent;
import studio.trellis.packaging.target.sheet.AdminSheet;

/** What cmi5 and xAPI have in common: a page that talks to a record store, and one manifest. */
public final class RecordPackage {
  private RecordPackage() {}

  /**
   * The package.
   *
   * @param manifest name of the manifest's file
   * @param text what it says
   */
  public static Exported of(Request request, Target target, String manifest, String text)
      throws ExportException {
    PackageContent content = PackageContent.of(request.course(), request.assets());
    RuntimeSettings settings =
        RuntimeSettings.of(request.course(), request.settings())
            .text("iri", Identifiers.course(request))
            .flag("log", request.settings().log());
    SortedMap<String, byte[]> files =
        PlayerPackage.files(request, content, target.id(), settings, true);
    StateRoom room = StateRoom.of(content.plan(), 0);
    AdminSheet.put(files, request, target, content.build(), room);
    files.put(manifest, text.getBytes(StandardCharsets.UTF_8));
    return new Exported(
        target.id(), files, manifest, content.build(), room, List.copyOf(RecordNotes.of(request)));
  }
}
