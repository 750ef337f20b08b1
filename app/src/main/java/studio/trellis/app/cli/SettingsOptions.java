package studio.trellis.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import studio.trellis.packaging.ExportException;
import studio.trellis.packaging.target.Preset;
import studio.trellis.packaging.target.Settings;
import studio.trellis.packaging.target.StatusRule;
import studio.trellis.packaging.target.StatusRule.Completion;
import studio.trellis.packaging.target.StatusRule.Failure;
import studio.trellis.packaging.target.StatusRule.PassedWord;

/** How a package is made, as the command line says it: what is not said is as by the preset. */
final class SettingsOptions {
  @Option(
      names = "--preset",
      paramLabel = "LMS",
      description = "Settings that suit moodle, successfactors, cornerstone, canvas or docebo.")
  private @Nullable String preset;

  @Option(
      names = "--complete",
      paramLabel = "WHEN",
      description = "What completes the course: course (its own policy), end, skills, score, all.")
  private @Nullable Completion complete;

  @Option(
      names = "--share",
      paramLabel = "PERCENT",
      description = "With skills or all: how many of the skills are mastered.")
  private @Nullable Integer share;

  @Option(names = "--pass-mark", paramLabel = "PERCENT", description = "The score that passes.")
  private @Nullable Integer passMark;

  @Option(
      names = "--on-failure",
      paramLabel = "WORD",
      description = "How a missed pass mark is told: incomplete or failed.")
  private @Nullable Failure failure;

  @Option(
      names = "--passed-as",
      paramLabel = "WORD",
      description = "SCORM 1.2 only: passed or completed.")
  private @Nullable PassedWord passedWord;

  @Option(
      names = "--platform-decides",
      description = "State the pass mark in the package, so that the LMS may judge by it.")
  private boolean platformDecides;

  @Option(names = "--no-skills", description = "Do not tell the LMS how well skills are known.")
  private boolean noSkills;

  @Option(names = "--no-answers", description = "Do not tell the LMS answers.")
  private boolean noAnswers;

  @Option(
      names = "--decision-log",
      description =
          "cmi5 and xapi: tell the store what each learner met and why; see the privacy notice.")
  private boolean log;

  @Option(
      names = "--end-for-good",
      description = "A completed course is not opened again for review.")
  private boolean forGood;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Beginning of the identifiers in cmi5 and xapi packages; keep it for ever.")
  private @Nullable String base;

  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      description = "Whom an administrator asks, for the import sheet.")
  private @Nullable String contact;

  @Option(
      names = "--no-source",
      description = "Leave the course itself out: the package cannot be brought back then.")
  private boolean noSource;

  /** The target that the preset names; null: none was named. */
  @Nullable String target() throws ExportException {
    return preset == null ? null : Preset.find(preset).target();
  }

  /**
   * The settings.
   *
   * @throws UsageException when a number is out of its range
   */
  Settings settings() throws ExportException {
    Settings from = preset == null ? Settings.DEFAULT : Preset.find(preset).settings();
    StatusRule rule = from.status();
    Settings out =
        from.with(
            new StatusRule(
                complete == null ? rule.completion() : complete,
                share == null ? rule.share() : percent("--share", share),
                passMark == null ? rule.passMark() : percent("--pass-mark", passMark),
                failure == null ? rule.failure() : failure,
                passedWord == null ? rule.passedWord() : passedWord,
                platformDecides || rule.platformDecides()));
    out =
        out.telling(from.skills() && !noSkills, from.answers() && !noAnswers, log)
            .endingNormally(forGood)
            .source(!noSource);
    if (contact != null) {
      out = out.contact(contact);
    }
    if (base != null) {
      out = based(out, base);
    }
    return out;
  }

  private static Settings based(Settings settings, String base) {
    try {
      return settings.base(base);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "--base \"" + base + "\" is no beginning of an address",
          "give one that ends in a slash, such as https://example.com/courses/");
    }
  }

  private static int percent(String name, int value) {
    if (value < 0 || value > 100) {
      throw new UsageException(name + " " + value + " is no percentage", "give one from 0 to 100");
    }
    return value * 10;
  }
}
