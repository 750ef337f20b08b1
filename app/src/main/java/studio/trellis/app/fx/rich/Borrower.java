package studio.trellis.app.fx.rich;

import java.util.Set;

/** Who has borrowed the editing page: what it is told and asked. */
interface Borrower {
  /** Another field asks for the page. */
  void release();

  /** The text was changed. */
  void textChanged();

  /** The text needs this much room. */
  void textHeight(double height);

  /** Where the caret is in the page. */
  void caretAt(double top, double bottom);

  /** What is in force at the caret, and whether there is something to undo. */
  void stateChanged(Set<String> state);

  /** The author pastes. */
  void paste();

  /** The author copies this. */
  void copy(String html, String text);

  /** The author opens an image, formula or recording. */
  void openChosen(String kind);

  /** The address under which the page gets an image; empty: there is none. */
  String imageAddress(String id);

  /** What stands for a recording. */
  String mediaLabel(String kind, String id);
}
