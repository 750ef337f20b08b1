/** A clean fragment of HTML as blocks and what stands in them, to be shown, edited and written. */
@NullMarked
package studio.trellis.authoring.html.document;

import org.jspecify.annotations.NullMarked;
