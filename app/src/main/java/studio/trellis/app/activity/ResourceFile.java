package studio.trellis.app.activity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.fx.Job;
import studio.trellis.app.fx.JobRunner;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

/** Takes a file into the course as what a resource opens, beside the JavaFX thread. */
public final class ResourceFile {
  private static final long MOST = 200L * 1024 * 1024;
  private static final String UNKNOWN = "application/octet-stream";

  private final Desk desk;
  private final JobRunner jobs;

  public ResourceFile(Desk desk, JobRunner jobs) {
    this.desk = desk;
    this.jobs = jobs;
  }

  /** Reads the file and lets the activity open it; both are one edit. */
  void bring(Path file, String activity, Consumer<String> refused) {
    desk.open()
        .ifPresent(
            open ->
                jobs.start(
                    new Job<>(
                        Text.of("activity.resource.job", name(file)),
                        progress -> read(open, file),
                        asset -> put(asset, activity),
                        problem -> refused.accept(String.valueOf(problem.getMessage())))));
  }

  private static Asset read(OpenCourse open, Path file) throws IOException {
    if (Files.size(file) > MOST) {
      throw new IOException(Text.of("activity.resource.too-large", name(file), MOST / 1024 / 1024));
    }
    String type = Files.probeContentType(file);
    return open.session()
        .keep(name(file), type == null ? UNKNOWN : type, Files.readAllBytes(file), "");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private void put(Asset asset, String id) {
    desk.courseProperty()
        .get()
        .map(course -> course.activities().find(id))
        .ifPresent(activity -> desk.apply(edit(asset, activity)));
  }

  private static Edit edit(Asset asset, Activity activity) {
    return new Edit.Put(
        EditName.of("edit.activity.file", activity.title()),
        List.of(
            asset, activity.with(fields -> fields.behaviour = new Behaviour.Resource(asset.id()))));
  }
}
