/** What an author does on the map, without a screen: each action is one edit with a name. */
@NullMarked
package studio.trellis.app.map.edit;

import org.jspecify.annotations.NullMarked;
