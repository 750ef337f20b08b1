/** One printable page of all content. */
@NullMarked
package studio.trellis.packaging.target.storyboard;

import org.jspecify.annotations.NullMarked;
