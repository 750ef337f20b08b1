package studio.trellis.app.map.inspect;

import java.util.List;
import studio.trellis.app.desk.Remark;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.text.Run;
import studio.trellis.model.course.Item;

/**
 * What the inspector shows about one thing.
 *
 * @param tab the first tab's name: what kind of thing it is
 * @param kicker the small line above the title
 * @param colour name of the theme colour of the kicker
 */
record Inspection(
    String tab,
    String kicker,
    String colour,
    String title,
    List<Section> sections,
    List<Item> items,
    List<RuleLine> rules,
    List<Remark> remarks) {

  /** A titled part of the first tab. */
  record Section(String title, List<Block> blocks) {}

  /** What a section is made of. */
  sealed interface Block {}

  /** Running text. */
  record Paragraph(String text) implements Block {}

  /** A sentence with emphasis. */
  record Sentence(List<Run> runs) implements Block {}

  /** Parts of the course that can be gone to. */
  record Refs(List<Ref> refs) implements Block {}

  /** A part of the course by name, with a note such as a condition. */
  record Ref(String name, String note, Selection target) {}

  /** Names and values. */
  record Values(List<Value> values) implements Block {}

  /** A name and a value. */
  record Value(String name, String value) {}

  /** Which help a learner meets, by band: rows are levels, columns bands. */
  record HelpTable(List<HelpRow> rows) implements Block {}

  /** A row of the table. */
  record HelpRow(String level, List<Mark> marks) {}

  /** What a band meets. */
  enum Mark {
    NONE,
    /** The nearest there is, where the activity lacks the level meant for this band. */
    NEAREST,
    MEANT
  }

  /** A rule as a sentence. */
  record RuleLine(List<Run> runs, boolean enabled) {}
}
