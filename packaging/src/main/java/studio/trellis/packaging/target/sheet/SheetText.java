package studio.trellis.packaging.target.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import studio.trellis.model.rule.CompletionPolicy;
import studio.trellis.packaging.target.Identifiers;
import studio.trellis.packaging.target.RecordNotes;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.StateRoom;
import studio.trellis.packaging.target.StatusRule;

/** The sheet's sentences, by target and settings. */
final class SheetText {
  private final Request request;
  private final String target;
  private final StateRoom room;
  private final int mark;

  SheetText(Request request, String target, StateRoom room) {
    this.request = request;
    this.target = target;
    this.room = room;
    this.mark = request.settings().status().passMark(request.course());
  }

  private boolean scorm() {
    return target.startsWith("scorm");
  }

  private boolean web() {
    return target.equals("web");
  }

  String file() {
    return web()
        ? "Unpack it; it begins with index.html"
        : "The zip file as it is: one course, one "
            + (scorm() ? "SCO" : target.equals("cmi5") ? "assignable unit" : "activity")
            + ", index.html";
  }

  String completion() {
    StatusRule status = request.settings().status();
    String course =
        switch (request.course().policies().completion().complete()) {
          case REQUIRED_AND_CORE ->
              "all required activities are done and every core skill is mastered";
          case REQUIRED -> "all required activities are done";
          case END -> "its end is reached";
        };
    String share = percent(status.share()) + " of the skills are mastered";
    return switch (status.completion()) {
      case COURSE -> course;
      case END -> "its end is reached";
      case SKILLS -> share;
      case SCORE -> mark > 0 ? "the score reaches " + percent(mark) : course;
      case ALL -> "its end is reached, " + share + ", and " + course;
    };
  }

  String passing() {
    if (mark == 0) {
      return scorm()
          ? "It has no pass mark: it is completed, and neither passed nor failed. A pass mark set"
              + " in the LMS is followed."
          : "It has no pass mark.";
    }
    return "It is completed and the score is at least "
        + percent(mark)
        + ". A learner who ends below that is told to the LMS as "
        + (request.settings().status().failedIsFailed(request.course()) ? "failed" : "incomplete")
        + ". A pass mark set in the LMS wins over this one.";
  }

  private static String percent(int thousandths) {
    return thousandths % 10 == 0
        ? thousandths / 10 + " %"
        : String.format(Locale.ENGLISH, "%.1f %%", thousandths / 10.0);
  }

  List<String> sends() {
    List<String> out = new ArrayList<>();
    if (web()) {
      return List.of("Nothing. It asks for nothing but its own files.");
    }
    boolean mastery =
        request.course().policies().completion().score() == CompletionPolicy.Score.MASTERY;
    out.add("Status. It is never taken back: what is completed or passed stays so.");
    out.add(
        "Score, 0 to 100: "
            + (mastery
                ? "how much of the skills is mastered."
                : "the mean of the best results in its assessments.")
            + (request.settings().status().platformDecides()
                ? " It is held back until it is final, since the LMS may judge by it."
                : ""));
    out.add("Time spent, in each session.");
    if (request.settings().skills()) {
      out.add(
          scorm()
              ? "Each practised skill as an objective, with its score and whether it is mastered"
                  + " (the first 100)."
              : "The skills as the course's objectives.");
    }
    if (request.settings().answers()) {
      out.add(
          scorm()
              ? "Answers as interactions: question, answer, right or wrong, time (up to 200 in a"
                  + " session). What learners write for themselves is never sent."
              : "Answers as statements: question, answer, right or wrong, time. What learners write"
                  + " for themselves is never sent.");
    }
    if (request.settings().log()) {
      out.add(RecordNotes.PRIVACY);
    }
    return out;
  }

  List<String> stores() {
    List<String> out = new ArrayList<>();
    out.add(
        web()
            ? "Progress, in the learner's browser only."
            : scorm()
                ? "Progress, in the LMS (suspend data): what is likely known, what was done, where"
                    + " the learner is. "
                    + String.format(
                        Locale.ENGLISH,
                        "At most %,d of %,d characters.",
                        room.worst(),
                        room.limit())
                : "Progress, in the record store (a state document): what is likely known, what was"
                    + " done, where the learner is. At most "
                    + room.worst()
                    + " characters.");
    out.add(
        "No name, no mail address, no cookie. Estimates of what somebody knows are personal data.");
    out.add("Learners can see and delete it themselves under “My data”.");
    return out;
  }

  List<String> limits() {
    List<String> out = new ArrayList<>();
    out.add("A browser of 2020 or later, with JavaScript; phones too.");
    out.addAll(room.notes());
    out.add(
        web() || scorm()
            ? "It loads nothing from other addresses; its pages forbid it to themselves."
            : "It speaks with the record store that the LMS names, over https, and with nothing"
                + " else.");
    if (!web()) {
      out.add(
          "Leave by “Exit” where you can. Closing the tab is saved too, as far as browsers allow.");
      out.add(
          "Without a connection learning goes on and the page says that it is not saved yet; it is"
              + " saved when the LMS answers again.");
    }
    if (scorm()) {
      out.add("If the LMS does not answer at all, the page says so before anything is learnt.");
    }
    return out;
  }

  List<String> replacing() {
    return web()
        ? List.of("Replace the files. Progress in learners' browsers goes on where it was.")
        : List.of(
            "Replace the package in place. Its identifiers never change, so learners who are in the"
                + " middle go on where they were.",
            "Keep the standard the same ("
                + target
                + "); another one is another course for the LMS.",
            "Whoever makes a new version is told by Trellis whether replacing is safe.");
  }

  String identifier() {
    return scorm() || web() ? "TRELLIS-" + request.course().id() : Identifiers.course(request);
  }
}
