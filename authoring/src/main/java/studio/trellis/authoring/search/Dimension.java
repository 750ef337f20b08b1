package studio.trellis.authoring.search;

import studio.trellis.model.base.Words;
import studio.trellis.model.course.TagRef;

/** By what hits can be counted and narrowed. */
public enum Dimension {
  /** Courses, by id. */
  COURSE,
  /** Kinds of parts, by {@link studio.trellis.model.course.EntityKind#word()}. */
  KIND,
  /** Kinds of activities, of items too: the kind of their activity. By {@link Words#of}. */
  ACTIVITY_KIND,
  /** Skills, by id; an item without any has those of its activity. */
  SKILL,
  /** Tags, by {@link #tag}; an item has those of its activity. */
  TAG;

  private static final char BETWEEN = '\u001f';

  /** The value of a tag. */
  public static String tag(TagRef tag) {
    return tag.facet() + BETWEEN + tag.value();
  }

  /** The tag of a value. */
  public static TagRef tag(String value) {
    int at = value.indexOf(BETWEEN);
    return new TagRef(value.substring(0, at), value.substring(at + 1));
  }

  /** The index's field. */
  String field() {
    return Words.of(this);
  }
}
