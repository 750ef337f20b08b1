package studio.trellis.authoring.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hello, big world!| Hello big world",
        "growth-edge| growthedge growth edge",
        "l’activité| lactivité l activité",
        "JavaScript is| JavaScript Java Script is",
        "main_idea_2| mainidea2 main idea 2",
        "3.14 or 2,5| 314 3 14 or 25 2 5",
        "end.| end",
        "HTML and x2| HTML and x2",
        "学习路径| 学习 习路 路径",
        "字| 字",
        "well 🎉🎉| well 🎉 🎉",
        "re\u00adsort| resort re sort",
        "- -- '| ''",
      })
  void aTextIsCutIntoWords(String text, String words) {
    String expected = words.equals("''") ? "" : words;
    assertEquals(expected, String.join(" ", words(text)));
  }

  @Property(tries = 300)
  void anyTextIsCutAndEveryWordStandsWhereItSays(@ForAll String text) {
    int[] last = {0};
    Words.of(
        text,
        (word, start, end, whole) -> {
          assertTrue(start >= 0 && start < end && end <= text.length());
          assertTrue(start >= last[0] || !whole);
          last[0] = start;
        });
  }

  @ParameterizedTest
  @CsvSource({
    "Straße, strasse", "ÉCOLE, ecole", "Łódź, lodz", "Ærø, aero", "Ελλάδας, ελλαδασ",
    "ΕΛΛΆΔΑΣ, ελλαδασ", "Ёлка, елка", "İstanbul, istanbul", "ﬁt, fit", "Việt, viet",
    "हिन्दी, हिन्दी", "한국, 한국",
  })
  void foldingTakesOffCaseAndAccents(String word, String folded) {
    assertEquals(folded, Folding.fold(word));
    assertEquals(folded, Folding.fold(folded), "folded stays folded");
  }

  @Test
  void umlautsAreAlsoWrittenAsTwoLetters() {
    assertEquals(List.of("muller", "mueller"), Folding.forms("Müller"));
    assertEquals(List.of("muller", "mueller"), Folding.forms("Mu\u0308ller"));
    assertEquals(List.of("cafe"), Folding.forms("café"));
  }

  private static List<String> words(String text) {
    List<String> out = new ArrayList<>();
    Words.of(text, (word, start, end, whole) -> out.add(word));
    return out;
  }
}
