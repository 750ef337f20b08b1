package studio.trellis.authoring.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.sum;
import static studio.trellis.authoring.store.schema.Tables.ASSET;
import static studio.trellis.authoring.store.schema.Tables.COURSE;
import static studio.trellis.authoring.store.schema.Tables.ENTITY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;

/** The courses and their parts as rows of the store. Times are milliseconds since 1970. */
final class CourseTable {
  private final DSLContext db;

  CourseTable(DSLContext db) {
    this.db = db;
  }

  /** The courses in use, or those in the bin; last changed first. */
  List<CourseSummary> list(boolean binned) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    db.select(ENTITY.COURSE, ENTITY.KIND, count())
        .from(ENTITY)
        .groupBy(ENTITY.COURSE, ENTITY.KIND)
        .forEach(
            row ->
                counts
                    .computeIfAbsent(row.value1(), id -> new TreeMap<>())
                    .put(row.value2(), row.value3()));
    List<CourseSummary> out = new ArrayList<>();
    db.selectFrom(COURSE)
        .where(binned ? COURSE.BINNED.ne(0L) : COURSE.BINNED.eq(0L))
        .orderBy(COURSE.CHANGED.desc(), COURSE.ID)
        .forEach(
            row -> {
              Map<String, Integer> of = counts.getOrDefault(row.getId(), Map.of());
              out.add(
                  new CourseSummary(
                      row.getId(),
                      row.getTitle(),
                      Instant.ofEpochMilli(row.getChanged()),
                      of.getOrDefault(EntityKind.ACTIVITY.word(), 0),
                      of.getOrDefault(EntityKind.ITEM.word(), 0),
                      of.getOrDefault(EntityKind.SKILL.word(), 0)));
            });
    return out;
  }

  boolean has(String id) {
    return db.fetchExists(COURSE, COURSE.ID.eq(id));
  }

  /** When a course was changed last; none when it is not there. */
  Optional<Instant> changed(String id) {
    return db.select(COURSE.CHANGED)
        .from(COURSE)
        .where(COURSE.ID.eq(id))
        .fetchOptional(COURSE.CHANGED)
        .map(Instant::ofEpochMilli);
  }

  /** Takes a course in, in the place of one with the same id, with all its parts. */
  void put(Course course, long now) {
    delete(course.id());
    db.insertInto(COURSE, COURSE.ID, COURSE.TITLE, COURSE.CHANGED, COURSE.APPLIED)
        .values(course.id(), course.title(), now, 0L)
        .execute();
    var insert =
        db.insertInto(ENTITY, ENTITY.COURSE, ENTITY.KIND, ENTITY.ID, ENTITY.JSON)
            .values("", "", "", "");
    var batch = db.batch(insert);
    for (CourseRows.Row row : CourseRows.of(course)) {
      batch = batch.bind(course.id(), row.kind().word(), row.id(), row.json());
    }
    batch.execute();
  }

  /** The rows of a course; none: it is not there. */
  List<CourseRows.Row> rows(String id) {
    return db.selectFrom(ENTITY)
        .where(ENTITY.COURSE.eq(id))
        .fetch(row -> new CourseRows.Row(kind(row.getKind()), row.getId(), row.getJson()));
  }

  /**
   * Notes that a course is open, or that it is closed again.
   *
   * @param now 0: it is closed
   * @return when it was opened without being closed; 0: it was closed
   */
  long opened(String id, long now) {
    Long before =
        db.select(COURSE.OPENED).from(COURSE).where(COURSE.ID.eq(id)).fetchOne(COURSE.OPENED);
    db.update(COURSE).set(COURSE.OPENED, now).where(COURSE.ID.eq(id)).execute();
    return before == null ? 0 : before;
  }

  /**
   * Puts a course into the bin.
   *
   * @param now 0: takes it out again
   */
  void bin(String id, long now) {
    db.update(COURSE).set(COURSE.BINNED, now).where(COURSE.ID.eq(id)).execute();
  }

  /** Writes the course's own fields; parts stay as they are. */
  void saveHead(Course course, long now) {
    CourseRows.Row head = CourseRows.head(course);
    db.update(ENTITY)
        .set(ENTITY.JSON, head.json())
        .where(
            ENTITY.COURSE.eq(course.id()),
            ENTITY.KIND.eq(head.kind().word()),
            ENTITY.ID.eq(head.id()))
        .execute();
    db.update(COURSE)
        .set(COURSE.TITLE, course.title())
        .set(COURSE.CHANGED, now)
        .where(COURSE.ID.eq(course.id()))
        .execute();
  }

  void delete(String id) {
    db.deleteFrom(COURSE).where(COURSE.ID.eq(id)).execute();
  }

  /** How much the workspace holds, about, in bytes. */
  long content() {
    Long texts = db.select(sum(length(ENTITY.JSON))).from(ENTITY).fetchOne(0, Long.class);
    Long files = db.select(sum(ASSET.BYTES)).from(ASSET).fetchOne(0, Long.class);
    return (texts == null ? 0 : texts) + (files == null ? 0 : files);
  }

  static EntityKind kind(String word) {
    for (EntityKind kind : EntityKind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new IllegalStateException("a row of the unknown kind " + word);
  }
}
