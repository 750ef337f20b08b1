/** How fast the engine is. */
@NullMarked
package studio.trellis.preview.bench;

import org.jspecify.annotations.NullMarked;
