@NullMarked
package studio.trellis.model.engine;

import org.jspecify.annotations.NullMarked;
