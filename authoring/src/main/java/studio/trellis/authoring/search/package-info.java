/**
 * Finds what authors look for: an index over all courses of the workspace, go-to by name, and find
 * and replace.
 */
@NullMarked
package studio.trellis.authoring.search;

import org.jspecify.annotations.NullMarked;
