package studio.trellis.app.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.OpenCourse;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.map.world.Kinds;
import studio.trellis.app.text.Text;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Group;
import studio.trellis.model.course.Skill;

/**
 * What the palette finds: commands and pages, then activities, groups and skills of the open
 * course.
 */
public final class PaletteViewModel {
  private static final int MOST = 40;

  private final Desk desk;
  private final Supplier<List<Command>> commands;
  private final Consumer<Selection> show;

  public PaletteViewModel(Desk desk, Supplier<List<Command>> commands, Consumer<Selection> show) {
    this.desk = desk;
    this.commands = commands;
    this.show = show;
  }

  /** What fits the typed text, the best first. */
  public List<Command> matching(String typed) {
    List<Scored> found = new ArrayList<>();
    commands.get().forEach(command -> add(found, typed, command, 20));
    if (!typed.isBlank()) {
      desk.open().ifPresent(open -> course(found, typed, open));
    }
    found.sort(Comparator.comparingInt(Scored::score).reversed());
    return found.stream().limit(MOST).map(Scored::command).toList();
  }

  private void course(List<Scored> found, String typed, OpenCourse open) {
    for (Activity activity : open.course().activities()) {
      add(
          found,
          typed,
          go(activity.title(), Kinds.name(activity), Selection.activity(activity.id())),
          10);
    }
    for (Group group : open.course().groups()) {
      add(
          found,
          typed,
          go(
              group.title(),
              Text.of("inspect.group"),
              new Selection(Selection.Kind.GROUP, group.id())),
          5);
    }
    for (Skill skill : open.course().skills()) {
      add(
          found,
          typed,
          go(
              skill.title(),
              Text.of("inspect.skill"),
              new Selection(Selection.Kind.SKILL, skill.id())),
          5);
    }
  }

  private Command go(String title, String note, Selection target) {
    return new Command(title, note, () -> show.accept(target));
  }

  private static void add(List<Scored> found, String typed, Command command, int bonus) {
    int score = Fuzzy.score(typed, command.title());
    if (score >= 0) {
      found.add(new Scored(command, score + bonus));
    }
  }

  private record Scored(Command command, int score) {}
}
