package studio.trellis.app.map.inspect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import studio.trellis.app.map.inspect.Inspection.HelpRow;
import studio.trellis.app.map.inspect.Inspection.HelpTable;
import studio.trellis.app.map.inspect.Inspection.Mark;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.rule.Band;
import studio.trellis.model.rule.Scaffold;

/** Which help of an activity each band meets: its own level, or the nearest the activity holds. */
final class Help {
  private Help() {}

  static HelpTable table(Activity activity) {
    Set<Scaffold> held = EnumSet.noneOf(Scaffold.class);
    for (LevelContent level : activity.levels()) {
      held.add(level.level());
    }
    List<HelpRow> rows = new ArrayList<>();
    for (Scaffold level : Scaffold.values()) {
      if (held.contains(level)) {
        List<Mark> marks = new ArrayList<>();
        for (Band band : Band.values()) {
          marks.add(mark(level, band, held));
        }
        rows.add(new HelpRow(Text.of("help." + Text.word(level)), marks));
      }
    }
    return new HelpTable(rows);
  }

  private static Mark mark(Scaffold level, Band band, Set<Scaffold> held) {
    Scaffold own = own(band);
    if (level == own) {
      return Mark.MEANT;
    }
    return !held.contains(own) && level == nearest(own, held) ? Mark.NEAREST : Mark.NONE;
  }

  /** The level that help has faded to when a band is reached. */
  private static Scaffold own(Band band) {
    return switch (band) {
      case NOVICE -> Scaffold.WORKED;
      case ADVANCING -> Scaffold.COMPLETION;
      case PROFICIENT -> Scaffold.HINTED;
      case EXPERT -> Scaffold.INDEPENDENT;
    };
  }

  /** The nearest level held; of two as near, the one with more help. */
  private static Scaffold nearest(Scaffold own, Set<Scaffold> held) {
    List<Scaffold> all = List.of(Scaffold.values());
    Scaffold best = held.iterator().next();
    for (Scaffold level : held) {
      int far = Math.abs(all.indexOf(level) - all.indexOf(own));
      if (far < Math.abs(all.indexOf(best) - all.indexOf(own))) {
        best = level;
      }
    }
    return best;
  }
}
