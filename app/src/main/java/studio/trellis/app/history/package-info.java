/** What was done to the course, and the way back to any of it. */
@NullMarked
package studio.trellis.app.history;

import org.jspecify.annotations.NullMarked;
