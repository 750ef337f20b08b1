package studio.trellis.packaging.target.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * How a package gets into a platform.
 *
 * @param note what this platform does otherwise than one expects; may be empty
 */
record ImportSteps(String platform, List<String> steps, String note) {

  static List<ImportSteps> of(String target) {
    return switch (target) {
      case "cmi5" -> cmi5();
      case "xapi" -> xapi();
      case "web" -> web();
      default -> scorm(target);
    };
  }

  private static List<ImportSteps> scorm(String target) {
    boolean older = target.equals("scorm12");
    List<ImportSteps> out = new ArrayList<>();
    out.add(
        new ImportSteps(
            "Moodle",
            List.of(
                "Add an activity: SCORM package, and drop the zip file there.",
                "Appearance: “New window” or “Current window”, both work.",
                "Attempts: unlimited, “Force new attempt: No”, so that learners go on where they"
                    + " were.",
                "Completion: require status “Passed” or “Completed”."),
            older
                ? "Nothing else is needed."
                : "Moodle keeps what SCORM 2004 reports, but the 1.2 package of this course is its"
                    + " better-tested way."));
    out.add(
        new ImportSteps(
            "SAP SuccessFactors",
            List.of(
                "Content: import content, choose the zip, let it make the content object.",
                "Link it to an online item; leave “mark complete on exit” off."),
            "Its session ends after 30 minutes without a click in its own window. Nothing is lost:"
                + " the course saves as it goes."));
    out.add(
        new ImportSteps(
            "Cornerstone",
            List.of(
                "Course Publisher or Learning Catalog: upload the zip, publish as an online"
                    + " course.",
                "Tracking: “Completed / Incomplete”."),
            older
                ? "Cornerstone prefers SCORM 2004, 3rd edition."
                : target.equals("scorm2004-3")
                    ? "Up to 250 MB."
                    : "It takes the 3rd edition: ask for that package."));
    out.add(
        new ImportSteps(
            "Canvas",
            List.of(
                "SCORM in the course's navigation: upload, then import as a graded assignment or"
                    + " page."),
            "The SCORM app must be switched on for the account."));
    out.add(
        new ImportSteps(
            "Any other",
            List.of(
                "Upload the zip as it is; do not unpack or repack it.",
                "One attempt that can be resumed, or as many as you like.",
                "Let the course decide its status; turn off completion by time or by opening."),
            ""));
    return out;
  }

  private static List<ImportSteps> cmi5() {
    return List.of(
        new ImportSteps(
            "Any LMS with cmi5",
            List.of(
                "Upload the zip as a cmi5 course; cmi5.xml lies at its root.",
                "It has one unit. What satisfies it (moveOn) and the mastery score are in the"
                    + " package and may be changed in the LMS: the course follows the LMS.",
                "Serve it from the LMS's own address, as the standard's players do."),
            "Once it is satisfied the LMS may start it for review: then nothing counts any more,"
                + " and learners can still practise."),
        new ImportSteps(
            "Moodle, Canvas and others without cmi5",
            List.of("Use a cmi5 plug-in or a content service, or ask for the SCORM package."),
            ""));
  }

  private static List<ImportSteps> xapi() {
    return List.of(
        new ImportSteps(
            "Any LMS that launches xAPI content",
            List.of(
                "Upload the zip; tincan.xml lies at its root.",
                "Name the record store that the launch passes on (endpoint, auth, actor,"
                    + " registration).",
                "Complete the activity by the statement “completed”, or “passed” where a pass mark"
                    + " counts."),
            "If your LMS takes cmi5, ask for that package: it is better defined."));
  }

  private static List<ImportSteps> web() {
    return List.of(
        new ImportSteps(
            "A web server",
            List.of("Unpack the zip into a folder and link to index.html."),
            "Over https the page can be installed and works without a connection."),
        new ImportSteps(
            "A disk or a shared folder",
            List.of("Unpack the zip and open index.html by a double click."),
            "Progress stays in each learner's browser; nobody else sees it."));
  }
}
