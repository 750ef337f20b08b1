/** Mathematics drawn with plain nodes. */
@NullMarked
package studio.trellis.app.fx.rich.math;

import org.jspecify.annotations.NullMarked;
