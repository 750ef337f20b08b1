/** Whether a learner can come to the end without completing: with the engine that ships. */
@NullMarked
package studio.trellis.model.check.proof;

import org.jspecify.annotations.NullMarked;
