/** The texts of a course's parts, as words: what the index and "find and replace" read. */
@NullMarked
package studio.trellis.authoring.search.text;

import org.jspecify.annotations.NullMarked;
