package studio.trellis.app.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import studio.trellis.app.desk.Problems;
import studio.trellis.app.desk.TypedPath;
import studio.trellis.app.text.Text;

/**
 * Where a package goes: beside the last one, under a name that follows course and target, until the
 * author names another file.
 */
public final class TargetFile {
  private final Supplier<String> name;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Path folder = Path.of(System.getProperty("user.home"));
  private String proposed = "";
  private Optional<Path> agreed = Optional.empty();

  /**
   * A target file.
   *
   * @param name what the file is called if nobody says otherwise
   */
  TargetFile(Supplier<String> name) {
    this.name = name;
    text.subscribe(() -> problem.set(""));
    propose();
  }

  /** The path as it stands in the field. */
  public StringProperty textProperty() {
    return text;
  }

  /** What is wrong with it, found when it was to be written; empty: nothing. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Proposes a file, unless the author has named one. */
  void propose() {
    if (text.get().equals(proposed)) {
      proposed = folder.resolve(name.get()).toString();
      text.set(proposed);
    }
  }

  /** Takes the file that the system's dialog gave, which asked before it gave one that is there. */
  void chosen(Path file) {
    agreed = Optional.of(file);
    text.set(file.toString());
  }

  /** The file to be written; empty: none can be, and the problem says why. */
  Optional<Path> get() {
    try {
      Path file = TypedPath.target(text.get(), name.get());
      if (Files.exists(file) && !agreed.equals(Optional.of(file)) && !ours(file)) {
        throw new IOException(Text.of("publish.file.other", file));
      }
      return Optional.of(file);
    } catch (IOException e) {
      problem.set(Problems.sentence(e));
      return Optional.empty();
    }
  }

  private static boolean ours(Path file) {
    return EarlierPackage.read(file).isPresent();
  }

  /** A package went there: the next one goes beside it. */
  void written(Path file) {
    agreed = Optional.of(file);
    Path parent = file.getParent();
    if (parent != null) {
      folder = parent;
    }
    if (text.get().equals(proposed) || file.equals(folder.resolve(name.get()))) {
      proposed = file.toString();
      text.set(proposed);
    }
  }
}
