/** Small controls used by several pages. */
@NullMarked
package studio.trellis.app.fx.control;

import org.jspecify.annotations.NullMarked;
