package studio.trellis.model.check.proof;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.check.Labels;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Plan;
import studio.trellis.model.learner.Evidence;
import studio.trellis.model.learner.LearnerLog;

/**
 * What a learner did who came to the end without completing.
 *
 * @param lines in words, an activity after the other
 * @param log as evidence, to be replayed
 */
public record Story(List<String> lines, List<LearnerLog.Entry> log) {
  /** Lines that are read; of a longer story the middle is left out. */
  private static final int MOST = 12;

  public Story {
    lines = List.copyOf(lines);
    log = List.copyOf(log);
  }

  /** Writes a story down as it happens. */
  static final class Writer {
    private final World world;
    private final Labels labels;
    private final List<String> lines = new ArrayList<>();
    private final List<LearnerLog.Entry> log = new ArrayList<>();
    private int activity = -1;
    private int right;
    private int wrong;
    private boolean read;

    Writer(World world) {
      this.world = world;
      this.labels = new Labels(world.course);
    }

    void begin(List<Evidence> attributes) {
      log.add(new LearnerLog.Entry(World.START, new Evidence.SessionBegan()));
      List<String> known = new ArrayList<>();
      for (Evidence given : attributes) {
        log.add(new LearnerLog.Entry(World.START, given));
        if (given instanceof Evidence.AttributeGiven of) {
          known.add(attribute(of));
        }
      }
      lines.add(
          known.isEmpty()
              ? "A learner begins"
              : "A learner begins with " + String.join(", ", known));
    }

    private String attribute(Evidence.AttributeGiven given) {
      String id = world.codes.attributes().get(given.attribute());
      Attribute attribute = world.course.attributes().get(id);
      String value =
          attribute.values().isEmpty()
              ? Integer.toString(given.value() - 1)
              : "\"" + attribute.values().get(given.value() - 1) + "\"";
      return "\"" + attribute.title() + "\" " + value;
    }

    void met(Decision decision, Move move, int now) {
      log.add(new LearnerLog.Entry(now, new Evidence.Met()));
      for (Evidence evidence : move.evidence()) {
        log.add(new LearnerLog.Entry(World.later(now, move), evidence));
      }
      if (decision.activity() != activity || decision.kind() == Decision.Kind.OFFER) {
        close();
        activity = decision.activity();
      }
      switch (move.kind()) {
        case RIGHT -> right++;
        case WRONG -> wrong++;
        case READ -> read = true;
        case RATED -> rated(move);
        case CHOSE -> chose(move);
        case CAME_BACK -> lines.add("comes back another day");
      }
    }

    private void rated(Move move) {
      if (move.evidence().getFirst() instanceof Evidence.Rated rated) {
        lines.add(
            "rates all skills "
                + (rated.rating() == 0
                    ? "as new"
                    : rated.rating() < 4 ? "as half known" : "as known"));
      }
    }

    private void chose(Move move) {
      if (move.evidence().getFirst() instanceof Evidence.Chose chose) {
        String id =
            chose.target() >= 0
                ? world.codes.activities().get(chose.target())
                : world.codes.groups().get(Plan.groupOf(chose.target()));
        lines.add("chooses \"" + labels.title(id) + "\"");
      }
    }

    private void close() {
      if (activity >= 0 && (right > 0 || wrong > 0 || read)) {
        String title = "\"" + labels.title(world.codes.activities().get(activity)) + "\"";
        int all = right + wrong;
        if (all == 0) {
          lines.add("reads " + title);
        } else if (wrong == 0) {
          lines.add("answers " + all + " right in " + title);
        } else {
          lines.add("answers " + wrong + " of " + all + " wrong in " + title);
        }
      }
      right = 0;
      wrong = 0;
      read = false;
    }

    Story end(int now) {
      log.add(new LearnerLog.Entry(now, new Evidence.Met()));
      close();
      lines.add("comes to the end, and the course is not complete");
      return new Story(lines, log);
    }
  }

  /** The lines to read: how it begins, what went wrong, how it ends. */
  public List<String> told() {
    List<String> out = new ArrayList<>();
    int left = 0;
    int wrongs = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean wrong = lines.get(i).contains(" wrong in ");
      wrongs += wrong ? 1 : 0;
      boolean kept = lines.size() <= MOST || i < 2 || i >= lines.size() - 2;
      if (kept || (wrong && wrongs <= MOST / 2)) {
        if (left > 0) {
          out.add("… " + left + (left == 1 ? " step" : " steps") + " more …");
          left = 0;
        }
        out.add(lines.get(i));
      } else {
        left++;
      }
    }
    return out;
  }
}
