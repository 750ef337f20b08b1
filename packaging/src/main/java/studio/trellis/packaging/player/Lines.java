package studio.trellis.packaging.player;

import java.util.ArrayList;
import java.util.List;

/** Lines of a text; {@code String.split} would bring a regular expression engine along. */
final class Lines {
  private Lines() {}

  static List<String> of(String text) {
    List<String> out = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      out.add(text.substring(from, end));
      from = end + 1;
    }
    out.add(text.substring(from));
    return out;
  }
}
