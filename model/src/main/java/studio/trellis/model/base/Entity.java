package studio.trellis.model.base;

import java.util.Map;

/** A part of a course that has a global id and can be edited on its own. */
public interface Entity {
  /** The global id; see {@link Ids}. */
  String id();

  /** Fields of the course file that this version does not know; written back as they were. */
  Map<String, Tree> extra();
}
