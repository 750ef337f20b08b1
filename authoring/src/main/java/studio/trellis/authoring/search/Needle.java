package studio.trellis.authoring.search;

import java.util.List;

/**
 * A word that is looked for.
 *
 * @param forms how it may be written, folded
 * @param parts what it consists of when it is a word of several; else empty
 * @param begun the word may go on: it is being typed
 * @param phrase its number in the phrase of this number; below 0: in no phrase
 */
record Needle(List<String> forms, List<Needle> parts, boolean begun, int phrase) {
  Needle {
    forms = List.copyOf(forms);
    parts = List.copyOf(parts);
  }

  /** How it is written first. */
  String word() {
    return forms.getFirst();
  }

  /** Whether a folded word of a text is this one, as it stands. */
  boolean is(String word) {
    for (String form : forms) {
      if (word.equals(form) || (begun && word.startsWith(form))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a folded word of a text is this one or like it. */
  boolean like(String word) {
    for (String form : forms) {
      if (word.startsWith(form)
          || (form.length() >= Typos.INSIDE && word.contains(form))
          || Typos.near(form, word, begun)) {
        return true;
      }
    }
    return false;
  }
}
