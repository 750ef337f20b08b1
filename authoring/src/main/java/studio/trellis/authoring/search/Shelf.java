package studio.trellis.authoring.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Where an index lies and how it is opened. What is on the disk is believed only when all its files
 * are whole and it was written by this version; else it is thrown away and begun anew. Where there
 * can be none on the disk, it is kept in memory.
 */
final class Shelf implements AutoCloseable {
  /** Raise this when documents or words change their form. */
  private static final String FORMAT = "1";

  private static final String FORMAT_KEY = "trellis";

  /** Megabytes of new documents that are kept in memory before they are written. */
  private static final double BUFFER = 32;

  /** Megabytes up to which what an edit has made stays in memory until it is committed. */
  private static final double CACHED = 8;

  /**
   * Milliseconds that a refresh waits for small segments to be merged: Lucene would wait 500, about
   * every tenth edit. They are merged beside it instead, and a later edit sees them.
   */
  private static final long NO_WAIT = 0;

  /** Lucene tells what it would be faster with; the logger is kept, for else it forgets. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final SearchIndex.Kept kept;

  private Shelf(Directory directory, IndexWriter writer, SearchIndex.Kept kept) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.searchers = new SearcherManager(writer, null);
    this.kept = kept;
  }

  /** The index of this folder; null: none on the disk. */
  static Shelf open(@Nullable Path folder) {
    return open(folder, false);
  }

  private static Shelf open(@Nullable Path folder, boolean anew) {
    LUCENE.setLevel(Level.SEVERE);
    if (folder == null) {
      return inMemory();
    }
    Directory directory = null;
    try {
      Files.createDirectories(folder);
      // Not mapped into memory: a file that is cut short or deleted is then a fault to be told of,
      // and not the end of the process.
      directory = new NRTCachingDirectory(new NIOFSDirectory(folder), CACHED, 4 * CACHED);
      return open(folder, directory, anew);
    } catch (IOException | RuntimeException e) {
      close(directory);
      return inMemory();
    }
  }

  /** The index of this folder begun anew, whatever is there. */
  static Shelf anew(@Nullable Path folder) {
    try {
      if (folder != null) {
        wipe(folder);
      }
    } catch (IOException e) {
      return inMemory();
    }
    return open(folder, true);
  }

  private static Shelf open(Path folder, Directory directory, boolean anew) throws IOException {
    boolean there = anew || DirectoryReader.indexExists(directory);
    try {
      IndexWriter writer = writer(directory, OpenMode.CREATE_OR_APPEND);
      try {
        if (there && whole(directory) && FORMAT.equals(data(writer).get(FORMAT_KEY))) {
          return new Shelf(directory, writer, SearchIndex.Kept.AS_IT_WAS);
        }
      } catch (IOException | RuntimeException e) {
        there = true;
      }
      writer.rollback();
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      there = true;
    }
    wipe(folder);
    IndexWriter writer = writer(directory, OpenMode.CREATE);
    return new Shelf(directory, writer, there ? SearchIndex.Kept.BEGUN_ANEW : SearchIndex.Kept.NEW);
  }

  private static Shelf inMemory() {
    try {
      Directory directory = new ByteBuffersDirectory();
      return new Shelf(directory, writer(directory, OpenMode.CREATE), SearchIndex.Kept.IN_MEMORY);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
  }

  /** Reads every file once; Lucene itself looks at their ends only. */
  private static boolean whole(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return true;
    }
  }

  private static IndexWriter writer(Directory directory, OpenMode mode) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new WordAnalyzer())
            .setOpenMode(mode)
            .setRAMBufferSizeMB(BUFFER)
            .setMaxFullFlushMergeWaitMillis(NO_WAIT)
            .setCommitOnClose(false);
    return new IndexWriter(directory, config);
  }

  private static void wipe(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!file.endsWith(IndexWriter.WRITE_LOCK_NAME)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  IndexWriter writer() {
    return writer;
  }

  SearcherManager searchers() {
    return searchers;
  }

  SearchIndex.Kept kept() {
    return kept;
  }

  /** What was kept beside the documents at the last commit. */
  Map<String, String> kept(String prefix) {
    Map<String, String> out = new TreeMap<>();
    data(writer)
        .forEach(
            (key, value) -> {
              if (key.startsWith(prefix)) {
                out.put(key.substring(prefix.length()), value);
              }
            });
    return out;
  }

  /** Writes all to the disk, with {@code beside} in the same breath. */
  void commit(String prefix, Map<String, String> beside) throws IOException {
    Map<String, String> data = new TreeMap<>();
    data.put(FORMAT_KEY, FORMAT);
    beside.forEach((key, value) -> data.put(prefix + key, value));
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  private static Map<String, String> data(IndexWriter writer) {
    Map<String, String> out = new TreeMap<>();
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(entry -> out.put(entry.getKey(), entry.getValue()));
    }
    return out;
  }

  /** Closes; what was not committed is lost. */
  @Override
  public void close() {
    close(searchers);
    try {
      writer.rollback();
    } catch (IOException | RuntimeException e) {
      LUCENE.log(Level.FINE, "the index was broken already", e);
    }
    close(directory);
  }

  private static void close(@Nullable AutoCloseable thing) {
    if (thing != null) {
      try {
        thing.close();
      } catch (Exception e) {
        LUCENE.log(Level.FINE, "the index was broken already", e);
      }
    }
  }
}
