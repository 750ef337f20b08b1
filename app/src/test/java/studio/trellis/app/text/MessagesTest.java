package studio.trellis.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundle and the code name the same keys. */
class MessagesTest {
  private static final Pattern KEY =
      Pattern.compile("Text\\s*\\.of\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(\\.[a-z0-9-]*)+)\"");

  @Test
  void everyKeyOfTheCodeHasAText() throws IOException {
    Properties texts = texts();
    Set<String> missing = new TreeSet<>();
    for (String source : sources("src/main/java")) {
      Matcher matcher = KEY.matcher(source);
      while (matcher.find()) {
        if (!texts.containsKey(matcher.group(1))) {
          missing.add(matcher.group(1));
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> literals = new TreeSet<>();
    Set<String> families = new TreeSet<>(Set.of("brief."));
    List<String> all = new ArrayList<>(sources("src/main/java"));
    // Sentences of rules have their keys in the model.
    all.addAll(sources("../model/src/main/java/studio/trellis/model/rule"));
    all.addAll(sources("../model/src/main/java/studio/trellis/model/edit"));
    for (String source : all) {
      Matcher matcher = LITERAL.matcher(source);
      while (matcher.find()) {
        String literal = matcher.group(1);
        (literal.endsWith(".") ? families : literals).add(literal);
      }
    }
    Set<String> unused = new TreeSet<>();
    for (String key : texts().stringPropertyNames()) {
      boolean used =
          literals.contains(key)
              || families.stream().anyMatch(key::startsWith)
              || literals.stream().anyMatch(literal -> key.startsWith(literal + "."))
              || (key.startsWith("word.")
                  && literals.stream().anyMatch(l -> key.startsWith("word." + l)))
              || (key.startsWith("word.")
                  && families.stream().anyMatch(f -> key.startsWith("word." + f)));
      if (!used) {
        unused.add(key);
      }
    }
    assertEquals(Set.of(), unused);
  }

  private static Properties texts() throws IOException {
    Properties all = new Properties();
    for (String name : Text.BUNDLES) {
      Properties texts = new Properties();
      try (InputStream in = MessagesTest.class.getResourceAsStream(name + ".properties")) {
        texts.load(in);
      }
      for (String key : texts.stringPropertyNames()) {
        assertNull(all.setProperty(key, texts.getProperty(key)), key + " stands in two bundles");
      }
    }
    return all;
  }

  private static List<String> sources(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(MessagesTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
