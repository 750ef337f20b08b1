/** One persona's way through the course, beside the page that learners see. */
@NullMarked
package studio.trellis.app.walk;

import org.jspecify.annotations.NullMarked;
