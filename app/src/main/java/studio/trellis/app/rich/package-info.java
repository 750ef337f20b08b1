/** Formatted texts of the course on the desk, wherever they are written. */
@NullMarked
package studio.trellis.app.rich;

import org.jspecify.annotations.NullMarked;
