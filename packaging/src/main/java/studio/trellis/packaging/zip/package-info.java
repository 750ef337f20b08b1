/** Reproducible archives, and safe reading of anybody's. */
@NullMarked
package studio.trellis.packaging.zip;

import org.jspecify.annotations.NullMarked;
