package studio.trellis.model.learner;

import studio.trellis.model.base.IntReader;
import studio.trellis.model.base.IntWriter;

/**
 * {@link Evidence} as a few numbers: how the page tells the engine, and how a walk is logged and
 * replayed.
 */
public final class EvidenceText {
  private EvidenceText() {}

  /** Appends one piece of evidence. */
  public static void write(IntWriter out, Evidence evidence) {
    switch (evidence) {
      case Evidence.SessionBegan e -> out.put(0);
      case Evidence.AttributeGiven e -> out.put(1).put(e.attribute()).put(e.value());
      case Evidence.Rated e -> out.put(2).put(e.skill()).put(e.rating());
      case Evidence.HintShown e -> out.put(3);
      case Evidence.StepAnswered e -> out.put(4).put(e.right());
      case Evidence.Answered e ->
          out.put(5).put(e.options()).put(e.right()).put(e.confidence()).put(e.seconds());
      case Evidence.Finished e -> out.put(6);
      case Evidence.Chose e -> out.put(7).put(e.target());
      case Evidence.Declined e -> out.put(8);
      case Evidence.TestOut e -> out.put(9).put(e.activity());
      case Evidence.Met e -> out.put(10);
      case Evidence.Review e -> out.put(11).put(e.minutes());
    }
  }

  /**
   * Reads one piece of evidence.
   *
   * @throws studio.trellis.model.base.BadTreeException when there is none
   */
  public static Evidence read(IntReader in) {
    int kind = in.next();
    return switch (kind) {
      case 0 -> new Evidence.SessionBegan();
      case 1 -> new Evidence.AttributeGiven(in.next(), in.next());
      case 2 -> new Evidence.Rated(in.next(), in.next());
      case 3 -> new Evidence.HintShown();
      case 4 -> new Evidence.StepAnswered(in.flag());
      case 5 -> new Evidence.Answered(in.next(), in.flag(), in.next(), in.next());
      case 6 -> new Evidence.Finished();
      case 7 -> new Evidence.Chose(in.next());
      case 8 -> new Evidence.Declined();
      case 9 -> new Evidence.TestOut(in.next());
      case 10 -> new Evidence.Met();
      case 11 -> new Evidence.Review(in.next());
      default -> throw in.bad("no evidence has the number " + kind);
    };
  }
}
