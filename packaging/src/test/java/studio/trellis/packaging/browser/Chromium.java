package studio.trellis.packaging.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Chromium of this machine. Tests that need it are skipped, and say so, where there is none.
 */
public final class Chromium implements AutoCloseable {
  /** Learners draw their seeds from words of 32 bits; names of statements stay random. */
  private static final String SAME_SHUFFLES =
      """
      const random = crypto.getRandomValues.bind(crypto);
      crypto.getRandomValues = (a) => a instanceof Uint32Array ? a.fill(7) : random(a);
      """;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    var options =
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    playwright = Playwright.create(options);
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  /** Starts it; the test is skipped where there is none. */
  public static Chromium start() {
    Path program = find();
    if (program == null) {
      System.out.println("[SKIPPED] no Chromium here: install it, or name it in TRELLIS_CHROMIUM");
    }
    assumeTrue(program != null, "no Chromium here");
    return new Chromium(program);
  }

  public Browser browser() {
    return browser;
  }

  /** A learner's own browser; pages shuffle in it as they do in every run. */
  public BrowserContext context() {
    return context(new Browser.NewContextOptions());
  }

  /** A learner's own browser, as said; pages shuffle in it as they do in every run. */
  public BrowserContext context(Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    context.addInitScript(SAME_SHUFFLES);
    return context;
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static @Nullable Path find() {
    String named = System.getenv("TRELLIS_CHROMIUM");
    return Stream.of(
            named == null ? "" : named,
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(p -> !p.isEmpty() && Files.isExecutable(Path.of(p)))
        .map(Path::of)
        .findFirst()
        .orElse(null);
  }
}
