/** Many simulated learners at once; the same result for any number of threads. */
@NullMarked
package studio.trellis.preview.cohort;

import org.jspecify.annotations.NullMarked;
