/** Manifests: written as text that does not depend on the machine, read without trusting them. */
@NullMarked
package studio.trellis.packaging.xml;

import org.jspecify.annotations.NullMarked;
