/**
 * The field in which formatted text is written. A field without the focus is drawn with plain
 * nodes; the one that has it borrows the scene's only editing page.
 */
@NullMarked
package studio.trellis.app.fx.rich;

import org.jspecify.annotations.NullMarked;
