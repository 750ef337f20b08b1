package studio.trellis.authoring.intake.scorm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.authoring.intake.AssetBytes;
import studio.trellis.authoring.intake.BadSourceException;
import studio.trellis.authoring.intake.ImportReport;
import studio.trellis.authoring.intake.Imported;
import studio.trellis.authoring.intake.Progress;
import studio.trellis.authoring.intake.SourceFiles;
import studio.trellis.authoring.intake.Tally;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Place;

/**
 * What a package of another tool holds: each page that its manifest opens as a resource, with its
 * words, and a list of all its files.
 */
final class Inventory {
  private static final int FILES_SHOWN = 400;
  private final SourceFiles source;
  private final Document manifest;
  private final Progress progress;
  private final Tally tally = new Tally();
  private final CleanHtml html = new CleanHtml();

  Inventory(SourceFiles source, String name, Progress progress) throws IOException {
    this.source = source;
    this.progress = progress;
    // This parser knows no document types and no entities of its own, so none can lead out.
    manifest =
        Jsoup.parse(new String(source.read(name), StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  Imported imported() throws IOException {
    List<Activity> activities = new ArrayList<>();
    activities.add(list());
    Map<String, String> pages = pages();
    for (Map.Entry<String, String> page : pages.entrySet()) {
      progress.check();
      progress.at("Reading pages", activities.size(), pages.size());
      activities.add(page(page.getKey(), page.getValue(), activities.size()));
    }
    String title = title();
    String held = "What the package " + source.label() + " holds.";
    Course course =
        Course.empty(id("c", title + source.label()), title)
            .with(
                f -> {
                  f.summary = "<p>" + CleanHtml.escapeText(held) + "</p>";
                  f.start = activities.getFirst().id();
                  f.source = source.label();
                  f.activities = Entities.of(activities);
                });
    tally.count("From the package", "pages", activities.size() - 1);
    tally.count("From the package", "files listed", source.names().size());
    tally.note(
        ImportReport.Kind.LEFT_OUT,
        "scripts, questions and pictures of another tool's package stay there; its words came in",
        source.label());
    return new Imported(course, Map.<String, AssetBytes>of(), tally.report(source.label()));
  }

  /** The files that are opened, with their titles, in the manifest's order. */
  private Map<String, String> pages() {
    Map<String, String> hrefs = new LinkedHashMap<>();
    for (Element resource : manifest.getElementsByTag("resource")) {
      hrefs.put(resource.attr("identifier"), resource.attr("href"));
    }
    Map<String, String> out = new LinkedHashMap<>();
    for (Element item : manifest.getElementsByTag("item")) {
      String href = hrefs.getOrDefault(item.attr("identifierref"), "");
      put(out, href, item.select("> title").text());
    }
    for (Element unit : manifest.getElementsByTag("au")) {
      put(out, unit.select("> url").text(), unit.select("> title").text());
    }
    for (Element activity : manifest.getElementsByTag("activity")) {
      put(out, activity.select("> launch").text(), activity.select("> name").text());
    }
    source.names().stream()
        .filter(name -> name.matches("(?i).*\\.x?html?"))
        .forEach(name -> out.putIfAbsent(name, ""));
    return out;
  }

  private void put(Map<String, String> out, String href, String title) {
    String file = href.replaceAll("[?#].*", "");
    if (!file.isEmpty() && source.has(file)) {
      out.putIfAbsent(file, title);
    } else if (!file.isEmpty()) {
      tally.note(ImportReport.Kind.LEFT_OUT, "a page is named that is not there", file);
    }
  }

  private Activity page(String file, String given, int order) throws IOException {
    Document page = Jsoup.parse(new String(source.read(file), StandardCharsets.UTF_8));
    page.select("img, audio, video, iframe, object, embed, form, nav, svg, a:not([href^=http])")
        .forEach(
            element -> {
              if (element.normalName().equals("a")) {
                element.unwrap();
              } else {
                element.remove();
              }
            });
    String body = html.clean(page.body().html());
    if (Jsoup.parse(body).text().isBlank()) {
      tally.note(ImportReport.Kind.LOOK, "a page has no words of its own; scripts fill it", file);
    }
    String title = given.isBlank() ? page.title() : given;
    return resource(
        id("r", file), title.isBlank() ? file : title, body, order, source.label() + "/" + file);
  }

  private Activity list() throws BadSourceException {
    Map<String, Integer> kinds = new TreeMap<>();
    StringBuilder rows = new StringBuilder("<ul>");
    int shown = 0;
    for (String name : source.names()) {
      String kind =
          name.contains(".")
              ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)
              : "other";
      kinds.merge(kind, 1, Integer::sum);
      if (shown++ < FILES_SHOWN) {
        rows.append("<li>").append(CleanHtml.escapeText(name)).append("</li>");
      }
    }
    if (kinds.isEmpty()) {
      throw new BadSourceException(source.label(), "holds no file", "choose another package");
    }
    rows.append("</ul>");
    StringBuilder sum = new StringBuilder("<p>");
    kinds.forEach((kind, count) -> sum.append(count).append(" × ").append(kind).append(" · "));
    String lead = sum.substring(0, sum.length() - 3) + "</p>";
    String more = shown > FILES_SHOWN ? "<p>… and " + (shown - FILES_SHOWN) + " more</p>" : "";
    return resource(
        id("r", source.label()),
        "What is in this package",
        html.clean(lead + rows + more),
        0,
        source.label());
  }

  private static Activity resource(String id, String title, String body, int order, String origin) {
    return new Activity(
        id,
        ActivityKind.RESOURCE,
        title,
        "",
        order * 10,
        List.of(),
        List.of(),
        2,
        false,
        body,
        List.of(),
        new Behaviour.Resource(""),
        true,
        new Place(80 + 300 * (order % 6), 80 + 140 * (order / 6)),
        origin,
        Map.of());
  }

  private String title() {
    String title =
        manifest.select("organization > title, course > title, tincan name").stream()
            .map(Element::text)
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse("");
    return title.isBlank() ? source.label() : title;
  }

  /** The same source gives the same ids. */
  private static String id(String kind, String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return kind + new AssetBytes(bytes).hash().substring(0, 14);
  }
}
