package studio.trellis.preview.walk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeReader;
import studio.trellis.model.course.Course;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.wire.PersonaWire;

/** The personas that come with Trellis, and those of a course before them. */
public final class BuiltInPersonas {
  private static final String FILE = "/studio/trellis/preview/personas.json";

  private BuiltInPersonas() {}

  /** Read once, when they are first asked for. */
  private static final class Read {
    private static final List<Persona> ALL = read();
  }

  /** The personas that come with Trellis, in their order. */
  public static List<Persona> all() {
    return Read.ALL;
  }

  private static List<Persona> read() {
    List<Persona> out = new ArrayList<>();
    if (TreeReader.read(text()) instanceof Tree.Arr(List<Tree> items)) {
      for (Tree item : items) {
        out.add(PersonaWire.read(item, FILE + "/" + out.size()));
      }
    }
    return List.copyOf(out);
  }

  /** The personas of a course, and the built-in ones whose ids it does not use itself. */
  public static List<Persona> of(Course course) {
    List<Persona> out = new ArrayList<>(course.personas().all());
    for (Persona persona : all()) {
      if (!course.personas().has(persona.id())) {
        out.add(persona);
      }
    }
    return List.copyOf(out);
  }

  /**
   * The persona that somebody means: by id or title, whatever the case, blanks and hyphens alike.
   */
  public static Optional<Persona> find(List<Persona> personas, String name) {
    String wanted = simple(name);
    return personas.stream()
        .filter(p -> simple(p.id()).equals(wanted) || simple(p.title()).equals(wanted))
        .findFirst();
  }

  private static String simple(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
  }

  private static String text() {
    try (InputStream in = BuiltInPersonas.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the build lacks " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
