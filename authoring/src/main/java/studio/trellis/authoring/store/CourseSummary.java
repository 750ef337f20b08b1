package studio.trellis.authoring.store;

import java.time.Instant;

/**
 * A course of the workspace, for lists.
 *
 * @param changed when it was last changed
 */
public record CourseSummary(
    String id, String title, Instant changed, int activities, int items, int skills) {}
