package studio.trellis.authoring.intake.oatutor;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import studio.trellis.authoring.intake.AssetBytes;
import studio.trellis.model.base.Ids;

/**
 * Ids of the source as ids of a course. The same source gives the same ids, so that importing again
 * meets what is there; what does not fit the form, is too long, or would be there twice gets a hash
 * of the source's id.
 */
final class OatIds {
  private static final int HASH_DIGITS = 10;
  private final Map<String, String> owners = new HashMap<>();

  /** The id for {@code source}, which is unique among those of its {@code kind} (a letter). */
  String of(String kind, String source) {
    String plain = source.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_+|_+$", "");
    String id = kind + "_" + plain;
    String key = kind + " " + source;
    if (!Ids.valid(id) || !plain.equals(source) || !owners.getOrDefault(id, key).equals(key)) {
      int room = Ids.MAX_LENGTH - kind.length() - HASH_DIGITS - 2;
      id = kind + "_" + plain.substring(0, Math.min(room, plain.length())) + "_" + hash(key);
    }
    owners.put(id, key);
    return id;
  }

  private static String hash(String key) {
    return new AssetBytes(key.getBytes(StandardCharsets.UTF_8)).hash().substring(0, HASH_DIGITS);
  }
}
