package studio.trellis.app.text;

import studio.trellis.model.edit.EditName;

/** Names of edits in words, as undo and the history say them. */
public final class EditText {
  private static final int LONGEST = 40;

  private EditText() {}

  /** The name in words; texts of the author are cut where they are long. */
  public static String of(EditName name) {
    return Text.of(name.key(), name.args().stream().map(EditText::shorten).toArray());
  }

  private static String shorten(String arg) {
    String plain = Html.plain(arg);
    return plain.length() <= LONGEST
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST - 1)))
            + "…";
  }
}
