package studio.trellis.app.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.fx.Job;
import studio.trellis.app.fx.JobRunner;
import studio.trellis.app.fx.Progress;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.media.MediaFile;
import studio.trellis.authoring.media.MediaFiles;
import studio.trellis.authoring.media.UnfitFileException;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Place;
import studio.trellis.model.edit.Edit;
import studio.trellis.model.edit.EditName;

/**
 * What becomes of files that are dropped on the window: pictures and recordings become resources on
 * the map, courses and what can be imported go to the library, for the rest one line says what is
 * wrong. What a file is, its content says.
 */
public final class DroppedFiles {
  /** Resources that come together stand one below the other, this far apart in map units. */
  private static final int STEP = 100;

  private static final int LONGEST_TITLE = 200;

  private final Desk desk;
  private final JobRunner jobs;
  private final Consumer<Path> bring;

  /**
   * Takes dropped files.
   *
   * @param bring opens or imports what is no picture and no recording
   */
  public DroppedFiles(Desk desk, JobRunner jobs, Consumer<Path> bring) {
    this.desk = desk;
    this.jobs = jobs;
    this.bring = bring;
  }

  /** What was found in the files. */
  private record Found(List<Entity> parts, List<Path> others, List<String> problems) {}

  /**
   * Takes files, beside the JavaFX thread.
   *
   * @param at where on the map they were dropped; empty: not on it
   */
  public void take(List<Path> files, Optional<Place> at) {
    if (files.isEmpty()) {
      return;
    }
    Optional<OpenCourse> open = desk.open();
    String title = Text.of("drop.job", name(files.getFirst()), files.size());
    jobs.start(
        new Job<>(
            title,
            progress -> find(files, at.filter(place -> open.isPresent()), open, progress),
            this::put,
            desk::complain));
  }

  private static Found find(
      List<Path> files, Optional<Place> at, Optional<OpenCourse> open, Progress progress)
      throws IOException {
    Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int resources = 0;
    for (Path file : files) {
      if (progress.cancelled()) {
        break;
      }
      if (Files.isDirectory(file) || !media(file)) {
        found.others().add(file);
      } else if (at.isEmpty() || open.isEmpty()) {
        found
            .problems()
            .add(Text.of(open.isEmpty() ? "drop.no-course" : "drop.no-map", name(file)));
      } else {
        try {
          Place place = new Place(at.get().x(), at.get().y() + STEP * resources);
          found.parts().addAll(resource(open.get(), file, place));
          resources++;
        } catch (UnfitFileException e) {
          found.problems().add(sentence(String.valueOf(e.getMessage())));
        }
      }
    }
    return found;
  }

  /** Whether a file is a picture or a recording, fit or not, by its beginning or its ending. */
  private static boolean media(Path file) throws IOException {
    byte[] head;
    try (var in = Files.newInputStream(file)) {
      head = in.readNBytes(4096);
    }
    return MediaFiles.looksLikeMedia(name(file), head);
  }

  private static List<Entity> resource(OpenCourse open, Path file, Place place)
      throws IOException, UnfitFileException {
    String name = name(file);
    MediaFiles.checkSize(name, Files.size(file), false);
    MediaFile media = MediaFiles.judge(name, Files.readAllBytes(file));
    Asset asset = open.session().keep(media.name(), media.type(), media.bytes(), "");
    return List.of(
        asset,
        new Activity(
            open.session().ids().next(EntityKind.ACTIVITY),
            ActivityKind.RESOURCE,
            title(name),
            "",
            0,
            List.of(),
            List.of(),
            5,
            false,
            "",
            List.of(),
            new Behaviour.Resource(asset.id()),
            true,
            place,
            "",
            Map.of()));
  }

  /** The file's name without its ending. */
  private static String title(String name) {
    int dot = name.lastIndexOf('.');
    String title = (dot > 0 ? name.substring(0, dot) : name).strip();
    int most =
        title.offsetByCodePoints(
            0, Math.min(LONGEST_TITLE, title.codePointCount(0, title.length())));
    return title.isEmpty() ? name : title.substring(0, most);
  }

  private void put(Found found) {
    List<Activity> made = new ArrayList<>();
    for (Entity part : found.parts()) {
      if (part instanceof Activity activity) {
        made.add(activity);
      }
    }
    boolean done = false;
    if (!made.isEmpty()) {
      EditName name =
          made.size() == 1
              ? EditName.of("edit.map.add", made.getFirst().title())
              : EditName.of("edit.drop", String.valueOf(made.size()));
      done = desk.apply(new Edit.Put(name, found.parts()));
    }
    if (done) {
      desk.selectionProperty().set(Selection.activity(made.getLast().id()));
    }
    if (!found.problems().isEmpty()) {
      desk.noticeProperty().set(new Notice(Notice.Tone.BAD, problems(found)));
    } else if (done) {
      desk.noticeProperty()
          .set(
              new Notice(
                  Notice.Tone.GOOD,
                  Text.of("drop.done", made.getFirst().title(), made.size()),
                  desk.undoProperty().get()));
    }
    // A course at a time: each asks its own question.
    found.others().stream().findFirst().ifPresent(bring);
    if (found.others().size() > 1) {
      desk.noticeProperty()
          .set(new Notice(Notice.Tone.BAD, Text.of("drop.one", name(found.others().getFirst()))));
    }
  }

  private static String problems(Found found) {
    int more = found.problems().size() - 1;
    String first = found.problems().getFirst();
    return more == 0 ? first : Text.of("drop.more", first, more);
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
