package studio.trellis.packaging.target;

import java.util.ArrayList;
import java.util.List;

/** What those who publish a SCORM package should know. */
public final class ScormNotes {
  private static final int OBJECTIVES = 100;

  private ScormNotes() {}

  /** A sentence each. */
  public static List<String> of(Request request, String title, StateRoom room) {
    Settings settings = request.settings();
    List<String> out = new ArrayList<>();
    List<String> told = new ArrayList<>(List.of("status, score, time"));
    if (settings.skills()) {
      told.add("how well each skill is known");
    }
    if (settings.answers()) {
      told.add("answers with their result");
    }
    out.add(
        "The LMS gets "
            + String.join(", ", told.subList(0, told.size() - 1))
            + (told.size() > 1 ? ", and " : "")
            + told.getLast()
            + ".");
    if (settings.skills() && request.course().skills().size() > OBJECTIVES) {
      out.add(
          title
              + " is told about the first "
              + OBJECTIVES
              + " skills that are practised; all of them are kept in the progress.");
    }
    if (settings.status().platformDecides()) {
      out.add(
          "The package states its pass mark, so the LMS may change the status by the score;"
              + " therefore the score is held back until it is final.");
    }
    out.addAll(room.notes());
    return out;
  }
}
