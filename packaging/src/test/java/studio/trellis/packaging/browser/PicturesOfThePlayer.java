package studio.trellis.packaging.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.target.Targets;
import studio.trellis.packaging.zip.ZipFiles;

/**
 * Takes pictures of the learner's page: {@code PicturesOfThePlayer OUT [LANGUAGE]}. Phone and
 * desktop, light and dark; in another language only pages that need no reading to be reached.
 */
public final class PicturesOfThePlayer {
  private final Path out;
  private final String language;
  private String suffix = "";

  private PicturesOfThePlayer(Path out, String language) {
    this.out = out;
    this.language = language;
  }

  public static void main(String[] args) throws Exception {
    Path out = Files.createDirectories(Path.of(args[0]));
    new PicturesOfThePlayer(out, args.length > 1 ? args[1] : "en").take();
  }

  private void take() throws Exception {
    Course course = Samples.sales().with(fields -> fields.language = language);
    Path web = Files.createTempDirectory("player");
    ZipFiles.writeFolder(Targets.find("web").pack(course, Samples.salesAssets()).files(), web);
    String address = web.resolve("index.html").toUri().toString();
    try (Chromium chromium = Chromium.start()) {
      for (int width : new int[] {390, 1100}) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
          suffix =
              (width < 600 ? "-phone" : "-desktop")
                  + (scheme == ColorScheme.DARK ? "-dark" : "-light")
                  + (language.equals("en") ? "" : "-" + language);
          Page page =
              chromium
                  .browser()
                  .newContext(
                      new Browser.NewContextOptions()
                          .setViewportSize(width, 844)
                          .setDeviceScaleFactor(width < 600 ? 2 : 1)
                          .setColorScheme(scheme))
                  .newPage();
          page.navigate(address);
          if (language.equals("en")) {
            pages(page, course);
          } else {
            foreign(page);
          }
        }
      }
    }
  }

  private void pages(Page page, Course course) {
    page.locator("h1").waitFor();
    shoot(page, "start");
    Learner.at(page, course, 0.7, 7).take(24);
    page.click(".why summary");
    shoot(page, "question");
    beside(page);
    Learner.at(page, course, 0.9, 7).take(250);
    shoot(page, "end");
  }

  private void foreign(Page page) {
    page.locator("h1").waitFor();
    shoot(page, "start");
    page.locator("main form .primary").click();
    page.locator("h1").waitFor();
    page.click(".why summary");
    shoot(page, "first");
    beside(page);
  }

  private void beside(Page page) {
    page.locator(".top nav button").nth(0).click();
    page.locator(".skills").first().waitFor();
    shoot(page, "where");
    page.locator(".top nav button").nth(1).click();
    page.locator(".map").waitFor();
    shoot(page, "map");
    page.locator(".find input").fill("price");
    page.waitForTimeout(600);
    shoot(page, "find");
    page.locator(".find input").fill("");
    page.waitForTimeout(400);
    Locator seen = page.locator(".way:not(.is-here) .plain.name");
    if (seen.count() > 0) {
      seen.first().click();
      page.waitForTimeout(300);
      shoot(page, "again");
    }
    page.locator(".top nav button").nth(2).click();
    page.locator(".reset").waitFor();
    shoot(page, "data");
    page.locator("main .actions .primary").last().click();
    back(page);
  }

  /** Some weeks later: what fades, and then the question that was left. */
  private void back(Page page) {
    page.clock().setFixedTime(System.currentTimeMillis() + 40L * 86_400_000);
    page.reload();
    page.locator("h1").waitFor();
    shoot(page, "back");
    page.locator(".top nav button").nth(0).click();
    page.locator(".skills").first().waitFor();
    shoot(page, "where-fading");
    page.locator(".top nav button").nth(1).click();
    page.locator(".map").waitFor();
    page.locator("main > .actions .primary").last().click();
    if (page.locator("main > .actions .button").count() == 2) {
      page.locator("main > .actions .button").last().click();
    }
  }

  private void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(out.resolve(name + suffix + ".png"))
            .setFullPage(true));
  }
}
