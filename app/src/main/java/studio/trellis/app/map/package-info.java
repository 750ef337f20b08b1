/** The map: the course as a graph, with an inspector beside it. */
@NullMarked
package studio.trellis.app.map;

import org.jspecify.annotations.NullMarked;
