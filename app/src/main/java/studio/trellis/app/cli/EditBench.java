package studio.trellis.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import studio.trellis.authoring.file.AssetBytes;
import studio.trellis.authoring.session.CourseSession;
import studio.trellis.authoring.store.Workspace;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Place;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

/** How long an edit takes until it is in force, and until it is on the disk. */
final class EditBench {
  private static final int WARM = 100;
  private static final EditName NAME = EditName.of("edit.import", "");

  private final Course course;
  private final AssetBytes assets;
  private final int edits;

  EditBench(Course course, AssetBytes assets, int edits) {
    this.course = course;
    this.assets = assets;
    this.edits = edits;
  }

  /** Renames and moves activities in a workspace of its own, one after the other. */
  List<String> lines(Consumer<String> note) throws IOException {
    Path folder = Files.createTempDirectory("trellis-bench");
    note.accept("editing in " + folder);
    try (Workspace workspace = Workspace.open(folder.resolve("w"), InstantSource.system())) {
      workspace.put(course, assets);
      try (CourseSession session =
          CourseSession.open(workspace, course.id(), InstantSource.system())) {
        return measured(session);
      }
    } finally {
      for (Path file : List.of(folder.resolve("w.mv.db"), folder)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private List<String> measured(CourseSession session) {
    List<Activity> all = course.activities().all();
    long[] applied = new long[edits];
    long[] durable = new long[edits];
    for (int i = -WARM; i < edits; i++) {
      String id = all.get(Math.floorMod(i * 31, all.size())).id();
      long begin = System.nanoTime();
      session.apply(edit(session.course(), id, i));
      long now = System.nanoTime();
      session.flush();
      if (i >= 0) {
        applied[i] = now - begin;
        durable[i] = System.nanoTime() - begin;
      }
    }
    return List.of(
        course.activities().size() + " activities, " + edits + " edits, one after the other",
        "in force   " + spread(applied),
        "on the disk " + spread(durable));
  }

  private static Edit edit(Course now, String id, int i) {
    Activity activity = now.activities().get(id);
    return i % 2 == 0
        ? Edit.Put.of(NAME, activity.with(f -> f.title = "Renamed " + i))
        : new Edit.Move(NAME, Map.of(id, new Place(i, i)));
  }

  private static String spread(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return String.format(
        "median %.1f ms, 99th percentile %.1f ms",
        sorted[sorted.length / 2] / 1e6,
        sorted[Math.min(sorted.length - 1, sorted.length * 99 / 100)] / 1e6);
  }
}
