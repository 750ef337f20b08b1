package studio.trellis.packaging.content;

import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.ExportException;

/** Authors' HTML for a document of one file: cleaned, with its pictures inside. */
public final class DocumentHtml {
  private static final Pattern PICTURE =
      Pattern.compile("src=\"(assets/[^\"]+\\.(png|jpg|gif|webp|avif|svg))\"");
  private static final Map<String, String> TYPES = Map.of("jpg", "jpeg", "svg", "svg+xml");

  private final AssetFiles assets;
  private final CleanHtml html;

  public DocumentHtml(Course course, AssetSource source) {
    assets = new AssetFiles(course, source);
    html = new CleanHtml(assets);
  }

  /**
   * The HTML, safe and whole.
   *
   * @throws ExportException when a picture cannot be read
   */
  public String of(String text) throws ExportException {
    Matcher picture = PICTURE.matcher(html.clean(text));
    StringBuilder out = new StringBuilder();
    while (picture.find()) {
      byte[] bytes = assets.files().getOrDefault(picture.group(1), new byte[0]);
      String type = TYPES.getOrDefault(picture.group(2), picture.group(2));
      picture.appendReplacement(
          out,
          Matcher.quoteReplacement(
              "src=\"data:image/"
                  + type
                  + ";base64,"
                  + Base64.getEncoder().encodeToString(bytes)
                  + "\""));
    }
    return picture.appendTail(out).toString();
  }
}
