/** The editors of items: their answers, feedback, hints and steps, and tables of items. */
@NullMarked
package studio.trellis.app.items;

import org.jspecify.annotations.NullMarked;
