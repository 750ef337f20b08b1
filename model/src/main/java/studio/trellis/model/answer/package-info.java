/**
 * Comparing what learners type with what authors state: short texts, exact numbers and algebra.
 *
 * <p>Nothing here rounds where exactness is possible, and every result is the same on the JVM and
 * in the browser: no elementary function of the platform is used, and in sums and products of
 * doubles the compound operand stands on the left, as the compiler to JavaScript needs it.
 */
@NullMarked
package studio.trellis.model.answer;

import org.jspecify.annotations.NullMarked;
