/** Simulated learners, whose true knowledge is kept apart from what the engine estimates. */
@NullMarked
package studio.trellis.model.persona;

import org.jspecify.annotations.NullMarked;
