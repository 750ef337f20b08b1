package studio.trellis.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.trellis.model.persona.Persona;
import studio.trellis.preview.walk.BuiltInPersonas;

/** The personas that every course can be previewed with. */
class BuiltInPersonasTest {
  @Test
  void thereAreSixThatFitEveryCourse() {
    Set<String> ids = new HashSet<>();
    for (Persona persona : BuiltInPersonas.all()) {
      assertTrue(ids.add(persona.id()), persona.id());
      assertTrue(!persona.title().isEmpty() && !persona.description().isEmpty(), persona.id());
      assertTrue(persona.known().isEmpty(), persona.id() + " names skills of some course");
      assertTrue(persona.extra().isEmpty(), persona.id() + " has fields that nobody reads");
    }
    assertEquals(6, ids.size());
  }
}
