package studio.trellis.app.fx.rich;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import javafx.scene.image.Image;
import studio.trellis.authoring.media.MediaFiles;

/** Images of the course as the studio shows them: no larger than it needs. */
final class Images {
  private static final int WIDEST = 840;
  private static final int LARGE = 512 * 1024;

  private Images() {}

  /** The image, made smaller while it is read when it is wide. */
  static Image of(Assets.File file) {
    int width = MediaFiles.width(file.type(), file.bytes());
    return new Image(
        new ByteArrayInputStream(file.bytes()), width > WIDEST ? WIDEST : 0, 0, true, true);
  }

  /** The image as an address that holds it. */
  static String address(Assets.File file) {
    byte[] bytes = file.bytes();
    String type = file.type();
    if (bytes.length > LARGE && MediaFiles.width(type, bytes) > WIDEST) {
      Image small = of(file);
      if (!small.isError()) {
        bytes = PngBytes.of(small);
        type = "image/png";
      }
    }
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
