package studio.trellis.model.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryRulesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../x",
        "a/../../x",
        "a/..",
        "C:/x",
        "c:x",
        "a\\b",
        "a\u0000b",
        "a//b",
        "./a",
        "a\nb"
      })
  void namesThatLeadElsewhereAreRefused(String name) {
    assertFalse(EntryRules.fault(name).isEmpty(), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"course.json", "assets/a b.png", "a/..b/c..", "ä/…", "folder/"})
  void namesThatStayInsideAreAccepted(String name) {
    assertEquals("", EntryRules.fault(name));
  }

  @Test
  void namesThatDifferByCaseCollide() {
    assertEquals(EntryRules.folded("Ä/README.md"), EntryRules.folded("ä/readme.MD"));
  }

  @Test
  void onlyLargeOutputCanBeABomb() {
    assertFalse(EntryRules.inflated(10, 900_000));
    assertTrue(EntryRules.inflated(5_000, 1_000_001));
    assertFalse(EntryRules.inflated(5_001, 1_000_001));
  }

  @Test
  void aNameIsShownOnOneLine() {
    assertEquals("\"a?b\"", EntryRules.shown("a\nb"));
  }
}
