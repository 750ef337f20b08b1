/** What every other part of the model stands on: ids, entities, plain JSON trees. */
@NullMarked
package studio.trellis.model.base;

import org.jspecify.annotations.NullMarked;
