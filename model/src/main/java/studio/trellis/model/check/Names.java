package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Ids;
import studio.trellis.model.course.Attribute;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Facet;
import studio.trellis.model.course.Item;

/** Looks up what a field names, and reports what is not there. */
final class Names {
  private static final String CODE = "structure.broken-reference";
  private static final String ASSET = "asset:";
  private final Course course;
  private final Report report;

  Names(Course course, Report report) {
    this.course = course;
    this.report = report;
  }

  Course course() {
    return course;
  }

  void skill(String id, String field) {
    need(course.skills().has(id), EntityKind.SKILL.word(), id, field);
  }

  void skills(List<String> ids, String field) {
    for (int i = 0; i < ids.size(); i++) {
      skill(ids.get(i), field + "/" + i);
    }
  }

  void group(String id, String field) {
    need(course.groups().has(id), EntityKind.GROUP.word(), id, field);
  }

  void activity(String id, String field) {
    need(course.activities().has(id), EntityKind.ACTIVITY.word(), id, field);
  }

  /** An activity or a group. */
  void target(String id, String field) {
    need(course.activities().has(id) || course.groups().has(id), "activity or group", id, field);
  }

  void targets(List<String> ids, String field) {
    for (int i = 0; i < ids.size(); i++) {
      target(ids.get(i), field + "/" + i);
    }
  }

  void asset(String id, String field) {
    need(course.assets().has(id), EntityKind.ASSET.word(), id, field);
  }

  @Nullable Item item(String id, String field) {
    Item item = course.items().find(id);
    need(item != null, EntityKind.ITEM.word(), id, field);
    return item;
  }

  @Nullable Attribute attribute(String id, String field) {
    Attribute attribute = course.attributes().find(id);
    need(attribute != null, EntityKind.ATTRIBUTE.word(), id, field);
    return attribute;
  }

  void value(Attribute attribute, String value, String field) {
    if (!attribute.values().contains(value)) {
      report.error(CODE, "value", field, "attribute " + attribute.id(), value);
    }
  }

  void tag(String facet, String value, String field) {
    Facet found = course.facets().find(facet);
    need(found != null, EntityKind.FACET.word(), facet, field);
    if (found != null && !found.values().contains(value)) {
      report.error(CODE, "value", field, "facet " + facet, value);
    }
  }

  /** The assets that clean HTML refers to as {@code asset:ID}. */
  void html(String html, String field) {
    for (String id : assets(html)) {
      asset(id, field);
    }
  }

  /** The ids that clean HTML refers to as {@code asset:ID}, in order. */
  static List<String> assets(String html) {
    List<String> out = new ArrayList<>();
    int at = html.indexOf(ASSET);
    while (at >= 0) {
      int end = at + ASSET.length();
      while (end < html.length() && Ids.valid("x" + html.charAt(end))) {
        end++;
      }
      // Only as an attribute's value: in a sentence the word is a word.
      if (at > 0 && (html.charAt(at - 1) == '"' || html.charAt(at - 1) == '\'')) {
        out.add(html.substring(at + ASSET.length(), end));
      }
      at = html.indexOf(ASSET, end);
    }
    return out;
  }

  private void need(boolean there, String kind, String id, String field) {
    if (!there) {
      report.error(CODE, "missing", field, kind, id);
    }
  }
}
