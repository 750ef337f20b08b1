/** What authors paste from Word, documents on the web and pages: its structure, not its looks. */
@NullMarked
package studio.trellis.authoring.html.paste;

import org.jspecify.annotations.NullMarked;
