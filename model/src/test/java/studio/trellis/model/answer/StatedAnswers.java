package studio.trellis.model.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The answers that the OATutor content states, read from its zip beside the project. */
final class StatedAnswers {
  /** One stated answer; the place is the name of its file. */
  record Stated(String place, boolean textBox, String type, String answer) {}

  private StatedAnswers() {}

  /** Where the zip is looked for. */
  static Path zip() {
    Path here = Path.of("").toAbsolutePath();
    Path root = here.endsWith("model") ? here.resolveSibling("") : here;
    return root.resolve("../shared/data/oatutor-elementary-algebra.zip").normalize();
  }

  static List<Stated> read() {
    List<Stated> stated = new ArrayList<>();
    try (ZipFile zip = new ZipFile(zip().toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().endsWith(".json") && entry.getName().contains("/steps/")) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          add(stated, entry.getName(), new String(bytes, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stated;
  }

  static boolean present() {
    return Files.isRegularFile(zip());
  }

  /** The type of an answer stands just behind a step's answer, and just before a hint's. */
  private static void add(List<Stated> stated, String place, String json) {
    for (String field : List.of("\"stepAnswer\"", "\"hintAnswer\"")) {
      boolean step = field.contains("step");
      int at = json.indexOf(field);
      while (at >= 0) {
        String problem = value(json, "\"problemType\"", at, step);
        String type = value(json, "\"answerType\"", at, step);
        int open = json.indexOf('[', at);
        int next = open + 1;
        for (int quote = quoteBeforeEnd(json, next);
            quote >= 0;
            quote = quoteBeforeEnd(json, next)) {
          int end = closing(json, quote);
          String answer = unescaped(json.substring(quote + 1, end));
          stated.add(new Stated(place, problem.equals("TextBox"), type, answer));
          next = end + 1;
        }
        at = json.indexOf(field, next);
      }
    }
  }

  private static String value(String json, String field, int from, boolean behind) {
    int at = behind ? json.indexOf(field, from) : json.lastIndexOf(field, from);
    int quote = json.indexOf('"', at + field.length());
    return json.substring(quote + 1, closing(json, quote));
  }

  private static int quoteBeforeEnd(String json, int from) {
    int quote = json.indexOf('"', from);
    return quote < json.indexOf(']', from) ? quote : -1;
  }

  private static int closing(String json, int quote) {
    int end = quote + 1;
    while (json.charAt(end) != '"') {
      end += json.charAt(end) == '\\' ? 2 : 1;
    }
    return end;
  }

  private static String unescaped(String json) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else {
        i++;
        switch (json.charAt(i)) {
          case 'n' -> text.append('\n');
          case 't' -> text.append('\t');
          case 'u' -> {
            text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
            i += 4;
          }
          default -> text.append(json.charAt(i));
        }
      }
    }
    return text.toString();
  }
}
