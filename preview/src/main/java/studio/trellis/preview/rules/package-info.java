/** What simulated learners make of an author's rules. */
@NullMarked
package studio.trellis.preview.rules;

import org.jspecify.annotations.NullMarked;
