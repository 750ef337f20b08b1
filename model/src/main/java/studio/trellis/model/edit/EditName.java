package studio.trellis.model.edit;

import java.util.List;

/**
 * What an edit is called in undo and in the history, in no language: a key of a text and what fills
 * its places, mostly titles.
 */
public record EditName(String key, List<String> args) {
  public EditName {
    args = List.copyOf(args);
  }

  /** The name with this key. */
  public static EditName of(String key, String... args) {
    return new EditName(key, List.of(args));
  }
}
