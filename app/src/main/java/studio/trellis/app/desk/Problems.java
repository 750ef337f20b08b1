package studio.trellis.app.desk;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import studio.trellis.app.text.Text;
import studio.trellis.model.check.FindingText;
import studio.trellis.model.edit.EditRefusedException;

/** What went wrong, in one line. */
public final class Problems {
  private Problems() {}

  /**
   * The line for this problem: what the thrower said, or what kind of problem it is where it said
   * nothing.
   */
  public static String sentence(Throwable problem) {
    String message = problem.getMessage();
    return switch (problem) {
      case NoSuchFileException e -> Text.of("problem.no-file", e.getFile());
      case EditRefusedException e when !e.findings().isEmpty() ->
          Text.of(
              "problem.refused",
              FindingText.cause(e.findings().getFirst()),
              FindingText.fix(e.findings().getFirst()));
      case AccessDeniedException e -> Text.of("problem.no-access", e.getFile());
      default ->
          message == null || message.isBlank()
              ? Text.of("problem.unexpected", problem.getClass().getSimpleName())
              : message.lines().findFirst().orElse(message);
    };
  }
}
