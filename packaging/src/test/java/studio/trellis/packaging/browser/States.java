package studio.trellis.packaging.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import studio.trellis.model.base.TreeReader;
import studio.trellis.model.course.Course;
import studio.trellis.model.wire.CourseWire;

/**
 * Looks at each kind of page once: with axe-core in the light and the dark theme, and with our own
 * eyes at 1000 and at 320 pixels (which is 1280 pixels at 400 %).
 */
final class States {
  private final Page page;
  private final List<String> selectors;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> seen = new TreeSet<>();
  private final Set<String> met = new TreeSet<>();

  /**
   * Looks at a page.
   *
   * @param selectors those of which to note whether anything answers to them
   */
  States(Page page, List<String> selectors) {
    this.page = page;
    this.selectors = selectors;
  }

  /** The course whose walk meets every kind of page. */
  static Course course() {
    return CourseWire.read(TreeReader.read(resource("states.json")));
  }

  /** What has to be in a page for this: axe-core, and our own questions. */
  static String script() {
    try {
      return Files.readString(Judges.file("axe-core/axe.min.js")) + ";" + resource("states.js");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    try (var in = States.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The kind of page that is shown. */
  String name() {
    return (String) page.evaluate("states.name()");
  }

  /** Looks at what is shown, unless such a page was seen before. */
  void look(String state) {
    List<String> open = new ArrayList<>(selectors);
    open.removeAll(met);
    for (Object selector : (List<?>) page.evaluate("(all) => states.met(all)", open)) {
      met.add((String) selector);
    }
    if (!seen.add(state)) {
      return;
    }
    add(state, page.evaluate("states.axe()"));
    add(state, page.evaluate("states.faults()"));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.setViewportSize(320, 800);
    add(state + ", dark", page.evaluate("states.axe(['color-contrast', 'target-size'])"));
    add(state + ", small", page.evaluate("states.faults()"));
    page.setViewportSize(1000, 800);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private void add(String state, Object found) {
    for (Object one : (List<?>) found) {
      faults.add(state + ": " + one);
    }
  }

  List<String> faults() {
    return faults;
  }

  Set<String> seen() {
    return seen;
  }

  /** The selectors that something answered to. */
  Set<String> met() {
    return met;
  }
}
