/** What stored HTML says: its text, headings, pictures and links. Only clean HTML is stored. */
@NullMarked
package studio.trellis.model.html;

import org.jspecify.annotations.NullMarked;
