package studio.trellis.model.learner;

import java.util.List;
import studio.trellis.model.base.IntReader;
import studio.trellis.model.base.IntWriter;

/** What a learner did, and when: enough to replay every decision. */
public final class LearnerLog {
  private LearnerLog() {}

  /**
   * One thing that happened.
   *
   * @param minute since 2020-01-01
   */
  public record Entry(int minute, Evidence evidence) {}

  /** The log as text. */
  public static String write(List<Entry> entries) {
    IntWriter out = new IntWriter();
    out.list(entries, (o, entry) -> EvidenceText.write(o.put(entry.minute()), entry.evidence()));
    return out.text();
  }

  /**
   * The log of a text.
   *
   * @throws studio.trellis.model.base.BadTreeException when it is none
   */
  public static List<Entry> read(String text) {
    return new IntReader(text).list(in -> new Entry(in.next(), EvidenceText.read(in)));
  }
}
