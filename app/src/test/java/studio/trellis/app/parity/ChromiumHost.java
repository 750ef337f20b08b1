package studio.trellis.app.parity;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.trellis.packaging.verify.ScriptFailedException;
import studio.trellis.packaging.verify.ScriptHost;

/** The script in a Chromium of the system, from a file, as a learner's browser loads it. */
final class ChromiumHost implements ScriptHost, AutoCloseable {
  private static final double PATIENCE = 120_000;
  private final Playwright playwright;
  private final Browser browser;
  private final Page page;

  ChromiumHost(Path chromium, Path folder, String script) throws IOException {
    Files.writeString(folder.resolve("player.js"), script, StandardCharsets.UTF_8);
    Path html = folder.resolve("engine.html");
    Files.writeString(
        html,
        "<!doctype html><meta charset=utf-8><meta http-equiv=Content-Security-Policy "
            + "content=\"default-src 'none'; script-src 'self'\"><script src=player.js></script>");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    page = browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.navigate(html.toUri().toString());
  }

  /** A Chromium of the system, by the environment or in a usual place. */
  static Optional<Path> find() {
    String named = System.getenv("TRELLIS_CHROMIUM");
    return Stream.of(
            named == null ? "" : named,
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(name -> !name.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public String call(String function, List<String> arguments) {
    try {
      Object result =
          page.evaluate(
              "([name, texts]) => String(TrellisEngine[name](...texts))",
              List.of(function, arguments));
      return String.valueOf(result);
    } catch (PlaywrightException e) {
      throw new ScriptFailedException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public String name() {
    return "Chromium " + browser.version();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
