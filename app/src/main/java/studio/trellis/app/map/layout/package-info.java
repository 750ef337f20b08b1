/** Places for courses that bring none. */
@NullMarked
package studio.trellis.app.map.layout;

import org.jspecify.annotations.NullMarked;
