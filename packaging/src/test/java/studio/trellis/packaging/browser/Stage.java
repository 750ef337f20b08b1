package studio.trellis.packaging.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import studio.trellis.packaging.target.Exported;
import tools.jackson.databind.JsonNode;

/** Where a package of a target is played, and what was heard of it there. */
interface Stage extends AutoCloseable {
  /** What is known of a learner after the end; what a target has no word for is null or empty. */
  record Heard(
      String state,
      Boolean completed,
      Boolean passed,
      Integer score,
      Map<String, Integer> skills) {}

  /** Opens the course, as its platform does it. */
  void open(Page page);

  Locator body(Page page);

  /** Waits until the session is over, after Exit. */
  void over(Page page);

  Heard heard(Page page);

  /** What was said where a person was asked for. */
  default List<String> asked(Page page) {
    return List.of();
  }

  /** What strict judges say against what was heard. */
  List<String> faults(Page page);

  @Override
  void close();

  static Stage of(Exported exported) throws Exception {
    return switch (exported.target()) {
      case "scorm12", "scorm2004-3", "scorm2004-4" -> new Scorm(exported);
      case "web" -> new Web(exported);
      default -> new Records(exported);
    };
  }

  /** SCORM under scorm-again. */
  final class Scorm implements Stage {
    private final boolean older;
    private final Platform platform;

    private Scorm(Exported exported) throws Exception {
      older = exported.target().equals("scorm12");
      platform = new Platform(exported.files(), older ? "scorm12" : "scorm2004");
    }

    @Override
    public void open(Page page) {
      page.navigate(platform.address(""));
    }

    @Override
    public Locator body(Page page) {
      return Platform.course(page).locator("body");
    }

    @Override
    public void over(Page page) {
      body(page).locator("text=Your progress is saved").waitFor();
    }

    @Override
    public Heard heard(Page page) {
      String status =
          Platform.kept(page, older ? "cmi.core.lesson_status" : "cmi.completion_status");
      String success = older ? status : Platform.kept(page, "cmi.success_status");
      Map<String, Integer> skills = new TreeMap<>();
      for (int i = 0; !Platform.kept(page, "cmi.objectives." + i + ".id").isEmpty(); i++) {
        String raw = Platform.kept(page, "cmi.objectives." + i + ".score.raw");
        skills.put(Platform.kept(page, "cmi.objectives." + i + ".id"), Integer.valueOf(raw));
      }
      String score = Platform.kept(page, older ? "cmi.core.score.raw" : "cmi.score.raw");
      return new Heard(
          Platform.kept(page, "cmi.suspend_data"),
          Set.of("completed", "passed").contains(status),
          success.equals("passed"),
          score.isEmpty() ? null : Integer.valueOf(score),
          skills);
    }

    @Override
    public List<String> asked(Page page) {
      return Platform.calls(page).stream()
          .filter(c -> c.sets() && c.element().matches("cmi\\.comments.*"))
          .filter(c -> older || c.element().endsWith(".comment"))
          .map(c -> c.value().replaceAll("[\\[\\]]", ""))
          .toList();
    }

    @Override
    public List<String> faults(Page page) {
      List<Platform.Call> calls = Platform.calls(page);
      List<String> out = new ArrayList<>();
      (older ? Strict12.refused(calls) : Strict2004.refused(calls))
          .forEach(call -> out.add("refused: " + call));
      long ends = calls.stream().filter(c -> c.name().matches("LMSFinish|Terminate")).count();
      if (ends != 1) {
        out.add(ends + " ends of one session");
      }
      return out;
    }

    @Override
    public void close() {
      platform.close();
    }
  }

  /** cmi5 and xAPI on a record store. */
  final class Records implements Stage {
    private final boolean newer;
    private final RecordPlatform platform;

    private Records(Exported exported) throws Exception {
      newer = exported.target().equals("cmi5");
      platform = new RecordPlatform(exported.files());
    }

    @Override
    public void open(Page page) {
      page.navigate(newer ? platform.cmi5("Normal", null, "Completed") : platform.tincan());
    }

    @Override
    public Locator body(Page page) {
      return page.locator("body");
    }

    @Override
    public void over(Page page) {
      page.locator(newer ? "h1:has-text('Back')" : "text=Your progress is saved").waitFor();
    }

    @Override
    public Heard heard(Page page) {
      JsonNode document = platform.document();
      return new Heard(
          document.path("state").asString(""),
          platform.verbs().contains("completed"),
          platform.verbs().contains("passed"),
          null,
          Map.of());
    }

    @Override
    public List<String> asked(Page page) {
      page.waitForCondition(() -> platform.verbs().contains("requested-attention"));
      return platform.sent().stream()
          .filter(s -> s.verb().equals("requested-attention"))
          .map(s -> s.statement().at("/result/response").asString(""))
          .toList();
    }

    @Override
    public List<String> faults(Page page) {
      List<String> out = new ArrayList<>(platform.faults());
      if (newer) {
        out.addAll(new Cmi5Rules().broken(platform.sent()));
      }
      if (!platform.verbs().getLast().equals("terminated")) {
        out.add("the last word was " + platform.verbs().getLast());
      }
      return out;
    }

    @Override
    public void close() {
      platform.close();
    }
  }

  /** Plain files on a web server; on the way the connection is lost for good. */
  final class Web implements Stage {
    private final RecordPlatform server;
    private final String key;

    private Web(Exported exported) throws Exception {
      server = new RecordPlatform(exported.files());
      key = "trellis:";
    }

    @Override
    public void open(Page page) {
      // By this name it is a page that can be installed.
      page.navigate(server.page().replace("127.0.0.1", "localhost"));
      page.locator("main h1").first().waitFor();
      page.evaluate("navigator.serviceWorker.ready.then(() => true)");
      page.context().setOffline(true);
    }

    @Override
    public Locator body(Page page) {
      return page.locator("body");
    }

    @Override
    public void over(Page page) {
      page.locator("text=Your progress is kept in this browser").waitFor();
    }

    @Override
    public Heard heard(Page page) {
      Object state =
          page.evaluate(
              "(key) => localStorage.getItem(Object.keys(localStorage).find((k) =>"
                  + " k.startsWith(key)))",
              key);
      return new Heard(String.valueOf(state), null, null, null, Map.of());
    }

    @Override
    public List<String> faults(Page page) {
      return List.of();
    }

    @Override
    public void close() {
      server.close();
    }
  }
}
