package studio.trellis.model.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Courses with a finding that one step mends. */
public final class Mendable {
  private static final Set<String> CAUSES =
      new TreeSet<>(
          Set.of(
              "structure.missing-start.none",
              "structure.unreachable.nothing-leads",
              "structure.dead-end.ends-early",
              "structure.orphaned-asset.unused",
              "structure.broken-link.self",
              "structure.broken-link.second",
              "structure.unused-skill.unused",
              "structure.former-skill.self",
              "structure.former-skill.unpublished",
              "structure.unbuilt.empty",
              "rules.always-true.always",
              "rules.gap.links",
              "rules.overlap.order",
              "pedagogy.no-review.off",
              "pedagogy.guess-slip.skill",
              "delivery.personal-data.unused"));

  private Mendable() {}

  /** Each course beside the cause of its finding. */
  public static Stream<Arguments> courses() {
    return EveryCheckTest.cases()
        .filter(shown -> CAUSES.contains(shown.cause()))
        .map(shown -> Arguments.of(Variation.of(shown.bad()), shown.cause()));
  }
}
