package studio.trellis.app.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.target.sheet.AdminSheet;

/** The import sheet that lies beside a package. */
public final class PackageSheet {
  private PackageSheet() {}

  /** Whether the target has one: a document that people read needs none. */
  public static boolean of(Exported exported) {
    return exported.files().containsKey(AdminSheet.NAME);
  }

  /** Where it lies: {@code course-scorm12.zip} has {@code course-scorm12-import.html}. */
  public static Path file(Path zip) {
    String name = String.valueOf(zip.getFileName());
    String stem = name.endsWith(".zip") ? name.substring(0, name.length() - 4) : name;
    return zip.resolveSibling(stem + "-import.html");
  }

  /** Its bytes. */
  public static byte[] bytes(
      Exported exported, byte[] zip, Path file, boolean verified, List<String> more) {
    List<String> checks = new ArrayList<>();
    if (verified) {
      checks.add(
          "Archive, manifest, files, launch page, scripts and data were checked: nothing to"
              + " complain of.");
    }
    checks.addAll(more);
    return AdminSheet.beside(exported, zip, String.valueOf(file.getFileName()), checks)
        .getBytes(StandardCharsets.UTF_8);
  }
}
