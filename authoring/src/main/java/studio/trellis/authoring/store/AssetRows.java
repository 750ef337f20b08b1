package studio.trellis.authoring.store;

import static studio.trellis.authoring.store.schema.Tables.ASSET;
import static studio.trellis.authoring.store.schema.Tables.ASSET_PART;
import static studio.trellis.authoring.store.schema.Tables.ASSET_USE;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import studio.trellis.authoring.file.AssetBytes;
import studio.trellis.authoring.file.Hash;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Course;

/** Assets by the hash of their content: what several courses use is kept once. */
final class AssetRows {
  private static final int PART = 512 << 10;
  private final DSLContext db;

  AssetRows(DSLContext db) {
    this.db = db;
  }

  /** Keeps what {@code course} needs, reading only what is not there yet. */
  void put(Course course, AssetBytes bytes) {
    Set<String> there = new TreeSet<>(db.select(ASSET.HASH).from(ASSET).fetch(ASSET.HASH));
    Set<String> used = new TreeSet<>();
    for (Asset asset : course.assets()) {
      if (there.add(asset.hash())) {
        put(asset.hash(), bytes.of(asset));
      }
      if (used.add(asset.hash())) {
        db.insertInto(ASSET_USE, ASSET_USE.COURSE, ASSET_USE.HASH)
            .values(course.id(), asset.hash())
            .onDuplicateKeyIgnore()
            .execute();
      }
    }
  }

  /** Keeps bytes that {@code course} needs, or will; answers their hash. */
  String keep(String course, byte[] bytes) {
    String hash = Hash.of(bytes);
    if (!db.fetchExists(ASSET, ASSET.HASH.eq(hash))) {
      put(hash, bytes);
    }
    db.insertInto(ASSET_USE, ASSET_USE.COURSE, ASSET_USE.HASH)
        .values(course, hash)
        .onDuplicateKeyIgnore()
        .execute();
    return hash;
  }

  private void put(String hash, byte[] bytes) {
    db.insertInto(ASSET, ASSET.HASH, ASSET.BYTES).values(hash, (long) bytes.length).execute();
    for (int part = 0; part * PART < bytes.length; part++) {
      byte[] content =
          Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART));
      db.insertInto(ASSET_PART, ASSET_PART.HASH, ASSET_PART.PART, ASSET_PART.CONTENT)
          .values(hash, part, content)
          .execute();
    }
  }

  /** Deletes what no course uses. */
  void sweep() {
    db.deleteFrom(ASSET)
        .where(ASSET.HASH.notIn(db.select(ASSET_USE.HASH).from(ASSET_USE)))
        .execute();
  }

  /** The bytes of an asset; none when there is no such asset. */
  byte[] bytes(String hash) {
    List<byte[]> parts =
        db.select(ASSET_PART.CONTENT)
            .from(ASSET_PART)
            .where(ASSET_PART.HASH.eq(hash))
            .orderBy(ASSET_PART.PART)
            .fetch(ASSET_PART.CONTENT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    parts.forEach(out::writeBytes);
    return out.toByteArray();
  }
}
