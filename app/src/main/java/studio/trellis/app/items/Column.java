package studio.trellis.app.items;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.trellis.app.text.Text;

/** What a column of a table of items may hold. */
enum Column {
  PROMPT("question,prompt,item,text,stem,frage"),
  TYPE("type,kind,typ"),
  OPTIONS("options,option,choices,answers,antworten,choice"),
  RIGHT("right,correct,answer,key,right answer,correct answer,richtig,antwort"),
  FEEDBACK("feedback,explanation,rationale,rückmeldung,erklärung"),
  HINT("hint,hints,hinweis,hinweise,tipp"),
  SKILL("skill,skills,competency,objective,topic,kompetenz"),
  DIFFICULTY("difficulty,level,schwierigkeit");

  /** What headers call it, with commas between. */
  private final String names;

  Column(String names) {
    this.names = names;
  }

  /** What it is called. */
  String title() {
    return Text.of("items.column." + Text.word(this));
  }

  /**
   * The column of this header. Options may have columns of their own: "Option A", "Answer 2",
   * "Choice 3".
   */
  static Optional<Column> named(String header) {
    String name = header.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_:*]+", " ").strip();
    for (Column column : values()) {
      if (List.of(column.names.split(",", -1)).contains(name)) {
        return Optional.of(column);
      }
    }
    int space = name.lastIndexOf(' ');
    boolean numbered = space > 0 && name.length() - space <= 3;
    if (numbered
        && List.of("option", "choice", "answer", "antwort").contains(name.substring(0, space))) {
      return Optional.of(OPTIONS);
    }
    return numbered && List.of("hint", "hinweis").contains(name.substring(0, space))
        ? Optional.of(HINT)
        : Optional.empty();
  }
}
