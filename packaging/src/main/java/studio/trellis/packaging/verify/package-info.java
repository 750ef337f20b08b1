/** What can be said about any package: ours or another's. */
@NullMarked
package studio.trellis.packaging.verify;

import org.jspecify.annotations.NullMarked;
