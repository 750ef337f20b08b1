package studio.trellis.model.html;

/**
 * How easy a text reads: Flesch's formula and its kin for other languages (Flesch 1948; Amstad
 * 1978; Kandel &amp; Moles 1958; Fernández Huerta 1959; Franchina &amp; Vacca 1986; Douma 1960;
 * Martins 1996), all with 30 and less for texts that only few can follow.
 */
public final class ReadingLevel {
  /** A text below this reads like a law. */
  public static final int HARD = 30;

  private static final String VOWELS = "aeiouyäöüáéíóúàèìòùâêîôûëïãõåæøœ";
  private int words;
  private int sentences;
  private int syllables;

  private ReadingLevel() {}

  /** How many words a text has. */
  public static int words(String text) {
    return count(text).words;
  }

  /** Whether there is a formula for a language, given as a BCP 47 tag. */
  public static boolean knows(String language) {
    return "en de fr es it nl pt".contains(start(language));
  }

  /**
   * How easy a text is to read: 100 very easy, 0 very hard; may lie beyond.
   *
   * @param language BCP 47 tag, one that is known
   */
  public static int of(String text, String language) {
    ReadingLevel counted = count(text);
    double length = (double) counted.words / Math.max(1, counted.sentences);
    double weight = (double) counted.syllables / Math.max(1, counted.words);
    double ease =
        switch (start(language)) {
          case "de" -> 180 - length - weight * 58.5;
          case "fr" -> 207 - length * 1.015 - weight * 73.6;
          case "es" -> 206.84 - length * 1.02 - weight * 60;
          case "it" -> 217 - length * 1.3 - weight * 60;
          case "nl" -> 206.84 - length * 0.93 - weight * 77;
          case "pt" -> 248.835 - length * 1.015 - weight * 84.6;
          default -> 206.835 - length * 1.015 - weight * 84.6;
        };
    return (int) ease;
  }

  private static String start(String language) {
    return language.length() < 2 ? "??" : language.substring(0, 2);
  }

  private static ReadingLevel count(String text) {
    ReadingLevel out = new ReadingLevel();
    int from = -1;
    boolean said = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '.';
      if (Character.isLetter(c) || (from >= 0 && (c == '\'' || c == '’'))) {
        from = from < 0 ? i : from;
        continue;
      }
      if (from >= 0) {
        out.word(text.substring(from, i));
        said = true;
        from = -1;
      }
      if (said && ".!?…:;".indexOf(c) >= 0) {
        out.sentences++;
        said = false;
      }
    }
    return out;
  }

  private void word(String word) {
    words++;
    int groups = 0;
    boolean before = false;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = VOWELS.indexOf(Character.toLowerCase(word.charAt(i))) >= 0;
      groups += vowel && !before ? 1 : 0;
      before = vowel;
    }
    boolean silent = groups > 1 && word.endsWith("e") && !word.endsWith("le");
    syllables += Math.max(1, silent ? groups - 1 : groups);
  }
}
