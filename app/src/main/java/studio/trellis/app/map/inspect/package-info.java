/** Everything about what is selected. */
@NullMarked
package studio.trellis.app.map.inspect;

import org.jspecify.annotations.NullMarked;
