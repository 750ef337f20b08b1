/** What is counted of simulated learners. */
@NullMarked
package studio.trellis.preview.measure;

import org.jspecify.annotations.NullMarked;
