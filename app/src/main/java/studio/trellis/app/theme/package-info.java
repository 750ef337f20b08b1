/** Colours, type and measures of both themes. */
@NullMarked
package studio.trellis.app.theme;

import org.jspecify.annotations.NullMarked;
