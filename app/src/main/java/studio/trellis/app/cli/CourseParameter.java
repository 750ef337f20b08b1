package studio.trellis.app.cli;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;
import studio.trellis.authoring.file.CourseFile;
import studio.trellis.authoring.file.OpenedCourse;
import studio.trellis.model.course.Course;
import studio.trellis.model.persona.Persona;
import studio.trellis.preview.walk.BuiltInPersonas;

/** The course that a command works on, and the personas that may take it. */
final class CourseParameter {
  @Parameters(
      index = "0",
      paramLabel = "F.trellis",
      description = "The course: a *.trellis file, a course.json, or a folder that holds one.")
  private @Nullable Path file;

  /** Where it lies. */
  Path file() {
    if (file == null) {
      throw new IllegalStateException("the command line gave no course");
    }
    return file;
  }

  /** Opens it, its assets too. */
  OpenedCourse open() throws NoSuchFileException {
    if (!Files.exists(file())) {
      throw new NoSuchFileException(file().toString());
    }
    return CourseFile.read(file());
  }

  /** Reads it. */
  Course read() throws NoSuchFileException {
    try (OpenedCourse opened = open()) {
      return opened.course();
    }
  }

  /** The persona that the user means. */
  static Persona persona(Course course, String name) {
    List<Persona> all = BuiltInPersonas.of(course);
    return BuiltInPersonas.find(all, name)
        .orElseThrow(
            () ->
                new UsageException(
                    "no persona is called \"" + name + "\"", "there are " + names(all)));
  }

  /** The ids of personas in a row. */
  static String names(List<Persona> personas) {
    return personas.stream().map(Persona::id).collect(Collectors.joining(", "));
  }
}
