package studio.trellis.app.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import studio.trellis.app.publish.SpokenCourse;
import studio.trellis.authoring.file.AssetBytes;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.Target;
import studio.trellis.packaging.target.Targets;
import studio.trellis.packaging.verify.Verifier;

/**
 * How long an export takes, how large it gets and how much memory it needs, for every target,
 * twice.
 */
final class ExportBench {
  private final Course course;
  private final AssetBytes assets;

  ExportBench(Course course, AssetBytes assets) {
    this.course = course;
    this.assets = assets;
  }

  /** A line for each export; a target that cannot carry the course says why. */
  List<String> lines(Consumer<String> note) {
    List<String> out = new ArrayList<>();
    Request request = Request.of(course, assets::of).with(new SpokenCourse(course));
    for (Target target : Targets.all()) {
      note.accept("exporting to " + target.id());
      try {
        byte[] first = export(target, request, "first", out);
        byte[] second = export(target, request, "second", out);
        if (!Arrays.equals(first, second)) {
          out.add(target.id() + ": the two are not the same bytes; please report this fault");
        }
      } catch (ExportException e) {
        out.add(target.id() + ": " + e.getMessage());
      }
    }
    return out;
  }

  private static byte[] export(Target target, Request request, String which, List<String> out)
      throws ExportException {
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long begun = System.nanoTime();
    Exported exported = target.pack(request);
    byte[] zip = exported.bytes("x.html");
    double made = (System.nanoTime() - begun) / 1e9;
    int findings = Verifier.verify(exported.files()).findings().size();
    double checked = (System.nanoTime() - begun) / 1e9 - made;
    long peak = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    out.add(
        String.format(
            Locale.ENGLISH,
            "%-12s %-6s %5.1f s to make, %4.1f s to verify (%d findings), %,7d KB packed, %,7d KB"
                + " unpacked, %,5d MB of memory at most",
            target.id(),
            which,
            made,
            checked,
            findings,
            zip.length / 1000,
            exported.size() / 1000,
            peak / 1_000_000));
    return zip;
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
