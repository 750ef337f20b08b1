package studio.trellis.app.fx.rich;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import studio.trellis.app.fx.control.Buttons;
import studio.trellis.app.text.Text;

/** The address of a link. */
final class LinkSheet extends Sheet {
  private final TextField address = new TextField();

  LinkSheet(Session session) {
    super(session, "rich.link.set");
    String now = session.ask("linkAddress");
    address.setPromptText(Text.of("rich.link.prompt"));
    row("rich.link.address", address);
    if (!now.isEmpty()) {
      address.setText(now);
      extra(Buttons.plain(Text.of("rich.link.remove"), this::removeLink));
    }
    check();
  }

  @Override
  Node first() {
    address.selectAll();
    return address;
  }

  @Override
  boolean ready() {
    String text = address.getText().strip();
    boolean fits = complete(text).matches("(https?://[^\\s/]+.*|mailto:\\S+@\\S+)");
    hint(text.isEmpty() || fits ? "" : Text.of("rich.link.unfit"));
    return fits;
  }

  @Override
  void accept() {
    session().call("link", complete(address.getText().strip()), "");
  }

  private void removeLink() {
    close();
    session().call("link", "", "");
  }

  /** "example.org" is meant as an address, "a@b.org" as one of mail. */
  static String complete(String text) {
    if (text.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
      return text;
    }
    if (text.matches("[^\\s@/]+@[^\\s@/]+\\.[^\\s@/]+")) {
      return "mailto:" + text;
    }
    return text.matches("[^\\s/]+\\.[^\\s/]{2,}(/.*)?") ? "https://" + text : text;
  }
}
