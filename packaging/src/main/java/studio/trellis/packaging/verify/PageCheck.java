package studio.trellis.packaging.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What every HTML page of a package is held to: a content policy, and nothing that comes from
 * elsewhere.
 */
final class PageCheck {
  private static final String[] LOADING = {
    "script[src]",
    "link[href]",
    "img[src]",
    "iframe[src]",
    "audio[src]",
    "video[src]",
    "source[src]",
    "object[data]",
    "embed[src]"
  };

  private PageCheck() {}

  static void check(SortedMap<String, byte[]> files, List<Finding> found) {
    boolean ours = files.containsKey("data/course.js");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".html") || file.getKey().endsWith(".htm")) {
        page(
            file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8), files, ours, found);
      }
    }
  }

  private static void page(
      String name,
      String html,
      SortedMap<String, byte[]> files,
      boolean ours,
      List<Finding> found) {
    Document page = Jsoup.parse(html);
    policy(name, page, ours, found);
    for (String loading : LOADING) {
      for (Element element : page.select(loading)) {
        String attribute = loading.substring(loading.indexOf('[') + 1, loading.length() - 1);
        reference(name, element.attr(attribute).strip(), files, found);
      }
    }
    boolean inline =
        page.select("script").stream().anyMatch(s -> !s.hasAttr("src") && !s.data().isBlank());
    if (ours && (inline || hasHandlers(page))) {
      found.add(
          Finding.error(
              "PAGE_INLINE_SCRIPT",
              name,
              "the page holds script of its own, which its policy refuses"));
    }
  }

  private static void policy(String name, Document page, boolean ours, List<Finding> found) {
    Element meta = page.selectFirst("meta[http-equiv=Content-Security-Policy]");
    if (meta == null) {
      found.add(
          ours
              ? Finding.error("PAGE_NO_POLICY", name, "the page has no Content-Security-Policy")
              : Finding.warning(
                  "PAGE_NO_POLICY",
                  name,
                  "the page has no Content-Security-Policy: it may load from anywhere"));
    } else if (ours
        && (meta.attr("content").contains("unsafe-")
            || !meta.attr("content").contains("default-src 'none'"))) {
      found.add(
          Finding.error("PAGE_POLICY", name, "the page's Content-Security-Policy was weakened"));
    }
  }

  private static void reference(
      String page, String address, SortedMap<String, byte[]> files, List<Finding> found) {
    if (address.startsWith("//") || address.matches("(?i)[a-z]+://.*")) {
      found.add(
          Finding.error(
              "PAGE_OUTSIDE", page, "the page loads " + address + " from outside of the package"));
    } else if (!address.isEmpty() && !address.startsWith("data:") && !address.startsWith("/")) {
      String folder = page.contains("/") ? page.substring(0, page.lastIndexOf('/') + 1) : "";
      String file = java.net.URI.create("x:/").resolve(encoded(folder + address)).getPath();
      if (file != null && !files.containsKey(file.substring(1))) {
        found.add(
            Finding.error(
                "PAGE_FILE_MISSING",
                page,
                "the page loads " + address + ", which is not in the package"));
      }
    }
  }

  private static String encoded(String address) {
    return address
        .replaceAll("[?#].*", "")
        .replace(" ", "%20")
        .replaceAll("[^\\x21-\\x7E]|[\"<>\\\\^`{|}]", "_");
  }

  private static boolean hasHandlers(Document page) {
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().startsWith("on")
            || attribute
                .getValue()
                .strip()
                .toLowerCase(java.util.Locale.ROOT)
                .startsWith("javascript:")) {
          return true;
        }
      }
    }
    return false;
  }
}
