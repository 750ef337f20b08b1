package studio.trellis.model.check;

import studio.trellis.model.course.EntityKind;

/**
 * Where a finding belongs.
 *
 * @param id of the entity
 * @param field of the entity, with a number where it is a list ({@code then/2}); empty: the whole
 */
public record Spot(EntityKind kind, String id, String field) {}
