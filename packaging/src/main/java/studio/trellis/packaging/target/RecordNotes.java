package studio.trellis.packaging.target;

import java.util.ArrayList;
import java.util.List;

/** What those who publish a package that speaks to a record store should know. */
public final class RecordNotes {
  /** What has to be told to learners when decisions are logged. */
  public static final String PRIVACY =
      "The decision log is on: the record store is told what each learner met and why, levels,"
          + " hints, confidence and estimates of what they know. Together these profile a person"
          + " (GDPR, Article 4(4)): tell learners before, and say how long it is kept.";

  private RecordNotes() {}

  /** A sentence each. */
  public static List<String> of(Request request) {
    Settings settings = request.settings();
    List<String> out = new ArrayList<>();
    out.add(
        "The record store gets beginning and end, completed, passed or failed with the score"
            + (settings.answers()
                ? ", progress, and answers with their result."
                : ", and progress."));
    if (settings.log()) {
      out.add(PRIVACY);
    }
    return out;
  }
}
