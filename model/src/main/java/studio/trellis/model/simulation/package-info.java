/** Learners who do not exist: true knowledge of their own, and answers from it. */
@NullMarked
package studio.trellis.model.simulation;

import org.jspecify.annotations.NullMarked;
