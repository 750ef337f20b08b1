/** What comes next, and why: one engine for the studio and for every package. */
@NullMarked
package studio.trellis.model.engine;

import org.jspecify.annotations.NullMarked;
