package studio.trellis.app.items;

import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Notice;
import studio.trellis.model.edit.Edit;

/** An edit whose refusal is said where it was tried, not across the page. */
final class Attempt {
  private Attempt() {}

  /** Does the edit; the reason when it is refused, empty when it is done. */
  static String of(Desk desk, Edit edit) {
    Notice before = desk.noticeProperty().get();
    if (desk.apply(edit) || desk.open().isEmpty()) {
      return "";
    }
    String reason = desk.noticeProperty().get().text();
    desk.noticeProperty().set(before);
    return reason;
  }
}
