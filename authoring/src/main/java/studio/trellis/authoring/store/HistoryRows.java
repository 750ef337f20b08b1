package studio.trellis.authoring.store;

import static studio.trellis.authoring.store.schema.Tables.COURSE;
import static studio.trellis.authoring.store.schema.Tables.ENTITY;
import static studio.trellis.authoring.store.schema.Tables.PATCH;
import static studio.trellis.authoring.store.schema.Tables.PATCH_ENTITY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.Entity;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeReader;
import studio.trellis.model.base.TreeText;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.edit.Change;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Part;
import studio.trellis.model.edit.Patch;
import studio.trellis.model.wire.EntityWire;

/** The history as rows, and steps into rows. */
final class HistoryRows {
  private final DSLContext db;

  HistoryRows(DSLContext db) {
    this.db = db;
  }

  /** Writes a step. */
  void write(Step step, long now) {
    String course = step.course().id();
    step.entry().ifPresent(entry -> keep(course, entry, step.patch()));
    for (Change change : step.effect().changes()) {
      entity(step, change);
    }
    db.update(COURSE)
        .set(COURSE.TITLE, step.course().title())
        .set(COURSE.CHANGED, now)
        .set(COURSE.APPLIED, step.applied())
        .where(COURSE.ID.eq(course))
        .execute();
  }

  private void entity(Step step, Change change) {
    Part part = change.part();
    String course = step.course().id();
    Entity after = change.after();
    if (after == null) {
      db.deleteFrom(ENTITY)
          .where(
              ENTITY.COURSE.eq(course), ENTITY.KIND.eq(part.kind().word()), ENTITY.ID.eq(part.id()))
          .execute();
      return;
    }
    String json =
        part.kind() == EntityKind.COURSE
            ? CourseRows.head(step.course()).json()
            : TreeText.write(EntityWire.write(after));
    db.insertInto(ENTITY, ENTITY.COURSE, ENTITY.KIND, ENTITY.ID, ENTITY.JSON)
        .values(course, part.kind().word(), part.id(), json)
        .onDuplicateKeyUpdate()
        .set(ENTITY.JSON, json)
        .execute();
  }

  private void keep(String course, Entry entry, Patch patch) {
    db.deleteFrom(PATCH).where(PATCH.COURSE.eq(course), PATCH.NUMBER.ge(entry.number())).execute();
    db.insertInto(PATCH, PATCH.COURSE, PATCH.NUMBER, PATCH.NAME, PATCH.MADE)
        .values(course, entry.number(), text(entry.name()), entry.made().toEpochMilli())
        .execute();
    if (patch.empty()) {
      return;
    }
    var batch =
        db.batch(
            db.insertInto(
                    PATCH_ENTITY,
                    PATCH_ENTITY.COURSE,
                    PATCH_ENTITY.NUMBER,
                    PATCH_ENTITY.KIND,
                    PATCH_ENTITY.ID,
                    PATCH_ENTITY.JSON_BEFORE,
                    PATCH_ENTITY.JSON_AFTER)
                .values("", 0L, "", "", "", ""));
    for (Change change : patch.changes()) {
      batch =
          batch.bind(
              course,
              entry.number(),
              change.part().kind().word(),
              change.part().id(),
              json(change.before()),
              json(change.after()));
    }
    batch.execute();
  }

  /** The history of a course. */
  History history(String course) {
    List<Entry> entries =
        db.selectFrom(PATCH)
            .where(PATCH.COURSE.eq(course))
            .orderBy(PATCH.NUMBER)
            .fetch(
                row ->
                    new Entry(
                        row.getNumber(), name(row.getName()), Instant.ofEpochMilli(row.getMade())));
    Long applied =
        db.select(COURSE.APPLIED).from(COURSE).where(COURSE.ID.eq(course)).fetchOne(COURSE.APPLIED);
    return new History(entries, applied == null ? 0 : applied);
  }

  /** The patch of an edit; none when there is no such edit. */
  Patch patch(String course, long number) {
    List<Change> changes = new ArrayList<>();
    db.selectFrom(PATCH_ENTITY)
        .where(PATCH_ENTITY.COURSE.eq(course), PATCH_ENTITY.NUMBER.eq(number))
        .forEach(
            row -> {
              EntityKind kind = CourseTable.kind(row.getKind());
              changes.add(
                  new Change(
                      new Part(kind, row.getId()),
                      entity(kind, row.getJsonBefore()),
                      entity(kind, row.getJsonAfter())));
            });
    return Patch.of(changes);
  }

  private static @Nullable Entity entity(EntityKind kind, @Nullable String json) {
    return json == null ? null : EntityWire.read(kind, TreeReader.read(json));
  }

  private static @Nullable String json(@Nullable Entity entity) {
    return entity == null ? null : TreeText.write(EntityWire.write(entity));
  }

  private static String text(EditName name) {
    Map<String, Tree> fields = new TreeMap<>();
    fields.put("key", new Tree.Str(name.key()));
    List<Tree> args = new ArrayList<>();
    name.args().forEach(arg -> args.add(new Tree.Str(arg)));
    fields.put("args", new Tree.Arr(args));
    return TreeText.write(new Tree.Obj(fields));
  }

  private static EditName name(String text) {
    if (TreeReader.read(text) instanceof Tree.Obj obj
        && obj.fields().get("key") instanceof Tree.Str key
        && obj.fields().get("args") instanceof Tree.Arr args) {
      List<String> words = new ArrayList<>();
      for (Tree arg : args.items()) {
        words.add(arg instanceof Tree.Str word ? word.value() : "");
      }
      return new EditName(key.value(), words);
    }
    throw new IllegalStateException("a damaged name in the history: " + text);
  }
}
