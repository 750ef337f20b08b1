package studio.trellis.model.course;

/** A tag on an activity: a facet by id, and one of its values. */
public record TagRef(String facet, String value) {}
