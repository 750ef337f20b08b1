package studio.trellis.app.walk;

import studio.trellis.model.engine.Decision;
import studio.trellis.model.engine.Standing;

/**
 * One step as it is kept: what was decided, how it is told, and where the learner stood after it.
 *
 * @param shown the state in which the learner saw it
 */
record Moment(PathLine line, Decision decision, Standing after, String shown) {}
