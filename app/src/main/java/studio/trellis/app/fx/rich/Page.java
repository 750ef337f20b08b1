package studio.trellis.app.fx.rich;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The editing page: its markup with style and script inside, since it has no address. */
final class Page {
  private static final List<String> SCRIPTS =
      List.of(
          "page", "dress", "selection", "history", "commands", "things", "tables", "keys", "rich");

  private Page() {}

  static String html() {
    return "<!doctype html><html><head><meta charset=\"utf-8\"><style>"
        + read("surface.css")
        + "</style></head><body><div id=\"field\" contenteditable=\"true\" role=\"textbox\""
        + " aria-multiline=\"true\" spellcheck=\"false\"></div><script>"
        + SCRIPTS.stream().map(name -> read(name + ".js")).collect(Collectors.joining("\n"))
        + "</script></body></html>";
  }

  private static String read(String name) {
    try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
