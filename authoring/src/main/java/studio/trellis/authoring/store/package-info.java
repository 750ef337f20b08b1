/** Courses kept in a database; the only package that knows jOOQ. */
@NullMarked
package studio.trellis.authoring.store;

import org.jspecify.annotations.NullMarked;
