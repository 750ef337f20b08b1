/** Packages: made, measured, and held against the studio's engine. */
@NullMarked
package studio.trellis.app.publish;

import org.jspecify.annotations.NullMarked;
