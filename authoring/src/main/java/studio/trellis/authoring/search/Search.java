package studio.trellis.authoring.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.edit.Part;

/** Answers one question on one state of the index. */
final class Search {
  /** A title longer than this is cut in lists. */
  private static final int TITLE = 300;

  private static final Set<String> NAMED =
      Set.of(
          Dimension.COURSE.field(),
          Dimension.KIND.field(),
          Documents.ID,
          Documents.ACTIVITY,
          Documents.NAME);

  private final IndexSearcher searcher;
  private final Map<String, String> titles = new TreeMap<>();

  Search(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  Hits hits(SearchQuery question) throws IOException {
    List<Needle> needles = Needles.of(question.text());
    Hits hits = hits(question, needles, false);
    return hits.total() > 0 || needles.isEmpty() ? hits : hits(question, needles, true);
  }

  /** The best hits by what they are called, with no excerpts and no counts. */
  List<Hit> names(SearchQuery question) throws IOException {
    List<Needle> needles = Needles.of(question.text());
    List<Hit> out = names(question, Queries.words(needles, false));
    return out.isEmpty() ? names(question, Queries.words(needles, true)) : out;
  }

  private List<Hit> names(SearchQuery question, Query words) throws IOException {
    TopDocs top = searcher.search(Queries.narrowed(words, question, Set.of()), question.limit());
    List<Hit> out = new ArrayList<>();
    for (ScoreDoc doc : top.scoreDocs) {
      out.add(
          hit(
              searcher.storedFields().document(doc.doc, NAMED),
              doc.score,
              new Highlighter(List.of(), false)));
    }
    return out;
  }

  private Hits hits(SearchQuery question, List<Needle> needles, boolean similar)
      throws IOException {
    Query words = Queries.words(needles, similar);
    Set<Dimension> free = EnumSet.allOf(Dimension.class);
    free.removeAll(question.filters().keySet());
    Map<Dimension, List<Hits.Count>> counts = new EnumMap<>(Dimension.class);
    Counting counting = new Counting(free);
    Object[] both =
        searcher.search(
            Queries.narrowed(words, question, Set.of()),
            new MultiCollectorManager(
                new TopScoreDocCollectorManager(question.limit(), Integer.MAX_VALUE), counting));
    TopDocs top = (TopDocs) both[0];
    counts.putAll(counted(both[1]));
    for (Dimension narrowed : question.filters().keySet()) {
      // As if there were no choice in this dimension: so that one sees what else there is.
      counts.putAll(
          searcher.search(
              Queries.narrowed(words, question, Set.of(narrowed)), new Counting(Set.of(narrowed))));
    }
    List<Hit> best = new ArrayList<>();
    Highlighter highlighter = new Highlighter(needles, similar);
    for (ScoreDoc doc : top.scoreDocs) {
      best.add(hit(searcher.storedFields().document(doc.doc), doc.score, highlighter));
    }
    return new Hits(best, (int) top.totalHits.value(), counts, similar);
  }

  @SuppressWarnings("unchecked")
  private static Map<Dimension, List<Hits.Count>> counted(Object counts) {
    return (Map<Dimension, List<Hits.Count>>) counts;
  }

  private Hit hit(Document document, float score, Highlighter highlighter) throws IOException {
    String course = text(document.get(Dimension.COURSE.field()));
    String activity = text(document.get(Documents.ACTIVITY));
    String title = shorten(text(document.get(Documents.NAME)));
    EntityKind kind = kind(text(document.get(Dimension.KIND.field())));
    return new Hit(
        course,
        new Part(kind, text(document.get(Documents.ID))),
        activity,
        kind == EntityKind.ACTIVITY ? title : titleOf(course, activity),
        title,
        highlighter.found(title),
        highlighter.excerpt(List.of(document.getValues(Documents.PASSAGE))),
        score);
  }

  /** What the activity is called now: its name is kept in its own document only. */
  private String titleOf(String course, String activity) throws IOException {
    if (activity.isEmpty()) {
      return "";
    }
    Part ref = new Part(EntityKind.ACTIVITY, activity);
    String known = titles.get(course + "/" + activity);
    if (known == null) {
      TopDocs found = searcher.search(new TermQuery(Documents.key(course, ref)), 1);
      known = "";
      if (found.scoreDocs.length > 0) {
        Document document =
            searcher.storedFields().document(found.scoreDocs[0].doc, Set.of(Documents.NAME));
        known = shorten(text(document.get(Documents.NAME)));
      }
      titles.put(course + "/" + activity, known);
    }
    return known;
  }

  private static EntityKind kind(String word) {
    for (EntityKind kind : EntityKind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new IllegalStateException("the index speaks of the unknown kind " + word);
  }

  private static String text(@Nullable String stored) {
    return stored == null ? "" : stored;
  }

  private static String shorten(String title) {
    return title.length() <= TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, TITLE / 2)) + "…";
  }
}
