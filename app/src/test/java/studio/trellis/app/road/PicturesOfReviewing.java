package studio.trellis.app.road;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.trellis.app.publish.PersonaWalks;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.browser.Chromium;
import studio.trellis.packaging.browser.Samples;
import studio.trellis.packaging.target.Request;
import studio.trellis.packaging.target.Targets;
import studio.trellis.packaging.zip.ZipFiles;

/** Takes pictures of the page for reviewers: {@code PicturesOfReviewing OUT [LANGUAGE]}. */
public final class PicturesOfReviewing {
  private PicturesOfReviewing() {}

  public static void main(String[] args) throws Exception {
    Path out = Files.createDirectories(Path.of(args[0]));
    String language = args.length > 1 ? args[1] : "en";
    Course course = Samples.sales().with(fields -> fields.language = language);
    Path web = Files.createTempDirectory("review");
    ZipFiles.writeFolder(
        Targets.find("web")
            .pack(Request.of(course, Samples.salesAssets()).forReviewers(new PersonaWalks(course)))
            .files(),
        web);
    try (Chromium chromium = Chromium.start()) {
      for (int width : new int[] {390, 1100, 1440}) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
          Page page =
              chromium
                  .browser()
                  .newContext(
                      new Browser.NewContextOptions()
                          .setViewportSize(width, 844)
                          .setColorScheme(scheme))
                  .newPage();
          page.navigate(web.resolve("index.html").toUri().toString());
          page.locator("h1").waitFor();
          String end = "-" + width + (scheme == ColorScheme.DARK ? "-dark" : "") + ".png";
          shoot(page, out.resolve("review-" + language + "-begin" + end));
          if (width < 1000) {
            page.click(".review-toggle");
          }
          page.selectOption(".review select", "0");
          for (int i = 0; i < 9; i++) {
            page.click(".review-bar .button:nth-of-type(2)");
          }
          page.waitForTimeout(400);
          shoot(page, out.resolve("review-" + language + "-step" + end));
          page.click(".review .fold:first-of-type summary");
          page.click(".review-body .actions .button");
          page.waitForTimeout(200);
          shoot(page, out.resolve("review-" + language + "-own" + end));
        }
      }
    }
  }

  private static void shoot(Page page, Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }
}
