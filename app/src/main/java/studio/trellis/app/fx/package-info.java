/** The JavaFX thread, work beside it, and what both share. */
@NullMarked
package studio.trellis.app.fx;

import org.jspecify.annotations.NullMarked;
