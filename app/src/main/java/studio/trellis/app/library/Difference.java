package studio.trellis.app.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import studio.trellis.app.text.PartNames;
import studio.trellis.app.text.Text;
import studio.trellis.model.edit.Change;

/**
 * What differs in one part between the course here and the one that comes, from here to there.
 *
 * @param what "new there", "changed", "not there"
 * @param part what kind of part it is and what it is called
 */
record Difference(What what, String part) {
  /** What an update would do. */
  enum What {
    ADDED,
    CHANGED,
    REMOVED
  }

  /** The differences, part by part. */
  static List<Difference> of(Arrival arrival) {
    List<Difference> out = new ArrayList<>();
    arrival
        .here()
        .ifPresent(
            here -> {
              for (Change change : here.patch().changes()) {
                What what =
                    change.before() == null
                        ? What.ADDED
                        : change.after() == null ? What.REMOVED : What.CHANGED;
                String name =
                    change.after() == null
                        ? PartNames.of(here.course(), Objects.requireNonNull(change.before()))
                        : PartNames.of(arrival.course(), change.after());
                String kind = Text.of("part." + change.part().kind().word());
                out.add(new Difference(what, Text.of("library.difference", kind, name)));
              }
            });
    return out;
  }
}
