/** The course as a tree, for those who cannot or would not use a map. */
@NullMarked
package studio.trellis.app.outline;

import org.jspecify.annotations.NullMarked;
