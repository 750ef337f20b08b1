package studio.trellis.packaging.target;

import java.util.List;
import java.util.Locale;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.target.StatusRule.Failure;
import studio.trellis.packaging.target.StatusRule.PassedWord;

/**
 * What suits an LMS: a target, settings, and what it does with them. Sources are named in
 * docs/packages.md; where nothing citable was found the preset says so and takes what is safe
 * everywhere.
 *
 * @param id the word of the command line
 * @param target the target's word
 * @param says a sentence each
 */
public record Preset(String id, String title, String target, Settings settings, List<String> says) {
  private static final StatusRule PLAIN = StatusRule.DEFAULT;

  public static final List<Preset> ALL =
      List.of(
          new Preset(
              "moodle",
              "Moodle",
              "scorm12",
              Settings.DEFAULT,
              List.of(
                  "Moodle keeps SCORM 1.2 whole; of 2004 it keeps the values and ignores"
                      + " sequencing.",
                  "It would judge by the score alone if the package stated a pass mark, so it does"
                      + " not; set \"Require status: Passed or Completed\" in the activity's"
                      + " completion instead.",
                  "Choose \"Grading method: Highest grade\": the score is written as 0 to 100.")),
          new Preset(
              "successfactors",
              "SAP SuccessFactors",
              "scorm2004-3",
              Settings.DEFAULT.with(failing(Failure.FAILED, PassedWord.PASSED)),
              List.of(
                  "The manifest says that the content sets its status; without that SuccessFactors"
                      + " completes a course whenever it is left.",
                  "A missed pass mark is told as failed: otherwise no failure is recorded.",
                  "Its session ends after 30 minutes without a click in the LMS's own window;"
                      + " progress is saved all the time, so nothing is lost.")),
          new Preset(
              "cornerstone",
              "Cornerstone",
              "scorm2004-3",
              Settings.DEFAULT.with(failing(Failure.INCOMPLETE, PassedWord.COMPLETED)),
              List.of(
                  "Cornerstone takes the 3rd edition of SCORM 2004, up to 250 MB.",
                  "It advises against failed: a missed pass mark stays incomplete, so learners may"
                      + " try again.",
                  "Progress is saved before a window closes; its answer to saving while closing is"
                      + " not waited for.")),
          new Preset(
              "canvas",
              "Canvas",
              "scorm12",
              Settings.DEFAULT,
              List.of(
                  "In Canvas a separate SCORM app plays the package in a frame of another address;"
                      + " the course looks for it beyond that frame.",
                  "Addresses with parameters lose them there, so the package uses none.")),
          new Preset(
              "docebo",
              "Docebo and others",
              "scorm12",
              Settings.DEFAULT.telling(true, false, false),
              List.of(
                  "Nothing citable is known about how these treat packages: this takes what every"
                      + " LMS understands, and leaves out single answers, at which some stumble.",
                  "Try it with one learner before you enrol many.")));

  public Preset {
    says = List.copyOf(says);
  }

  private static StatusRule failing(Failure failure, PassedWord word) {
    return new StatusRule(
        PLAIN.completion(), PLAIN.share(), PLAIN.passMark(), failure, word, false);
  }

  /**
   * The preset of this word.
   *
   * @throws ExportException when there is none, naming those that there are
   */
  public static Preset find(String id) throws ExportException {
    for (Preset preset : ALL) {
      if (preset.id().equals(id.toLowerCase(Locale.ROOT))) {
        return preset;
      }
    }
    throw new ExportException(
        "no preset is called \""
            + id
            + "\"; there are "
            + String.join(", ", ALL.stream().map(Preset::id).toList()));
  }
}
