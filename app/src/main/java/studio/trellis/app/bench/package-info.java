/** How fast the studio is: its start, and the map. */
@NullMarked
package studio.trellis.app.bench;

import org.jspecify.annotations.NullMarked;
