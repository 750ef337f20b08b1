package studio.trellis.authoring.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import studio.trellis.model.course.Course;
import studio.trellis.model.edit.Patch;
import studio.trellis.model.random.RandomCourses;

class IndexFollowsTest {
  /** From any course to any other by one edit: what the edit touched is enough to know. */
  @Property(tries = 60)
  void anIndexThatFollowedAnEditSaysTheSameAsOneMadeAnew(@ForAll long seed, @ForAll long other) {
    Course before = RandomCourses.of(seed);
    Course after = Mixed.of(before, RandomCourses.of(other), other);
    try (SearchIndex followed = SearchIndex.inMemory(new PlainWording());
        SearchIndex anew = SearchIndex.inMemory(new PlainWording())) {
      followed.put(before, "1");
      followed.update(after, Patch.between(before, after).touched());
      anew.put(after, "1");
      SearchQuery all = SearchQuery.of("").limit(5000);
      assertEquals(texts(anew.search(all)), texts(followed.search(all)));
      assertEquals(sorted(anew.search(all)), sorted(followed.search(all)));
      for (String word : List.of("a", "mastery", "the")) {
        SearchQuery query = SearchQuery.of(word).limit(5000);
        assertEquals(texts(anew.search(query)), texts(followed.search(query)), word);
      }
      GoTo went = new GoTo(followed, new PlainWording());
      went.open(before);
      went.update(after, Patch.between(before, after).touched());
      GoTo fresh = new GoTo(anew, new PlainWording());
      fresh.open(after);
      assertEquals(fresh.find("a", 100), went.find("a", 100));
    }
  }

  private static Set<String> texts(Hits hits) {
    Set<String> out = new TreeSet<>();
    hits.best()
        .forEach(
            hit ->
                out.add(
                    hit.part()
                        + "|"
                        + hit.title()
                        + "|"
                        + hit.activityTitle()
                        + "|"
                        + hit.excerpt().text()));
    return out;
  }

  private static Set<String> sorted(Hits hits) {
    Set<String> out = new TreeSet<>();
    hits.counts()
        .forEach((dimension, counts) -> counts.forEach(count -> out.add(dimension + " " + count)));
    return out;
  }
}
