package studio.trellis.app.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import studio.trellis.app.desk.Problems;
import studio.trellis.app.desk.TypedPath;

/** A file or folder that is to come in, by its path. */
public final class SourcePath {
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  SourcePath() {
    text.subscribe(() -> problem.set(""));
  }

  /** The path as it stands in the field. */
  public StringProperty textProperty() {
    return text;
  }

  /** What is wrong with it, found when it was to come in; empty: nothing. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What it names, once; empty: there is nothing, and the problem says why. */
  Optional<Path> take() {
    try {
      Path source = TypedPath.there(text.get());
      text.set("");
      return Optional.of(source);
    } catch (IOException e) {
      problem.set(Problems.sentence(e));
      return Optional.empty();
    }
  }
}
