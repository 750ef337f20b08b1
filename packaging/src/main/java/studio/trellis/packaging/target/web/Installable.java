package studio.trellis.packaging.target.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import studio.trellis.model.base.Tree;
import studio.trellis.model.base.TreeText;
import studio.trellis.model.course.Course;
import studio.trellis.packaging.target.Titles;

/** What makes the page one that can be installed, and that works without a connection. */
final class Installable {
  /** The script that answers when there is no connection. */
  static final String WORKER = "offline.js";

  private static final String MANIFEST = "course.webmanifest";
  private static final String ICON = "icon.svg";
  private static final String DRAWING =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 512 512\"><rect width=\"512\""
          + " height=\"512\" rx=\"96\" fill=\"#1f6b4a\"/><path d=\"M136 376 376 136M136 136l240"
          + " 240M256 96v320M96 256h320\" stroke=\"#fff\" stroke-width=\"28\""
          + " stroke-linecap=\"round\" fill=\"none\"/></svg>\n";

  private Installable() {}

  static void put(SortedMap<String, byte[]> files, Course course, String build) {
    files.put(ICON, bytes(DRAWING));
    files.put(MANIFEST, bytes(manifest(course)));
    String page = new String(files.getOrDefault("index.html", new byte[0]), StandardCharsets.UTF_8);
    files.put(
        "index.html",
        bytes(
            page.replace("font-src 'self'", "font-src 'self'; manifest-src 'self'")
                .replace(
                    "</title>\n",
                    "</title>\n    <link rel=\"manifest\" href=\""
                        + MANIFEST
                        + "\">\n    <link rel=\"icon\" href=\""
                        + ICON
                        + "\">\n")));
    List<Tree> names =
        files.keySet().stream()
            .filter(name -> !name.startsWith("source/"))
            .<Tree>map(Tree.Str::new)
            .toList();
    files.put(WORKER, bytes(worker(build, TreeText.write(new Tree.Arr(names)))));
  }

  private static String manifest(Course course) {
    Map<String, Tree> icon = new TreeMap<>();
    icon.put("src", new Tree.Str(ICON));
    icon.put("sizes", new Tree.Str("any"));
    icon.put("type", new Tree.Str("image/svg+xml"));
    Map<String, Tree> out = new TreeMap<>();
    out.put("name", new Tree.Str(Titles.line(course.title())));
    out.put("lang", new Tree.Str(course.language()));
    out.put("start_url", new Tree.Str("index.html"));
    out.put("scope", new Tree.Str("./"));
    out.put("display", new Tree.Str("standalone"));
    out.put("background_color", new Tree.Str("#f6f5f1"));
    out.put("theme_color", new Tree.Str("#1f6b4a"));
    out.put("icons", new Tree.Arr(List.of(new Tree.Obj(icon))));
    return TreeText.write(new Tree.Obj(out)) + "\n";
  }

  /** Keeps this build's files when it is installed, and forgets earlier builds'. */
  private static String worker(String build, String names) {
    return """
    const BUILD = 'trellis-%s';
    const FILES = %s;
    self.addEventListener('install', (event) => {
      event.waitUntil(caches.open(BUILD).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
    });
    self.addEventListener('activate', (event) => {
      event.waitUntil(caches.keys()
        .then((keys) => Promise.all(keys.filter((key) => key.startsWith('trellis-') && key !== BUILD).map((key) => caches.delete(key))))
        .then(() => self.clients.claim()));
    });
    self.addEventListener('fetch', (event) => {
      event.respondWith(caches.match(event.request, { ignoreSearch: true }).then((kept) => kept ?? fetch(event.request).catch(() =>
            (event.request.mode === 'navigate' ? caches.match('index.html') : Response.error()))));
    });
    """
        .formatted(build, names);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
