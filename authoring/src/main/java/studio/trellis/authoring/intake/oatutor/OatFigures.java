package studio.trellis.authoring.intake.oatutor;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.authoring.intake.AssetBytes;
import studio.trellis.authoring.intake.ImportReport.Kind;
import studio.trellis.authoring.intake.Tally;
import studio.trellis.model.course.Asset;

/**
 * The figures of one problem. The same picture is one asset wherever it is used: its id comes from
 * its content.
 */
final class OatFigures {
  private static final int ID_DIGITS = 20;

  private final Map<String, Asset> byName = new LinkedHashMap<>();
  private final Map<String, AssetBytes> bytes = new LinkedHashMap<>();

  /** Reads a problem's figures. */
  static OatFigures read(OatReader reader, String problem, String source, Tally tally)
      throws IOException {
    OatFigures figures = new OatFigures();
    for (String name : reader.figures(problem)) {
      byte[] content = reader.figure(problem, name);
      String type = type(content);
      if (type.isEmpty()) {
        tally.note(
            Kind.LEFT_OUT, "a figure is no GIF, PNG, JPEG or WebP picture", problem + "/" + name);
        continue;
      }
      AssetBytes asset = new AssetBytes(content);
      figures.bytes.put(asset.hash(), asset);
      figures.byName.put(
          name,
          new Asset(
              "f_" + asset.hash().substring(0, ID_DIGITS),
              asset.hash(),
              fileName(problem, name, type),
              type,
              asset.size(),
              "",
              source,
              Map.of()));
      tally.count("Figures", "pictures");
      tally.note(
          Kind.LOOK, "a picture has no text for those who do not see it", problem + "/" + name);
    }
    return figures;
  }

  /** The HTML of a figure by its name, or by its name without the ending; empty: there is none. */
  String html(String name) {
    for (Map.Entry<String, Asset> figure : byName.entrySet()) {
      String own = figure.getKey().toLowerCase(Locale.ROOT);
      String asked = name.toLowerCase(Locale.ROOT);
      if (own.equals(asked) || (asked.indexOf('.') < 0 && own.startsWith(asked + "."))) {
        Asset asset = figure.getValue();
        return "<img src=\"asset:"
            + asset.id()
            + "\" alt=\""
            + CleanHtml.escape(asset.alt())
            + "\">";
      }
    }
    return "";
  }

  List<Asset> assets() {
    return List.copyOf(byName.values());
  }

  Map<String, AssetBytes> bytes() {
    return bytes;
  }

  /** With the ending of its type: many a figure.gif is a PNG. */
  private static String fileName(String problem, String name, String type) {
    int dot = name.lastIndexOf('.');
    String bare = dot < 0 ? name : name.substring(0, dot);
    return problem
        + "-"
        + bare
        + "."
        + type.substring(type.indexOf('/') + 1).replace("jpeg", "jpg");
  }

  /** The media type by the first bytes: names lie. Empty: none that is taken. */
  private static String type(byte[] content) {
    if (starts(content, 'G', 'I', 'F', '8')) {
      return "image/gif";
    }
    if (starts(content, 0x89, 'P', 'N', 'G')) {
      return "image/png";
    }
    if (starts(content, 0xFF, 0xD8, 0xFF)) {
      return "image/jpeg";
    }
    return starts(content, 'R', 'I', 'F', 'F') && content.length > 12 && content[8] == 'W'
        ? "image/webp"
        : "";
  }

  private static boolean starts(byte[] content, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
