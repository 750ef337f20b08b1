/** The map without the screen: where things lie, what crosses what, what is near. */
@NullMarked
package studio.trellis.app.map.world;

import org.jspecify.annotations.NullMarked;
