package studio.trellis.authoring.intake;

import java.io.IOException;

/** Reads one foreign format. Safe for several threads. */
public interface Importer {
  /** The name that people type to ask for this format, lower-case. */
  String name();

  /** What it reads, in a few words, for a list of formats. */
  String description();

  /** Whether the source is of this format, judged by the names of its files. */
  boolean recognises(SourceFiles source);

  /**
   * Makes a course of a source. The same source and options give the same course, ids included.
   *
   * @throws BadSourceException when the source is not what it seems to be, or an option fits
   *     nothing in it
   * @throws StoppedException when {@code progress} asks to stop
   */
  Imported read(SourceFiles source, ImportOptions options, Progress progress) throws IOException;
}
