package studio.trellis.app.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Problems;
import studio.trellis.app.fx.Job;
import studio.trellis.app.fx.JobRunner;
import studio.trellis.app.text.Clock;
import studio.trellis.app.text.EditText;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.session.CourseSession;
import studio.trellis.authoring.store.WorkspaceException;

/** What the library offers, and what comes of it: a course on the desk. */
public final class LibraryViewModel {
  private final Desk desk;
  private final JobRunner jobs;
  private final Shelf shelf;
  private final ObservableList<Shelf.Book> books = FXCollections.observableArrayList();
  private final ObservableList<Shelf.Book> binned = FXCollections.observableArrayList();
  private final SourcePath path = new SourcePath();
  private final ObjectProperty<Optional<Arrival>> arrival =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<String> taken = new ReadOnlyObjectWrapper<>("");

  public LibraryViewModel(Desk desk, JobRunner jobs, Shelf shelf) {
    this.desk = desk;
    this.jobs = jobs;
    this.shelf = shelf;
    desk.openProperty().subscribe(open -> refresh());
  }

  /** The courses of the workspace. */
  public ObservableList<Shelf.Book> books() {
    return books;
  }

  /** Opens what an author begins with: the course worked on last, at the first start the sample. */
  public void begin() {
    jobs.start(
        new Job<>(
            Text.of("library.job.list"), progress -> shelf.books(), this::begin, this::complain));
  }

  private void begin(List<Shelf.Book> kept) {
    if (desk.open().isPresent()) {
      return;
    }
    if (kept.isEmpty()) {
      openSample();
    } else {
      openBook(kept.getFirst());
    }
  }

  /** The courses in the bin. */
  public ObservableList<Shelf.Book> binned() {
    return binned;
  }

  /** A course that is here already, in another version: somebody has to say what to do. */
  public ReadOnlyObjectProperty<Optional<Arrival>> arrivalProperty() {
    return arrival;
  }

  /** Why the workspace cannot be had: another Trellis has it open; empty: it can. */
  public ReadOnlyObjectProperty<String> takenProperty() {
    return taken.getReadOnlyProperty();
  }

  /** Makes an empty course. */
  public void create() {
    open(Text.of("library.job.new"), progress -> shelf.create(Text.of("library.new-title")));
  }

  /** Opens the sample. */
  public void openSample() {
    open(Text.of("library.job.sample"), shelf::sample);
  }

  /** Opens a course of the workspace. */
  public void openBook(Shelf.Book book) {
    open(book.id(), book.title());
  }

  /** Opens a course of the workspace by its id; {@code title} is what the author knows it by. */
  public void open(String id, String title) {
    if (desk.open().filter(open -> open.course().id().equals(id)).isPresent()) {
      desk.pageProperty().set(Pages.MAP);
    } else {
      open(Text.of("library.job.open", title), progress -> shelf.open(id, progress));
    }
  }

  /** Opens a course file, or imports what is none. */
  public void bring(Path source) {
    String name = String.valueOf(source.getFileName());
    if (name.toLowerCase(Locale.ROOT).endsWith(".trellis")) {
      arrive(Text.of("library.job.open", name), progress -> shelf.file(source, progress));
    } else {
      arrive(Text.of("library.job.import", name), progress -> shelf.imported(source, progress));
    }
  }

  /** What is to come in, by its path. */
  public SourcePath path() {
    return path;
  }

  /** Opens or imports what the path names; where that is nothing, its problem is told. */
  public void bringTyped() {
    path.take().ifPresent(this::bring);
  }

  private void arrive(String title, Job.Work<Arrival> work) {
    dismiss();
    Optional<OpenCourse> before = desk.open();
    jobs.start(
        new Job<>(
            title,
            progress -> {
              flush(before);
              return work.run(progress);
            },
            this::arrived,
            this::complain));
  }

  private void arrived(Arrival came) {
    if (came.asks()) {
      arrival.set(Optional.of(came));
      desk.pageProperty().set(Pages.LIBRARY);
    } else {
      take(came, Arrival.Wish.UPDATE);
    }
  }

  /** Takes in what arrived. */
  public void take(Arrival came, Arrival.Wish wish) {
    arrival.set(Optional.empty());
    open(
        Text.of("library.job.open", came.course().title()),
        progress -> shelf.take(came, wish, progress));
  }

  /** Leaves what arrived where it is. */
  public void dismiss() {
    arrival.get().ifPresent(came -> came.close().run());
    arrival.set(Optional.empty());
  }

  /** Writes a course to a file. */
  public void share(Shelf.Book book, Path target) {
    Optional<OpenCourse> open = desk.open();
    run(
        Text.of("library.job.share", book.title()),
        () -> {
          flush(open);
          shelf.share(book.id(), target);
        },
        () -> desk.tell(Text.of("library.shared", book.title(), target)));
  }

  /** Puts a course into the bin; the open one leaves the desk. */
  public void bin(Shelf.Book book) {
    if (desk.open().filter(open -> open.course().id().equals(book.id())).isPresent()) {
      desk.close();
    }
    run(
        Text.of("library.job.bin", book.title()),
        () -> shelf.bin(book.id(), true),
        () -> desk.tell(Text.of("library.binned", book.title())));
  }

  /** Takes a course out of the bin. */
  public void restore(Shelf.Book book) {
    run(Text.of("library.job.restore", book.title()), () -> shelf.bin(book.id(), false), () -> {});
  }

  /** Deletes a course that is in the bin for good. */
  public void delete(Shelf.Book book) {
    run(
        Text.of("library.job.delete", book.title()),
        () -> shelf.delete(book.id()),
        () -> desk.tell(Text.of("library.deleted", book.title())));
  }

  /** Goes on with a copy, since another Trellis has the workspace open. */
  public void lookAtCopy() {
    run(
        Text.of("library.job.copy"),
        shelf::lookAtCopy,
        () -> desk.tell(Text.of("library.copy-open")));
  }

  /** Goes on with the workspace in another folder. */
  public void use(Path folder) {
    run(Text.of("library.job.folder"), () -> shelf.use(folder), () -> {});
  }

  private void open(String title, Job.Work<OpenCourse> work) {
    Optional<OpenCourse> before = desk.open();
    jobs.start(
        new Job<>(
            title,
            progress -> {
              flush(before);
              return work.run(progress);
            },
            this::put,
            this::complain));
  }

  /** What is not on the disk must not be left behind. */
  private static void flush(Optional<OpenCourse> open) throws IOException {
    if (open.isPresent() && !open.get().session().flush()) {
      throw new IOException(Text.of("library.unsaved", open.get().course().title()));
    }
  }

  private void put(OpenCourse course) {
    // Who waits for the course may go on to another page when it is there.
    desk.pageProperty().set(Pages.MAP);
    desk.put(course);
    CourseSession session = course.session();
    session
        .interrupted()
        .ifPresent(
            when ->
                desk.tell(
                    session
                        .undoName()
                        .map(last -> Text.of("restored.edit", Clock.at(when), EditText.of(last)))
                        .orElse(Text.of("restored.none", Clock.at(when)))));
  }

  private void refresh() {
    jobs.start(
        new Job<>(
            Text.of("library.job.list"),
            progress -> List.of(shelf.books(), shelf.bin()),
            lists -> {
              taken.set("");
              books.setAll(lists.getFirst());
              binned.setAll(lists.getLast());
            },
            this::complain));
  }

  private void run(String title, Doing doing, Runnable done) {
    jobs.start(
        new Job<>(
            title,
            progress -> {
              doing.run();
              return title;
            },
            what -> {
              done.run();
              refresh();
            },
            this::complain));
  }

  private void complain(Exception problem) {
    if (problem instanceof WorkspaceException fault && fault.taken()) {
      taken.set(Problems.sentence(problem));
    } else {
      desk.complain(problem);
    }
  }

  /** Something done beside the FX thread. */
  private interface Doing {
    void run() throws IOException;
  }
}
