package studio.trellis.authoring.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studio.trellis.authoring.search.text.Folded;
import studio.trellis.authoring.search.text.Folding;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.edit.Part;
import studio.trellis.model.edit.Parts;

/**
 * Go-to by name: a few letters of a title, an id, a skill or a tag lead to a part of the open
 * course, and after these to parts of the others. The names of the open course are kept in memory,
 * so that letters in order can be looked for, which no index of words can. Safe for several
 * threads.
 */
public final class GoTo {
  private static final Comparator<Scored> ORDER =
      Comparator.comparing(Scored::fit)
          .thenComparingInt(scored -> rank(scored.name().part().kind()))
          .thenComparingInt(scored -> scored.name().folded().length())
          .thenComparing(scored -> scored.name().folded())
          .thenComparing(scored -> scored.name().part().id());

  private final SearchIndex index;
  private final Wording wording;
  private final Map<Part, Name> names = new TreeMap<>();
  private String course = "";

  /** Goes to parts of the other courses by {@code index}. */
  public GoTo(SearchIndex index, Wording wording) {
    this.index = index;
    this.wording = wording;
  }

  /** Opens a course. */
  public synchronized void open(Course course) {
    this.course = course.id();
    names.clear();
    Names reader = new Names(course, wording);
    for (EntityKind kind : EntityKind.values()) {
      for (Entity entity : Parts.all(course, kind)) {
        keep(Part.of(entity), reader.of(entity));
      }
    }
  }

  /** Follows an edit of the open course. */
  public synchronized void update(Course course, Collection<Part> touched) {
    if (!course.id().equals(this.course)) {
      open(course);
      return;
    }
    Names reader = new Names(course, wording);
    for (Part part : Concerned.by(course, touched)) {
      Entity entity = Parts.find(course, part);
      keep(part, entity == null ? null : reader.of(entity));
    }
  }

  private void keep(Part part, @Nullable Name name) {
    if (name == null) {
      names.remove(part);
    } else {
      names.put(part, name);
    }
  }

  /**
   * Where {@code typed} may lead, best first: the open course first, then the others; nothing for
   * nothing.
   */
  public List<Target> find(String typed, int limit) {
    String folded = Folding.fold(typed.strip()).replaceAll("\\s+", " ");
    if (folded.isEmpty()) {
      return List.of();
    }
    List<Target> out = new ArrayList<>();
    String open = opened();
    for (Scored scored : best(folded, names(), limit)) {
      out.add(target(open, scored, folded));
    }
    if (out.size() < limit) {
      others(typed, folded, open, limit, out);
    }
    return out;
  }

  private synchronized Collection<Name> names() {
    return List.copyOf(names.values());
  }

  private synchronized String opened() {
    return course;
  }

  private static List<Scored> best(String typed, Collection<Name> names, int limit) {
    Best out = new Best(limit);
    long mask = Name.mask(typed);
    for (Name name : names) {
      out.add(name, name.fit(typed, mask));
    }
    if (out.empty()) {
      for (Name name : names) {
        out.add(name, name.slips(typed) ? new Fit(Fit.Tier.SLIP, 0) : Fit.NO);
      }
    }
    return out.sorted();
  }

  /** Keeps the best ones of many. */
  private static final class Best {
    private final PriorityQueue<Scored> worstFirst = new PriorityQueue<>(ORDER.reversed());
    private final int limit;

    Best(int limit) {
      this.limit = limit;
    }

    void add(Name name, Fit fit) {
      if (fit.fits()) {
        Scored scored = new Scored(name, fit);
        if (worstFirst.size() < limit) {
          worstFirst.add(scored);
        } else if (ORDER.compare(scored, worstFirst.element()) < 0) {
          worstFirst.remove();
          worstFirst.add(scored);
        }
      }
    }

    boolean empty() {
      return worstFirst.isEmpty();
    }

    List<Scored> sorted() {
      List<Scored> out = new ArrayList<>(worstFirst);
      out.sort(ORDER);
      return out;
    }
  }

  private void others(String typed, String folded, String open, int limit, List<Target> out) {
    SearchQuery question = SearchQuery.of(typed).limit(limit * 4);
    List<Name> found = new ArrayList<>();
    Map<Name, String> courses = new TreeMap<>(Comparator.comparing(Name::place));
    for (Hit hit : index.names(question)) {
      if (!hit.course().equals(open)) {
        Name name = Name.of(hit.course(), hit.part(), hit.activity(), hit.title(), "");
        found.add(name);
        courses.put(name, hit.course());
      }
    }
    for (Scored scored : best(folded, found, limit - out.size())) {
      out.add(target(courses.getOrDefault(scored.name(), ""), scored, folded));
    }
  }

  private static Target target(String course, Scored scored, String typed) {
    Name name = scored.name();
    return new Target(course, name.part(), name.activity(), name.title(), found(name, typed));
  }

  /** What of the title the typed letters are. */
  private static List<Found> found(Name name, String typed) {
    Folded folded = Folded.of(name.title());
    List<Found> out = new ArrayList<>();
    int whole = folded.text().indexOf(typed);
    if (whole >= 0) {
      out.add(new Found(whole, whole + typed.length()));
    } else {
      for (String word : typed.split(" ", -1)) {
        int at = folded.text().indexOf(word);
        while (at >= 0 && !Fit.begins(folded.text(), at)) {
          at = folded.text().indexOf(word, at + 1);
        }
        if (at >= 0) {
          out.add(new Found(at, at + word.length()));
        }
      }
      if (out.isEmpty()) {
        out.addAll(Fit.letters(typed, folded.text()));
      }
    }
    out.sort(Comparator.comparingInt(Found::start));
    return out.stream()
        .map(one -> new Found(folded.places()[one.start()], folded.places()[one.end()]))
        .toList();
  }

  /** What people go to most comes first among equals. */
  private static int rank(EntityKind kind) {
    return switch (kind) {
      case ACTIVITY -> 0;
      case GROUP -> 1;
      case SKILL -> 2;
      case ITEM -> 3;
      case RULE -> 4;
      case COURSE -> 5;
      case FACET, ATTRIBUTE, PERSONA -> 6;
      case ASSET, LINK -> 7;
    };
  }

  /** A name and how it fits. */
  private record Scored(Name name, Fit fit) {}
}
