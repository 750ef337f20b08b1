package studio.trellis.authoring.html.document;

/**
 * The language and direction of a stretch of text, where they differ from the course's.
 *
 * @param lang BCP 47 tag; empty: as around it
 * @param dir {@code ltr}, {@code rtl} or {@code auto}; empty: as around it
 */
public record Tongue(String lang, String dir) {
  /** As around it. */
  public static final Tongue SAME = new Tongue("", "");

  /** This one, and where it says nothing, what {@code outer} says. */
  Tongue within(Tongue outer) {
    return new Tongue(lang.isEmpty() ? outer.lang : lang, dir.isEmpty() ? outer.dir : dir);
  }
}
