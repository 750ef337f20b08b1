package studio.trellis.model.random;

import java.util.List;
import studio.trellis.model.course.Look;

/** Looks of a course. */
final class RandomLooks {
  private RandomLooks() {}

  static Look look(Dice dice, List<String> assets) {
    return new Look(
        dice.pick(new String[] {"", "#2b7a58", "#FFcc00"}),
        assets.isEmpty() || dice.chance(60) ? "" : dice.pick(assets),
        dice.pick(Look.Face.values()),
        assets.isEmpty() || dice.chance(80) ? "" : dice.pick(assets));
  }
}
