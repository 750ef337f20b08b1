package studio.trellis.authoring.session;

import java.time.Instant;

/**
 * Whether what was edited is on the disk.
 *
 * @param at when it was written last, or the course was opened
 * @param waiting edits that are not on the disk yet
 * @param problem why they cannot be written for now, one line; empty: they are being written
 */
public record Saved(Instant at, int waiting, String problem) {
  /** Whether all is on the disk. */
  public boolean all() {
    return waiting == 0;
  }
}
