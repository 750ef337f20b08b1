package studio.trellis.app.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.fx.Job;
import studio.trellis.app.fx.JobRunner;
import studio.trellis.app.text.Text;

/** What the library offers, and what comes of it: a course on the desk. */
public final class LibraryViewModel {
  private final Desk desk;
  private final JobRunner jobs;
  private final Shelf shelf;
  private final ObservableList<Shelf.Book> books = FXCollections.observableArrayList();

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
            Text.of("library.job.list"), progress -> shelf.books(), this::begin, desk::complain));
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

  /** Opens the sample. */
  public void openSample() {
    open(Text.of("library.job.sample"), shelf::sample);
  }

  /** Opens a course of the workspace. */
  public void openBook(Shelf.Book book) {
    open(Text.of("library.job.open", book.title()), progress -> shelf.open(book.id(), progress));
  }

  /** Opens a course file, or imports what is none. */
  public void bring(Path source) {
    String name = String.valueOf(source.getFileName());
    if (name.toLowerCase(Locale.ROOT).endsWith(".trellis")) {
      open(Text.of("library.job.open", name), progress -> shelf.file(source, progress));
    } else {
      open(Text.of("library.job.import", name), progress -> shelf.imported(source, progress));
    }
  }

  private void open(String title, Job.Work<OpenCourse> work) {
    jobs.start(new Job<>(title, work, this::put, desk::complain));
  }

  private void put(OpenCourse course) {
    desk.put(course);
    desk.pageProperty().set(Pages.MAP);
  }

  private void refresh() {
    jobs.start(
        new Job<>(
            Text.of("library.job.list"), progress -> shelf.books(), books::setAll, desk::complain));
  }
}
