package studio.trellis.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.library.SampleCourse;
import studio.trellis.app.theme.ThemeChoice;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Course;

/** A tool for the eye, no test: pictures of the outline, the skills and the personas. */
public final class PicturesOfPeople {
  private final Path out;
  private Wiring wiring;
  private Scene scene;

  private PicturesOfPeople(Path out) {
    this.out = out;
  }

  public static void main(String[] args) throws Exception {
    new PicturesOfPeople(Path.of(args[0])).run(args.length > 1 ? args[1] : "");
    System.exit(0);
  }

  private void run(String only) throws Exception {
    PictureStudio studio = PictureStudio.open();
    wiring = studio.wiring();
    scene = studio.scene();
    Course sample = new SampleCourse().course();
    if (only.isEmpty() || only.equals("outline")) {
      outline(sample);
    }
    if (only.isEmpty() || only.equals("skills")) {
      skills(sample);
    }
    if (only.isEmpty() || only.equals("personas")) {
      open(sample, Pages.PERSONAS);
      Pictures.settle(2500);
      shot("personas", ThemeChoice.LIGHT, 1);
      shot("personas-dark", ThemeChoice.DARK, 1);
      shot("personas-200", ThemeChoice.LIGHT, 2);
      Pictures.onFx(
          () -> wiring.personas().choose(wiring.personas().personasProperty().get().getLast()));
      Pictures.settle(2500);
      shot("personas-built-in", ThemeChoice.LIGHT, 1);
      open(DemoCourse.empty(), Pages.PERSONAS);
      shot("personas-empty", ThemeChoice.LIGHT, 1);
    }
    if (only.equals("large")) {
      large();
    }
  }

  private void open(Course course, String page) throws Exception {
    Pictures.onFx(
        () -> {
          wiring.desk().put(DemoCourse.open(course, new SampleCourse()));
          wiring.desk().pageProperty().set(page);
        });
    Pictures.settle(600);
  }

  private void outline(Course sample) throws Exception {
    open(sample, Pages.OUTLINE);
    Activity one = sample.activities().all().get(6);
    Pictures.onFx(() -> wiring.desk().selectionProperty().set(Selection.activity(one.id())));
    Pictures.settle(300);
    shot("outline", ThemeChoice.LIGHT, 1);
    shot("outline-dark", ThemeChoice.DARK, 1);
    shot("outline-200", ThemeChoice.LIGHT, 2);
    Pictures.onFx(
        () ->
            wiring
                .outline()
                .choose(sample.activities().all().stream().limit(5).map(Activity::id).toList()));
    Pictures.settle(300);
    shot("outline-several", ThemeChoice.LIGHT, 1);
    open(DemoCourse.empty(), Pages.OUTLINE);
    shot("outline-empty", ThemeChoice.LIGHT, 1);
  }

  private void skills(Course sample) throws Exception {
    open(sample, Pages.SKILLS);
    Pictures.onFx(() -> wiring.skills().choose(wiring.skills().skillsProperty().get().get(4)));
    Pictures.settle(300);
    shot("skills", ThemeChoice.LIGHT, 1);
    shot("skills-dark", ThemeChoice.DARK, 1);
    shot("skills-200", ThemeChoice.LIGHT, 2);
    tab("#skills-tab-tags");
    shot("tags", ThemeChoice.LIGHT, 1);
    shot("tags-dark", ThemeChoice.DARK, 1);
    tab("#skills-tab-attributes");
    shot("attributes", ThemeChoice.LIGHT, 1);
    open(DemoCourse.empty(), Pages.SKILLS);
    shot("attributes-empty", ThemeChoice.LIGHT, 1);
    tab("#skills-tab-tags");
    shot("tags-empty", ThemeChoice.LIGHT, 1);
    tab("#skills-tab-skills");
    shot("skills-empty", ThemeChoice.LIGHT, 1);
  }

  private void tab(String id) throws Exception {
    Pictures.onFx(() -> ((ToggleButton) scene.lookup(id)).fire());
    Pictures.settle(300);
  }

  /** Own time of the FX thread for what a large course costs. */
  private void large() throws Exception {
    OpenCourse large = DemoCourse.open(DemoCourse.large(71, 46));
    Pictures.onFx(() -> took("put", () -> wiring.desk().put(large)));
    Pictures.settle(2000);
    Pictures.onFx(
        () -> took("first picture", () -> wiring.desk().pageProperty().set(Pages.OUTLINE)));
    Pictures.settle(2000);
    for (int i = 0; i < 6; i++) {
      String title = "Another name " + i;
      Pictures.onFx(() -> took("rename", () -> wiring.outline().rename("a3_3", title)));
      Pictures.settle(500);
    }
    Pictures.onFx(() -> took("filter", () -> wiring.outline().filterProperty().set("3.4")));
    Pictures.onFx(() -> took("no filter", () -> wiring.outline().filterProperty().set("")));
    Pictures.onFx(() -> took("choose", () -> wiring.outline().choose(List.of("a40_3"))));
    Pictures.onFx(() -> took("move", () -> wiring.outline().actions().moveUp()));
    shot("outline-large", ThemeChoice.LIGHT, 1);
  }

  private void took(String what, Runnable action) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    action.run();
    long acted = threads.getCurrentThreadCpuTime();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    long painted = threads.getCurrentThreadCpuTime();
    System.out.printf(
        "%s %d ms, layout %d ms%n",
        what, (acted - begin) / 1_000_000, (painted - acted) / 1_000_000);
  }

  private void shot(String name, ThemeChoice theme, double scale) throws Exception {
    Pictures.onFx(() -> wiring.themes().choiceProperty().set(theme));
    Pictures.settle(200);
    Pictures.onFx(() -> Pictures.write(scene, scale, out.resolve(name + ".png")));
  }
}
