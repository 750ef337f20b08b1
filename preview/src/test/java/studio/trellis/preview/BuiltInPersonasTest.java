package studio.trellis.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeReader;
import studio.trellis.model.persona.Persona;
import studio.trellis.model.wire.PersonaWire;

/** The personas that every course can be previewed with. */
class BuiltInPersonasTest {
  @Test
  void thereAreSixAndTheyDiffer() throws IOException {
    List<Tree> trees = trees();
    Set<String> ids = new HashSet<>();
    for (Tree tree : trees) {
      Persona persona = PersonaWire.read(tree, "personas");
      assertTrue(ids.add(persona.id()), persona.id());
      assertTrue(!persona.title().isEmpty() && !persona.description().isEmpty(), persona.id());
      assertTrue(persona.known().isEmpty(), persona.id() + " names skills of some course");
      assertTrue(persona.extra().isEmpty(), persona.id() + " has fields that nobody reads");
    }
    assertEquals(6, ids.size());
  }

  private static List<Tree> trees() throws IOException {
    try (InputStream in = BuiltInPersonasTest.class.getResourceAsStream("personas.json")) {
      Tree tree = TreeReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return ((Tree.Arr) tree).items();
    }
  }
}
