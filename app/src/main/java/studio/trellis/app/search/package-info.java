/** Finding in all courses, going to a part by its name, and replacing in the open course. */
@NullMarked
package studio.trellis.app.search;

import org.jspecify.annotations.NullMarked;
