/** What a package carries of a course: the outline, chunks of content, clean HTML, assets. */
@NullMarked
package studio.trellis.packaging.content;

import org.jspecify.annotations.NullMarked;
