/**
 * What a course is and how it decides: pure Java, with no dependency, no input or output, no clock.
 */
@NullMarked
package studio.trellis.model;

import org.jspecify.annotations.NullMarked;
