/** Everything an author does to a course: edits, the store, search, import, tagging. */
@NullMarked
package studio.trellis.authoring;

import org.jspecify.annotations.NullMarked;
