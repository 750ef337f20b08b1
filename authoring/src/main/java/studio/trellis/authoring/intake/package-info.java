/**
 * Bringing in courses that other tools made: one package a format, all behind one {@link Importer}.
 */
@NullMarked
package studio.trellis.authoring.intake;

import org.jspecify.annotations.NullMarked;
