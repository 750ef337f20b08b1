package studio.trellis.packaging.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import studio.trellis.model.base.TreeText;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;
import studio.trellis.model.wire.CourseWire;
import studio.trellis.packaging.ExportException;

/**
 * The course itself, whole, beside what learners are shown: so that a package can be brought back
 * into the studio, and learners replayed in it.
 */
public final class SourceFiles {
  /** Everything in a package that only the studio reads. */
  public static final String FOLDER = "source/";

  /** The course as its file has it. */
  public static final String COURSE = FOLDER + "course.json";

  /** Assets by their hash. */
  public static final String ASSETS = FOLDER + "assets/";

  private SourceFiles() {}

  /**
   * The files of a course's source. An asset that lies among {@code shown} with the same bytes is
   * not there twice.
   */
  public static SortedMap<String, byte[]> of(
      Course course, AssetSource assets, SortedMap<String, byte[]> shown) throws ExportException {
    SortedMap<String, byte[]> out = new TreeMap<>();
    out.put(COURSE, TreeText.write(CourseWire.write(course)).getBytes(StandardCharsets.UTF_8));
    for (Asset asset : course.assets()) {
      try {
        byte[] bytes = assets.bytes(asset);
        String begins = "assets/" + asset.hash().substring(0, 16) + ".";
        boolean there =
            shown.tailMap(begins).entrySet().stream()
                .takeWhile(file -> file.getKey().startsWith(begins))
                .anyMatch(file -> Arrays.equals(file.getValue(), bytes));
        if (!there) {
          out.put(ASSETS + asset.hash(), bytes);
        }
      } catch (IOException e) {
        throw new ExportException(
            "asset "
                + asset.id()
                + " ("
                + asset.name()
                + ") cannot be read: "
                + e.getMessage()
                + "; add the file to the course again, or leave the source out of the package");
      }
    }
    return out;
  }
}
