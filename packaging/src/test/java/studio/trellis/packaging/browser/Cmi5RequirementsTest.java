package studio.trellis.packaging.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The published list of cmi5's requirements, line by line: each is held by a rule, by the platform
 * of the tests, by a journey or by {@code verify}, or it is not ours, and then it is said why.
 */
class Cmi5RequirementsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void eachLineOfThePublishedListIsAccountedFor() throws Exception {
    JsonNode published =
        JSON.readTree(Files.readAllBytes(Judges.file("@cmi5/requirements/requirements.json")));
    JsonNode accounted =
        JSON.readTree(Cmi5Rules.class.getResourceAsStream("cmi5-accounted.json").readAllBytes());
    Set<String> rules = new Cmi5Rules().ids();
    Set<String> tests =
        Arrays.stream(Cmi5ChromiumTest.class.getDeclaredMethods())
            .map(method -> method.getName())
            .collect(Collectors.toSet());
    Set<String> known = new TreeSet<>(rules);
    for (JsonNode group : accounted) {
      String how = group.path("how").asString("");
      switch (group.path("by").asString("")) {
        case "other rules" -> assertTrue(rules.contains(how), how);
        case "a journey" -> assertTrue(tests.contains(how), how);
        default -> assertTrue(!how.isEmpty());
      }
      for (JsonNode id : group.path("ids")) {
        assertTrue(published.has(id.asString("")), () -> id + " is not on the list");
        assertTrue(known.add(id.asString("")), () -> id + " is accounted for twice");
      }
    }

    Set<String> missing = new TreeSet<>();
    for (String id : published.propertyNames()) {
      String text = published.path(id).path("txt").asString("");
      // What begins with the LMS's name is the LMS's; what is derived says what an LMS refuses.
      boolean theirs = id.contains("(d") || text.matches("(The )?LMS .*");
      if (!theirs && !known.contains(id)) {
        missing.add(id);
      }
    }
    assertEquals(Set.of(), missing);
  }
}
