/** What every page shares: the open course, what is selected, what has to be said. */
@NullMarked
package studio.trellis.app.desk;

import org.jspecify.annotations.NullMarked;
