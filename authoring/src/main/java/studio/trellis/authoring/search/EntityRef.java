package studio.trellis.authoring.search;

import studio.trellis.model.course.EntityKind;

/** A part of a course, or (with the course's id) the course itself. */
public record EntityRef(EntityKind kind, String id) {}
