package studio.trellis.packaging.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Our xAPI profile is whole, and names all that the page sends (IEEE 9274.2.1, structure of
 * profiles).
 */
class ProfileTest {
  private static final Pattern OURS = Pattern.compile("\\$\\{OURS\\}([a-z-]+)`\\]");
  private static final Pattern VERB =
      Pattern.compile("(?m)^  \\S.*: (?:`\\$\\{(ADL|TLA)\\}(.+?)`|'(http.+?)'),$");

  private final Profile profile = new Profile();

  ProfileTest() throws Exception {}

  @Test
  void everyPartHasWhatAProfileNeeds() {
    JsonNode json = profile.json();
    assertEquals("https://w3id.org/xapi/profiles#1.0", json.path("conformsTo").asString(""));
    String version = json.at("/versions/0/id").asString("");
    Set<String> ids = new HashSet<>();
    for (String kind : Set.of("concepts", "templates")) {
      for (JsonNode part : json.path(kind)) {
        assertTrue(ids.add(part.path("id").asString("")), part::toString);
        assertTrue(part.path("id").asString("").startsWith(Profile.BASE), part::toString);
        assertEquals(version, part.path("inScheme").asString(""));
        assertTrue(part.at("/prefLabel/en").isString() && part.at("/definition/en").isString());
        assertTrue(
            Set.of("ActivityType", "ResultExtension", "ContextExtension", "StatementTemplate")
                .contains(part.path("type").asString("")));
      }
    }
  }

  @Test
  void everyVerbAndExtensionThatThePageSendsIsInIt() throws Exception {
    String json = profile.json().toString();
    String statements = Files.readString(Path.of("src/main/player/track/statements.js"));
    String log = Files.readString(Path.of("src/main/player/track/log.js"));
    Set<String> wanted = new HashSet<>();
    var ours = OURS.matcher(statements + log);
    while (ours.find()) {
      wanted.add(Profile.BASE + ours.group(1));
    }
    var verbs = VERB.matcher(statements);
    while (verbs.find()) {
      wanted.add(
          verbs.group(1) == null
              ? verbs.group(3)
              : (verbs.group(1).equals("ADL")
                      ? "http://adlnet.gov/expapi/"
                      : "https://w3id.org/xapi/tla/")
                  + verbs.group(2));
    }

    assertTrue(wanted.size() >= 18, wanted::toString);
    for (String iri : wanted) {
      assertTrue(json.contains("\"" + iri + "\""), iri);
    }
  }
}
