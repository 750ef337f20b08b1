package studio.trellis.packaging.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import studio.trellis.packaging.player.PlayerFiles;
import studio.trellis.packaging.verify.ScriptFailedException;
import studio.trellis.packaging.verify.ScriptHost;

/** The very script that ships, in Chromium, for its engine alone. */
public final class BrowserHost implements ScriptHost, AutoCloseable {
  private final Chromium chromium = Chromium.start();
  private final Page page = chromium.browser().newPage();

  /**
   * Starts Chromium and loads the script from a file, under the policy of the page; the test is
   * skipped where there is none.
   */
  public BrowserHost(Path folder) throws IOException {
    Files.writeString(folder.resolve("player.js"), PlayerFiles.script());
    Files.writeString(folder.resolve("grader.js"), PlayerFiles.grader());
    Path html = folder.resolve("engine.html");
    Files.writeString(
        html,
        "<!doctype html><meta charset=utf-8><meta http-equiv=Content-Security-Policy "
            + "content=\"default-src 'none'; script-src 'self'\"><script src=player.js></script>"
            + "<script src=grader.js></script>");
    page.navigate(html.toUri().toString());
  }

  @Override
  public String call(String function, List<String> arguments) {
    try {
      Object result =
          page.evaluate(
              "([name, args]) => { const r = (TrellisEngine[name] ?? TrellisGrader[name])(...args);"
                  + " return r === undefined ? '' : String(r); }",
              List.of(function, arguments));
      return String.valueOf(result);
    } catch (PlaywrightException e) {
      throw new ScriptFailedException(function + " failed: " + e.getMessage(), e);
    }
  }

  @Override
  public String name() {
    return "Chromium " + chromium.browser().version();
  }

  @Override
  public void close() {
    chromium.close();
  }
}
