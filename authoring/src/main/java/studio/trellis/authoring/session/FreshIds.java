package studio.trellis.authoring.session;

import java.security.SecureRandom;
import studio.trellis.model.course.EntityKind;

/**
 * Makes global ids: a letter for the kind and 12 random ones, so that courses merge without
 * clashes.
 */
public final class FreshIds {
  private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 12;

  private final SecureRandom random = new SecureRandom();

  /** An id for a new part of this kind. */
  public synchronized String next(EntityKind kind) {
    StringBuilder out = new StringBuilder(LENGTH + 1).append(kind.word().charAt(0));
    for (int i = 0; i < LENGTH; i++) {
      out.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return out.toString();
  }
}
