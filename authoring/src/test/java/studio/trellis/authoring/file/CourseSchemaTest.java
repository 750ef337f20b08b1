package studio.trellis.authoring.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeReader;
import studio.trellis.model.base.TreeText;
import studio.trellis.model.random.RandomCourses;

class CourseSchemaTest {
  private static final Path SAMPLES = Path.of("../app/src/main/resources/samples");
  private final Schema schema;

  CourseSchemaTest() throws IOException {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("../docs/course.schema.json")));
  }

  @Property(tries = 60)
  void everyCourseThatIsWrittenKeepsToTheSchema(@ForAll long seed) {
    assertEquals(List.of(), faults(CourseFile.text(RandomCourses.of(seed))));
  }

  @Test
  void theSampleCoursesKeepToTheSchemaAndAreReadWithoutAFault() throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES), "no sample course is there yet");
    List<Path> texts;
    try (Stream<Path> all = Files.walk(SAMPLES)) {
      texts = all.filter(path -> path.endsWith("course.json")).toList();
    }
    assertFalse(texts.isEmpty());
    for (Path text : texts) {
      assertEquals(List.of(), faults(Files.readString(text)));
      CourseFile.read(text).close();
    }
  }

  @Test
  void whatTheReaderRefusesTheSchemaRefusesToo() {
    String course =
        "{\"trellis\":1,\"id\":\"c\",\"title\":\"C\",\"rules\":[{\"id\":\"r\",\"if\":IF}]}";
    assertEquals(List.of(), faults(course.replace("IF", "{\"is\":\"answer\"}")));
    for (String bad :
        List.of(
            "{\"is\":\"moon\"}",
            "{}",
            "{\"is\":\"answer\",\"more\":1}",
            "{\"is\":\"mastery\",\"value\":1001}")) {
      assertFalse(faults(course.replace("IF", bad)).isEmpty(), bad);
    }
    assertFalse(
        faults(course.replace("IF", "{\"is\":\"answer\"}").replace("\"r\"", "\"7r\"")).isEmpty());
  }

  /** A field that the schema does not name is one that nobody documented. */
  @Test
  void theSchemaNamesEveryFieldThatIsWritten() throws IOException {
    Tree.Obj document =
        (Tree.Obj) TreeReader.read(Files.readString(Path.of("../docs/course.schema.json")));
    String text = TreeText.write(document);
    for (long seed = 0; seed < 40; seed++) {
      names(TreeReader.read(CourseFile.text(RandomCourses.of(seed))), text);
    }
  }

  private static void names(Tree tree, String schema) {
    switch (tree) {
      case Tree.Arr arr -> arr.items().forEach(item -> names(item, schema));
      case Tree.Obj obj ->
          obj.fields()
              .forEach(
                  (name, field) -> {
                    boolean free =
                        name.startsWith("future-")
                            || name.equals("known")
                            || name.equals("attributes");
                    assertTrue(free || schema.contains("\"" + name + "\":"), name);
                    if (!free) {
                      names(field, schema);
                    }
                  });
      default -> {}
    }
  }

  private List<String> faults(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
