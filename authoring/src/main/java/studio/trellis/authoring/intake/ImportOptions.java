package studio.trellis.authoring.intake;

import java.util.List;

/**
 * What to take of a source.
 *
 * @param lessons numbers, names or titles of the lessons to take, as the format has them; empty:
 *     all
 */
public record ImportOptions(List<String> lessons) {
  /** Everything. */
  public static final ImportOptions ALL = new ImportOptions(List.of());

  public ImportOptions {
    lessons = List.copyOf(lessons);
  }
}
