/** Files that an author adds: judged by their first bytes before anything decodes them. */
@NullMarked
package studio.trellis.authoring.media;

import org.jspecify.annotations.NullMarked;
