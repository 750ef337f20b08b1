package studio.trellis.model.wire;

import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Look;

/** {@link Look} to tree and back; what is as by default is left out. */
final class LookWire {
  private LookWire() {}

  static Out write(Look look) {
    return new Out()
        .text("accent", look.accent())
        .text("logo", look.logo())
        .word("face", look.face(), Look.Face.SANS)
        .text("font", look.font());
  }

  static Look read(@Nullable Fields f) {
    if (f == null) {
      return Look.PLAIN;
    }
    String accent = f.text("accent", "");
    if (!Look.colour(accent)) {
      throw f.bad("accent", "\"" + Fields.shorten(accent) + "\" is no colour; write #rrggbb");
    }
    return Wires.whole(
        f,
        new Look(
            accent,
            f.text("logo", ""),
            f.word("face", Look.Face.values(), Look.Face.SANS),
            f.text("font", "")));
  }
}
