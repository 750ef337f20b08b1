package studio.trellis.authoring.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * Questions as the index understands them. A word counts most in a title, then in a text, least as
 * a skill or tag that a part bears; and more as typed than begun, more begun than similar.
 */
final class Queries {
  private static final Map<String, Float> FIELDS = fields();
  private static final float AS_TYPED = 4;
  private static final float BEGUN = 2;
  private static final float INSIDE = 1;
  private static final float SIMILAR = 0.5f;

  private Queries() {}

  private static Map<String, Float> fields() {
    Map<String, Float> fields = new LinkedHashMap<>();
    fields.put(Documents.TITLE, 5f);
    fields.put(Documents.BODY, 1f);
    fields.put(Documents.ASIDE, 0.5f);
    fields.put(Documents.ID, 3f);
    return fields;
  }

  /**
   * The parts that say all of {@code needles}.
   *
   * @param similar similar words do as well
   */
  static Query words(List<Needle> needles, boolean similar) {
    if (needles.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int at = 0;
    while (at < needles.size()) {
      Needle needle = needles.get(at);
      int end = at + 1;
      while (needle.phrase() >= 0
          && end < needles.size()
          && needles.get(end).phrase() == needle.phrase()) {
        end++;
      }
      all.add(end - at > 1 ? phrase(needles.subList(at, end)) : word(needle, similar), Occur.MUST);
      at = end;
    }
    return all.build();
  }

  private static Query word(Needle needle, boolean similar) {
    Query whole = anywhere(needle, similar);
    if (needle.parts().isEmpty()) {
      return whole;
    }
    BooleanQuery.Builder parts = new BooleanQuery.Builder();
    needle.parts().forEach(part -> parts.add(anywhere(part, similar), Occur.MUST));
    return new DisjunctionMaxQuery(List.of(whole, parts.build()), 0);
  }

  private static Query anywhere(Needle needle, boolean similar) {
    List<Query> ways = new ArrayList<>();
    FIELDS.forEach(
        (field, weight) -> {
          for (String form : needle.forms()) {
            Term term = new Term(field, form);
            ways.add(new BoostQuery(new TermQuery(term), weight * AS_TYPED));
            if (needle.begun() || similar) {
              ways.add(flat(new PrefixQuery(term), weight * BEGUN));
            }
            if (similar && !field.equals(Documents.ID)) {
              similar(ways, term, weight, needle.begun());
            }
          }
        });
    return new DisjunctionMaxQuery(ways, 0.1f);
  }

  private static void similar(List<Query> ways, Term term, float weight, boolean begun) {
    String form = term.text();
    if (form.length() >= Typos.INSIDE) {
      Automaton inside =
          Operations.concatenate(
              List.of(
                  Automata.makeAnyString(), Automata.makeString(form), Automata.makeAnyString()));
      ways.add(flat(automaton(term, inside), weight * INSIDE));
    }
    if (Typos.allowed(form) > 0) {
      ways.add(flat(automaton(term, slips(form, Typos.allowed(form))), weight * SIMILAR));
    }
    if (begun && Typos.allowedBegun(form) > 0) {
      Automaton open =
          Operations.concatenate(
              List.of(slips(form, Typos.allowedBegun(form)), Automata.makeAnyString()));
      ways.add(flat(automaton(term, open), weight * SIMILAR));
    }
  }

  /** Words that differ in so many letters, the first one believed. */
  private static Automaton slips(String form, int edits) {
    int first = form.offsetByCodePoints(0, 1);
    return new LevenshteinAutomata(form.substring(first), true)
        .toAutomaton(edits, form.substring(0, first));
  }

  private static Query automaton(Term term, Automaton automaton) {
    return new AutomatonQuery(
        term, Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
  }

  private static Query flat(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  /** The words one after the other, in one field. */
  private static Query phrase(List<Needle> needles) {
    List<Query> ways = new ArrayList<>();
    FIELDS.forEach(
        (field, weight) -> {
          PhraseQuery.Builder builder = new PhraseQuery.Builder();
          int position = 0;
          for (Needle needle : needles) {
            List<Needle> parts = needle.parts().isEmpty() ? List.of(needle) : needle.parts();
            for (Needle part : parts) {
              builder.add(new Term(field, part.word()), position++);
            }
          }
          ways.add(new BoostQuery(builder.build(), weight * AS_TYPED));
        });
    return new DisjunctionMaxQuery(ways, 0);
  }

  /** {@code words} narrowed by the question's filters, but for that of {@code without}. */
  static Query narrowed(Query words, SearchQuery question, Set<Dimension> without) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
    question
        .filters()
        .forEach(
            (dimension, values) -> {
              if (!without.contains(dimension)) {
                all.add(anyOf(dimension.field(), values), Occur.FILTER);
              }
            });
    question
        .only()
        .ifPresent(
            only -> {
              List<String> keys = new ArrayList<>();
              only.forEach(
                  (course, parts) ->
                      parts.forEach(part -> keys.add(Documents.key(course, part).text())));
              all.add(anyOf(Documents.KEY, keys), Occur.FILTER);
            });
    return all.build();
  }

  private static Query anyOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
