package studio.trellis.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import org.kordamp.ikonli.feather.Feather;
import studio.trellis.app.activity.ActivityPage;
import studio.trellis.app.activity.ActivityViewModel;
import studio.trellis.app.activity.PreviewMaker;
import studio.trellis.app.activity.ResourceFile;
import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.findings.Budget;
import studio.trellis.app.findings.Checking;
import studio.trellis.app.findings.FindingsView;
import studio.trellis.app.findings.FindingsViewModel;
import studio.trellis.app.fx.FxThread;
import studio.trellis.app.fx.JobRunner;
import studio.trellis.app.fx.Latest;
import studio.trellis.app.fx.control.DropTarget;
import studio.trellis.app.fx.control.SteadyPress;
import studio.trellis.app.history.HistoryView;
import studio.trellis.app.history.HistoryViewModel;
import studio.trellis.app.library.DroppedFiles;
import studio.trellis.app.library.LibraryView;
import studio.trellis.app.library.LibraryViewModel;
import studio.trellis.app.library.Shelf;
import studio.trellis.app.map.MapPage;
import studio.trellis.app.map.MapViewModel;
import studio.trellis.app.outline.OutlineView;
import studio.trellis.app.outline.OutlineViewModel;
import studio.trellis.app.persona.PersonasView;
import studio.trellis.app.persona.PersonasViewModel;
import studio.trellis.app.publish.PublishView;
import studio.trellis.app.publish.PublishViewModel;
import studio.trellis.app.publish.PublishedBuilds;
import studio.trellis.app.rules.FiringsViewModel;
import studio.trellis.app.rules.PlacementViewModel;
import studio.trellis.app.rules.PoliciesView;
import studio.trellis.app.rules.PoliciesViewModel;
import studio.trellis.app.rules.RulesView;
import studio.trellis.app.rules.RulesViewModel;
import studio.trellis.app.search.GoToView;
import studio.trellis.app.search.GoToViewModel;
import studio.trellis.app.search.Going;
import studio.trellis.app.search.Lookup;
import studio.trellis.app.search.ReplaceViewModel;
import studio.trellis.app.search.SearchKeys;
import studio.trellis.app.search.SearchView;
import studio.trellis.app.search.SearchViewModel;
import studio.trellis.app.settings.SettingsFile;
import studio.trellis.app.settings.SettingsView;
import studio.trellis.app.shell.Command;
import studio.trellis.app.shell.Page;
import studio.trellis.app.shell.ShellView;
import studio.trellis.app.skills.SkillsPage;
import studio.trellis.app.skills.SkillsViewModel;
import studio.trellis.app.text.Text;
import studio.trellis.app.theme.Themes;
import studio.trellis.app.walk.WalkView;
import studio.trellis.app.walk.WalkViewModel;
import studio.trellis.model.persona.Persona;
import studio.trellis.packaging.target.Targets;
import studio.trellis.packaging.target.web.WebTarget;

/** Puts the studio together by hand: constructors only, one of each for a window. */
public final class Wiring implements AutoCloseable {
  /** How long the hands rest before a course is checked anew, milliseconds. */
  private static final long REST = 200;

  private final ExecutorService background = Executors.newFixedThreadPool(2, Wiring::thread);
  private final Desk desk = new Desk(FxThread::run);
  private final Themes themes = new Themes();
  private final JobRunner jobs = new JobRunner(background, FxThread::later);
  private final Latest latest =
      new Latest(
          background,
          FxThread::later,
          CompletableFuture.delayedExecutor(REST, TimeUnit.MILLISECONDS, background));
  private final LibraryViewModel library;
  private final DroppedFiles dropped;
  private final MapViewModel map = new MapViewModel(desk);
  private final FindingsViewModel findings = new FindingsViewModel(desk, jobs);
  private final OutlineViewModel outline = new OutlineViewModel(desk, latest);
  private final SkillsViewModel skills = new SkillsViewModel(desk);
  private final ActivityViewModel activity = new ActivityViewModel(desk);
  private final PersonasViewModel personas = new PersonasViewModel(desk, latest);
  private final RulesViewModel rules = new RulesViewModel(desk);
  private final FiringsViewModel firings = new FiringsViewModel(desk, latest, rules);
  private final PoliciesViewModel policies = new PoliciesViewModel(desk, latest);
  private final WalkViewModel walk = new WalkViewModel(desk);
  private final PublishViewModel publish;
  private final Showing showing = new Showing(desk, map, rules, personas);
  private final ExecutorService searching = Executors.newSingleThreadExecutor(Wiring::thread);
  private final Latest search = new Latest(searching, FxThread::later);
  private final Lookup lookup;
  private final SearchViewModel found;
  private final ReplaceViewModel replace;
  private final ShellView shell;

  /**
   * A studio whose data lie in this folder.
   *
   * @param shelf where its courses come from
   */
  public Wiring(Path folder, Shelf shelf) {
    library = new LibraryViewModel(desk, jobs, shelf);
    publish =
        new PublishViewModel(
            desk, jobs, Targets.all(), new PublishedBuilds(folder.resolve("published")));
    dropped = new DroppedFiles(desk, jobs, library::bring);
    SettingsFile settings = new SettingsFile(folder.resolve("studio.properties"));
    themes.choiceProperty().set(settings.theme());
    themes
        .choiceProperty()
        .addListener(
            (value, before, now) -> {
              try {
                settings.keepTheme(now);
              } catch (IOException e) {
                desk.complain(e);
              }
            });
    Checking.follow(desk, latest);
    Budget.follow(desk, latest);
    lookup = new Lookup(folder.resolve("search"), shelf.source());
    lookup.follow(desk);
    lookup.listen(() -> FxThread.later(this::newToFind));
    Going going = new Going(desk, showing::show, library::open);
    found = new SearchViewModel(desk, lookup, search, going);
    replace = new ReplaceViewModel(desk, search, found.textProperty());
    GoToView goTo = new GoToView(new GoToViewModel(desk, lookup, search, going));
    Runnable toSearch = () -> desk.pageProperty().set(Pages.SEARCH);
    List<Command> commands =
        List.of(
            new Command(Text.of("search.command.go"), "Ctrl P", goTo::open),
            new Command(Text.of("search.command.find"), "Ctrl Shift F", toSearch));
    shell = new ShellView(desk, jobs, pages(folder), commands, showing::show);
    shell.getChildren().add(goTo);
    DropTarget.on(shell, (paths, event) -> dropped.take(paths, Optional.empty()));
    SearchKeys.on(shell, goTo::open, toSearch);
  }

  private void newToFind() {
    if (desk.pageProperty().get().equals(Pages.SEARCH)) {
      found.again();
    }
  }

  private List<Page> pages(Path folder) {
    return List.of(
        new Page(
            Pages.LIBRARY, Feather.BOOK, false, () -> new LibraryView(library), Optional.empty()),
        new Page(
            Pages.MAP,
            Feather.SHARE_2,
            true,
            () ->
                new MapPage(
                    desk,
                    map,
                    latest,
                    themes.schemeProperty(),
                    (paths, place) -> dropped.take(paths, Optional.of(place))),
            Optional.of(
                new Command(
                    Text.of("walk.from-here"), "", () -> desk.pageProperty().set(Pages.WALK)))),
        new Page(
                Pages.OUTLINE,
                Feather.LIST,
                true,
                () -> new OutlineView(desk, outline, () -> desk.pageProperty().set(Pages.ACTIVITY)),
                Optional.empty())
            .under(Pages.MAP),
        new Page(
            Pages.SKILLS,
            Feather.LAYERS,
            true,
            () -> new SkillsPage(desk, skills, this::showOnMap),
            Optional.empty()),
        new Page(
                Pages.ACTIVITY,
                Feather.EDIT_3,
                true,
                () ->
                    new ActivityPage(
                        activity,
                        new PreviewMaker(desk, latest, new WebTarget()),
                        new ResourceFile(desk, jobs)),
                Optional.empty())
            .under(Pages.MAP),
        new Page(
            Pages.RULES,
            Feather.CORNER_DOWN_RIGHT,
            true,
            () ->
                new RulesView(
                    desk,
                    rules,
                    firings,
                    new PoliciesView(policies, new PlacementViewModel(desk)),
                    this::showOnMap),
            Optional.of(new Command(Text.of("rules.new"), "", rules::begin))),
        new Page(
            Pages.WALK,
            Feather.USER,
            true,
            () -> new WalkView(desk, jobs, new WebTarget(), walk),
            Optional.empty()),
        new Page(
                Pages.PERSONAS,
                Feather.USERS,
                true,
                () -> new PersonasView(desk, personas, this::walkAs),
                Optional.empty())
            .under(Pages.WALK),
        new Page(
                Pages.HISTORY,
                Feather.CLOCK,
                true,
                () -> new HistoryView(new HistoryViewModel(desk)),
                Optional.empty())
            .under(Pages.MAP),
        new Page(
            Pages.CHECKS,
            Feather.SHIELD,
            true,
            () -> new FindingsView(desk, findings, map::show),
            Optional.empty()),
        new Page(
            Pages.PUBLISH, Feather.PACKAGE, true, () -> new PublishView(publish), Optional.empty()),
        new Page(
                Pages.SEARCH,
                Feather.SEARCH,
                false,
                () -> new SearchView(found, replace),
                Optional.empty())
            .under(Pages.LIBRARY),
        new Page(
            Pages.SETTINGS,
            Feather.SETTINGS,
            false,
            () -> new SettingsView(themes.choiceProperty(), folder.toString()),
            Optional.empty()));
  }

  private void walkAs(Persona persona) {
    walk.walkAs(persona);
    desk.pageProperty().set(Pages.WALK);
  }

  private void showOnMap(Selection part) {
    desk.pageProperty().set(Pages.MAP);
    map.show(part);
  }

  /** The window's scene, dressed. */
  public Scene scene(double width, double height) {
    Scene scene = new Scene(shell, width, height);
    themes.dress(scene);
    SteadyPress.in(scene);
    return scene;
  }

  /** What all pages share. */
  public Desk desk() {
    return desk;
  }

  /** The themes. */
  public Themes themes() {
    return themes;
  }

  /** The map. */
  public MapViewModel map() {
    return map;
  }

  /** The findings. */
  public FindingsViewModel findings() {
    return findings;
  }

  /** The outline. */
  public OutlineViewModel outline() {
    return outline;
  }

  /** The skills. */
  public SkillsViewModel skills() {
    return skills;
  }

  /** The personas. */
  public PersonasViewModel personas() {
    return personas;
  }

  /** The rules. */
  public RulesViewModel rules() {
    return rules;
  }

  /** The walk. */
  public WalkViewModel walk() {
    return walk;
  }

  /** What can be published. */
  public PublishViewModel publish() {
    return publish;
  }

  /** What is searched for. */
  public SearchViewModel search() {
    return found;
  }

  /** Find and replace. */
  public ReplaceViewModel replace() {
    return replace;
  }

  /** The library. */
  public LibraryViewModel library() {
    return library;
  }

  @Override
  public void close() {
    desk.close();
    lookup.close();
    searching.shutdownNow();
    background.shutdownNow();
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "trellis-work");
    thread.setDaemon(true);
    return thread;
  }
}
