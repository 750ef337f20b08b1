package studio.trellis.authoring.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import studio.trellis.authoring.search.text.HtmlText;
import studio.trellis.authoring.search.text.Passage;
import studio.trellis.authoring.search.text.Passages;
import studio.trellis.authoring.search.text.TextPart;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Words;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.CourseHead;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Link;
import studio.trellis.model.course.Skill;
import studio.trellis.model.course.TagRef;
import studio.trellis.model.edit.Part;
import studio.trellis.model.edit.Parts;
import studio.trellis.model.rule.Rule;

/** The documents of a course: one for each part that says something. */
final class Documents {
  static final String KEY = "key";
  static final String ID = "id";
  static final String ACTIVITY = "activity";
  static final String NAME = "name";
  static final String TITLE = "title";
  static final String BODY = "body";
  static final String ASIDE = "aside";
  static final String PASSAGE = "passage";

  /** A value beyond this many letters is no filter. */
  private static final int LONGEST_VALUE = 1000;

  private final Course course;
  private final Wording wording;

  Documents(Course course, Wording wording) {
    this.course = course;
    this.wording = wording;
  }

  /** What a part's document is found by. */
  static Term key(String course, Part ref) {
    return new Term(KEY, course + "/" + ref.kind().word() + "/" + ref.id());
  }

  /** The document of a part; null: it says nothing. */
  @Nullable Document of(Entity entity) {
    if (entity instanceof Link link && link.condition() == null) {
      return null;
    }
    Document document = begin(Part.of(entity));
    Activity activity = activity(entity);
    if (activity != null) {
      document.add(new StoredField(ACTIVITY, activity.id()));
      value(document, Dimension.ACTIVITY_KIND, Words.of(activity.kind()));
    }
    List<Passage> passages = Passages.of(entity);
    name(document, entity, passages);
    for (Passage passage : passages) {
      if (!passage.path().equals("title")) {
        passage(document, BODY, passage.part(), plain(passage));
      }
    }
    beside(document, entity, activity);
    return document;
  }

  /** The document of a part of the course; null: it is not there or says nothing. */
  @Nullable Document of(Part part) {
    Entity entity = Parts.find(course, part);
    return entity == null ? null : of(entity);
  }

  private Document begin(Part ref) {
    Document document = new Document();
    document.add(new StringField(KEY, key(course.id(), ref).text(), Field.Store.NO));
    document.add(new StoredField(Dimension.COURSE.field(), course.id()));
    document.add(new StoredField(Dimension.KIND.field(), ref.kind().word()));
    document.add(new TextField(ID, ref.id(), Field.Store.YES));
    value(document, Dimension.COURSE, course.id());
    value(document, Dimension.KIND, ref.kind().word());
    return document;
  }

  /** What it is called; what has no title of its own is called by what it says first. */
  private void name(Document document, Entity entity, List<Passage> passages) {
    switch (entity) {
      case Rule rule -> {
        String sentence = wording.sentence(course, rule);
        document.add(new StoredField(NAME, sentence));
        document.add(new TextField(BODY, sentence, Field.Store.NO));
      }
      case Link link -> {
        if (link.condition() != null) {
          String sentence = wording.condition(course, link.condition());
          document.add(new StoredField(NAME, sentence));
          document.add(new TextField(BODY, sentence, Field.Store.NO));
        }
      }
      case Item item -> {
        String first = passages.isEmpty() ? "" : plain(passages.getFirst());
        document.add(new StoredField(NAME, Names.shorten(first)));
      }
      default -> {
        if (!passages.isEmpty() && passages.getFirst().part() == TextPart.TITLE) {
          title(document, passages.getFirst().value());
        }
      }
    }
  }

  private static void title(Document document, String title) {
    document.add(new StoredField(NAME, title));
    document.add(new TextField(TITLE, title, Field.Store.NO));
  }

  /** What it bears and what it can be filtered by. */
  private void beside(Document document, Entity entity, @Nullable Activity activity) {
    switch (entity) {
      case Activity a -> {
        skills(document, a.skills(), true);
        tags(document, a.tags(), true);
        passage(document, ASIDE, TextPart.TEXT, a.source());
      }
      case Item i -> {
        boolean own = !i.skills().isEmpty();
        skills(document, own ? i.skills() : activity == null ? List.of() : activity.skills(), own);
        tags(document, activity == null ? List.of() : activity.tags(), false);
      }
      case CourseHead c -> passage(document, BODY, TextPart.TEXT, c.source());
      case Skill s -> value(document, Dimension.SKILL, s.id());
      case Facet f -> passage(document, BODY, TextPart.TAG, String.join(", ", f.values()));
      case Attribute a -> passage(document, BODY, TextPart.TAG, String.join(", ", a.values()));
      default -> {}
    }
  }

  private void skills(Document document, List<String> ids, boolean said) {
    List<String> names = new ArrayList<>();
    for (String id : ids) {
      value(document, Dimension.SKILL, id);
      Skill skill = course.skills().find(id);
      names.add(skill == null ? id : skill.title());
    }
    if (said && !names.isEmpty()) {
      passage(document, ASIDE, TextPart.TAG, String.join(", ", names));
    }
  }

  private void tags(Document document, List<TagRef> tags, boolean said) {
    for (TagRef tag : tags) {
      value(document, Dimension.TAG, Dimension.tag(tag));
      Facet facet = course.facets().find(tag.facet());
      if (said) {
        String name = facet == null ? tag.facet() : facet.title();
        passage(document, ASIDE, TextPart.TAG, name + ": " + tag.value());
      }
    }
  }

  private @Nullable Activity activity(Entity entity) {
    return switch (entity) {
      case Activity a -> a;
      case Item i -> course.activities().find(i.activity());
      default -> null;
    };
  }

  private static void value(Document document, Dimension dimension, String value) {
    if (value.length() <= LONGEST_VALUE) {
      document.add(new StringField(dimension.field(), value, Field.Store.NO));
      document.add(new SortedSetDocValuesField(dimension.field(), new BytesRef(value)));
    }
  }

  private static void passage(Document document, String field, TextPart part, String text) {
    if (!text.isEmpty()) {
      document.add(new TextField(field, text, Field.Store.NO));
      document.add(new StoredField(PASSAGE, (char) ('a' + part.ordinal()) + text));
    }
  }

  private static String plain(Passage passage) {
    return passage.html() ? HtmlText.words(passage.value()) : passage.value();
  }
}
