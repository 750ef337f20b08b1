package studio.trellis.packaging.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import studio.trellis.packaging.zip.BadArchiveException;
import studio.trellis.packaging.zip.SafeZip;

/**
 * Checks any package: is it safe, is it what it says, is everything there, does it stay by itself.
 */
public final class Verifier {
  private static final String MANIFEST = "imsmanifest.xml";
  private static final String STORYBOARD = "storyboard.html";

  private Verifier() {}

  /**
   * Checks an archive. What is wrong with it is found, not thrown.
   *
   * @throws IOException when the file cannot be read at all
   */
  public static Verification verify(Path archive) throws IOException {
    try {
      return verify(SafeZip.read(archive));
    } catch (BadArchiveException e) {
      return new Verification(
          "unknown",
          false,
          0,
          0,
          List.of(Finding.error(e.code(), "", String.valueOf(e.getMessage()))));
    }
  }

  /** Checks the files of a package, by name. */
  public static Verification verify(SortedMap<String, byte[]> files) {
    List<Finding> found = new ArrayList<>();
    String kind = kind(files, found);
    boolean ours = files.containsKey("player.js") && files.containsKey("data/course.js");
    if (kind.startsWith("scorm")) {
      ManifestCheck.check(files, kind, found);
    }
    if (kind.equals("cmi5")) {
      Cmi5Check.check(files, found);
    }
    if (kind.equals("xapi")) {
      TincanCheck.check(files, found);
    }
    PageCheck.check(files, found);
    if (ours) {
      ScriptCheck.check(files, found);
      DataCheck.check(files, found);
      SourceCheck.check(files, found);
    }
    long bytes = files.values().stream().mapToLong(b -> b.length).sum();
    return new Verification(
        kind, ours || files.containsKey(STORYBOARD), files.size(), bytes, found);
  }

  /** The target's word for a package: its kind, and for SCORM 2004 its edition. */
  public static String target(SortedMap<String, byte[]> files) {
    String kind = kind(files, new ArrayList<>());
    String manifest = new String(files.getOrDefault(MANIFEST, new byte[0]), StandardCharsets.UTF_8);
    return kind.equals("scorm2004")
        ? kind + (manifest.contains("4th Edition") ? "-4" : "-3")
        : kind;
  }

  private static String kind(SortedMap<String, byte[]> files, List<Finding> found) {
    byte[] manifest = files.get(MANIFEST);
    if (manifest != null) {
      String text = new String(manifest, StandardCharsets.UTF_8);
      boolean newer =
          text.contains("adlcp_v1p3") || text.contains("2004 ") || text.contains("CAM 1.3");
      return newer ? "scorm2004" : "scorm12";
    }
    if (files.containsKey("cmi5.xml")) {
      return "cmi5";
    }
    if (files.containsKey("tincan.xml")) {
      return "xapi";
    }
    if (files.containsKey(STORYBOARD)) {
      return "storyboard";
    }
    if (files.containsKey("index.html")) {
      return "web";
    }
    String inside =
        files.keySet().stream().filter(n -> n.endsWith("/" + MANIFEST)).findFirst().orElse("");
    found.add(
        inside.isEmpty()
            ? Finding.error(
                "KIND_UNKNOWN",
                "",
                "no imsmanifest.xml, cmi5.xml, tincan.xml or index.html; this is no package that an"
                    + " LMS takes")
            : Finding.error(
                "MANIFEST_NOT_AT_ROOT",
                inside,
                "the manifest lies in a folder; pack the folder's content, not the folder"));
    return "unknown";
  }
}
