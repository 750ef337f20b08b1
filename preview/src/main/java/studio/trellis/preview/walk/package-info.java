/** One persona's way through a course, step by step, with reasons in words. */
@NullMarked
package studio.trellis.preview.walk;

import org.jspecify.annotations.NullMarked;
