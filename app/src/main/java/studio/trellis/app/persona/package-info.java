/** Simulated learners: who they are, in words and numbers, and what becomes of them. */
@NullMarked
package studio.trellis.app.persona;

import org.jspecify.annotations.NullMarked;
