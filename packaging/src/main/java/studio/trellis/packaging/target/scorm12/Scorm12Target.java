package studio.trellis.packaging.target.scorm12;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.content.AssetSource;
import studio.trellis.packaging.content.PackageContent;
import studio.trellis.packaging.target.Exported;
import studio.trellis.packaging.target.PlayerPackage;
import studio.trellis.packaging.target.StateRoom;
import studio.trellis.packaging.target.Target;

/** SCORM 1.2, which nearly every LMS takes. */
public final class Scorm12Target implements Target {
  /** CMIString4096 of the Run-Time Environment; strict platforms refuse more. */
  static final int STATE_LIMIT = 4096;

  private static final int OBJECTIVES = 100;

  @Override
  public String id() {
    return "scorm12";
  }

  @Override
  public String title() {
    return "SCORM 1.2";
  }

  @Override
  public String purpose() {
    return "For nearly every LMS: status, score, progress, skills and answers are kept there.";
  }

  @Override
  public Exported pack(Course course, AssetSource assets) throws ExportException {
    PackageContent content = PackageContent.of(course, assets);
    StateRoom room = StateRoom.of(content.plan(), STATE_LIMIT);
    room.require(course, title());
    SortedMap<String, byte[]> files = PlayerPackage.files(course, content, id());
    files.put(
        Manifest12.NAME, Manifest12.write(course, files.keySet()).getBytes(StandardCharsets.UTF_8));
    return new Exported(id(), files, Manifest12.NAME, content.build(), room, notes(course));
  }

  private static List<String> notes(Course course) {
    List<String> out = new ArrayList<>();
    out.add(
        "It is safe to replace an earlier package of this course: identifiers and places in"
            + " learners' states stay.");
    out.add(
        "The LMS gets status, score, time, how well each skill is known, and answers with their"
            + " result.");
    if (course.skills().size() > OBJECTIVES) {
      out.add(
          "SCORM 1.2 is told about the first "
              + OBJECTIVES
              + " skills that are practised; all of them are kept in the progress.");
    }
    return out;
  }
}
