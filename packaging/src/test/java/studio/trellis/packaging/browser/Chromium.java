package studio.trellis.packaging.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
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
