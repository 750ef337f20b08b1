package studio.trellis.app.map.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.map.world.Box;
import studio.trellis.app.map.world.CardPlaces;
import studio.trellis.app.map.world.Frame;
import studio.trellis.app.map.world.World;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.file.JsonTrees;
import studio.trellis.model.base.BadTreeException;
import studio.trellis.model.base.Entity;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Place;
import studio.trellis.model.edit.EditName;
import studio.trellis.model.edit.Fragment;

/** Copies what is selected as text for the clipboard, and pastes such text into any course. */
public final class Copying {
  /** A clipboard larger than this is not looked at, in characters. */
  private static final int MOST = 64_000_000;

  private final Desk desk;
  private final Authoring author;
  private final Latest latest;

  /**
   * Copies and pastes.
   *
   * @param latest takes files of another course over, beside the window's thread
   */
  public Copying(Desk desk, Latest latest) {
    this.desk = desk;
    this.latest = latest;
    author = new Authoring(desk);
  }

  /** Activities and groups as text, with all they need. */
  public String copy(Collection<String> ids) {
    return Fragment.of(author.course(), ids).text();
  }

  /**
   * Pastes around a point of the map.
   *
   * @param done told the ids of what came, to be selected
   */
  public void paste(World world, String text, double x, double y, Consumer<List<String>> done) {
    read(
        text,
        fragment -> {
          Box box = CardPlaces.around(fragment.activities());
          Frame frame = world.frameAt(x, y);
          Place corner = CardPlaces.near(world, box, x - box.width() / 2, y - box.height() / 2);
          put("edit.map.paste", fragment, frame == null ? "" : frame.id(), corner, box, done);
        });
  }

  /** Pastes beside what was copied: a copy of the selection in its own group. */
  public void duplicate(World world, Collection<String> ids, Consumer<List<String>> done) {
    Fragment fragment = Fragment.of(author.course(), ids);
    if (fragment.activities().isEmpty()) {
      return;
    }
    Box box = CardPlaces.around(fragment.activities());
    String first = author.outermost(ids).getFirst();
    String group = author.parent(first);
    Place corner = CardPlaces.free(world, box);
    put("edit.map.duplicate", fragment, group, corner, box, done);
  }

  private void read(String text, Consumer<Fragment> then) {
    if (text.length() > MOST || !Fragment.looksLike(text)) {
      author.refuse(Text.of("map.paste.nothing"));
      return;
    }
    try {
      Fragment fragment = Fragment.read(JsonTrees.read(text.getBytes(StandardCharsets.UTF_8)));
      if (fragment.activities().isEmpty()) {
        author.refuse(Text.of("map.paste.nothing"));
      } else {
        then.accept(fragment);
      }
    } catch (BadTreeException e) {
      author.refuse(Text.of("map.paste.bad", String.valueOf(e.getMessage())));
    }
  }

  private void put(
      String key,
      Fragment fragment,
      String group,
      Place corner,
      Box box,
      Consumer<List<String>> done) {
    OpenCourse open = desk.open().orElseThrow();
    Fragment.Pasted pasted =
        fragment.into(
            open.course(),
            open.session().ids()::next,
            group,
            (int) (corner.x() - box.x()),
            (int) (corner.y() - box.y()));
    List<Asset> files = new ArrayList<>();
    for (Entity part : pasted.parts()) {
      if (part instanceof Asset asset) {
        files.add(asset);
      }
    }
    int count = fragment.activities().size();
    EditName name =
        count == 1
            ? EditName.of(key, fragment.activities().getFirst().title())
            : EditName.of(key + ".many", String.valueOf(count));
    if (files.isEmpty()) {
      finish(name, pasted, done);
    } else {
      latest.start(
          "paste",
          () -> keep(open, files),
          problem -> {
            if (problem == null || problem.isEmpty()) {
              finish(name, pasted, done);
            } else {
              author.refuse(problem);
            }
          });
    }
  }

  private void finish(EditName name, Fragment.Pasted pasted, Consumer<List<String>> done) {
    if (author.put(name, pasted.parts())) {
      done.accept(pasted.outermost());
    }
  }

  /** Notes that this course uses the files too; what went wrong, or nothing. */
  private static String keep(OpenCourse open, List<Asset> files) {
    try {
      for (Asset file : files) {
        open.session().keep(file.name(), file.type(), open.assets().of(file), file.alt());
      }
      return "";
    } catch (RuntimeException e) {
      String message = e.getMessage();
      return message == null ? e.getClass().getSimpleName() : message;
    }
  }
}
