package studio.trellis.authoring.store;

import java.time.Instant;
import studio.trellis.model.edit.EditName;

/**
 * An edit in a course's history.
 *
 * @param number counted from 1; later edits have higher numbers
 */
public record Entry(long number, EditName name, Instant made) {}
