/** What the engine remembers of a learner: integers on fixed grids, and their compact text. */
@NullMarked
package studio.trellis.model.learner;

import org.jspecify.annotations.NullMarked;
