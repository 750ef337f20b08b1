package studio.trellis.app.search;

import java.util.List;
import studio.trellis.app.text.Html;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.search.replace.Match;
import studio.trellis.authoring.search.text.Passage;
import studio.trellis.authoring.search.text.Passages;
import studio.trellis.authoring.search.text.TextPart;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Item;
import studio.trellis.model.edit.Parts;

/** Where a match stands, in words: "Hint · Which fraction is shaded? · Fractions". */
final class MatchPlaces {
  private static final int LENGTH = 48;

  private final ReplaceViewModel model;

  MatchPlaces(ReplaceViewModel model) {
    this.model = model;
  }

  String of(Match match) {
    String what = Text.of("search.part." + Text.word(match.in()));
    return model.course().map(course -> where(course, match, what)).orElse(what);
  }

  private static String where(Course course, Match match, String what) {
    Entity entity = Parts.find(course, match.part());
    String kind = PartWords.one(match.part().kind());
    if (entity == null) {
      return what;
    }
    if (entity instanceof Item item) {
      Activity activity = course.activities().find(item.activity());
      String place = activity == null ? kind : shorten(activity.title());
      return Text.of("replace.place", what, place);
    }
    List<Passage> passages = Passages.of(entity);
    boolean titled = !passages.isEmpty() && passages.getFirst().part() == TextPart.TITLE;
    if (match.in() == TextPart.TITLE || !titled) {
      return Text.of("replace.place", what, kind);
    }
    return Text.of("replace.place", what, shorten(passages.getFirst().value()));
  }

  private static String shorten(String title) {
    return Html.excerpt(title, LENGTH);
  }
}
