/** Course to plain tree and back, with unknown fields kept. */
@NullMarked
package studio.trellis.model.wire;

import org.jspecify.annotations.NullMarked;
