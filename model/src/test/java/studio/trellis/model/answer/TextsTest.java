package studio.trellis.model.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void typographyNeverMatters() {
    assertTrue(
        Texts.same(
            "  it\u2019s a  “well\u2010known”\u00a0fact. ",
            "It's a \"well-known\" fact",
            false,
            true));
    assertTrue(Texts.same("\uff21\uff22\uff11", "ab1", false, true));
    assertFalse(Texts.same("cat", "cats", false, false));
  }

  @Test
  void caseAndAccentsMatterOnlyWhenAsked() {
    assertTrue(Texts.same("STRASSE", "Straße", false, false));
    assertTrue(Texts.same("Ärger", "arger", false, false));
    assertTrue(Texts.same("re\u0301sume\u0301", "résumé", false, false));
    assertFalse(Texts.same("Ärger", "arger", false, true));
    assertFalse(Texts.same("Oslo", "oslo", true, false));
    assertTrue(Texts.same("ЖЁ ΩΜΈΓΑ ƯƠ", "жё ωμέγα ươ", false, true));
  }

  @Test
  void plainLettersAreThoseOfTheCanonicalDecomposition() {
    for (char c = 0xc0; c < 0x1f00; c++) {
      String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).substring(0, 1);
      boolean latin = c < 0x180 || (c >= 0x1e00 && c < 0x1efa);
      if (latin && base.charAt(0) != c && base.charAt(0) < 0x80) {
        assertEquals(base, Letters.unaccented(c));
      }
    }
  }

  @Test
  void smallLettersAreThoseOfThePlatformWhereTheyAreKnown() {
    for (char c = 0; c < 0x590; c++) {
      char small = Letters.lower(c);
      if (small != c) {
        assertEquals(c == 0x130 ? 'i' : Character.toLowerCase(c), small);
      } else if (c < 0x180 || (c >= 0x386 && c < 0x3ac) || (c >= 0x400 && c < 0x460)) {
        assertEquals(c, Character.toLowerCase(c));
      }
    }
  }

  @Test
  void anEmptyTextIsNoAttemptAndPunctuationAloneIsAnAnswer() {
    List<Case> cases = List.of(new Case("?", true), new Case("!", false));
    assertEquals(Problem.EMPTY, Texts.check(" \u00a0", cases, false, false).problem());
    assertTrue(Texts.check("?", cases, false, false).right());
    assertEquals(1, Texts.check("!", cases, false, false).matched());
  }
}
