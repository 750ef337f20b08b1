package studio.trellis.model.check;

import java.util.List;
import studio.trellis.model.html.Contrast;
import studio.trellis.model.html.HtmlScan;
import studio.trellis.model.html.HtmlText;
import studio.trellis.model.html.ReadingLevel;

/** What a single piece of HTML has that some learners cannot see, hear, find or follow. */
final class PageChecks {
  private static final List<String> VAGUE =
      List.of(
          "click here",
          "here",
          "more",
          "read more",
          "learn more",
          "link",
          "this link",
          "this page",
          "hier",
          "hier klicken",
          "klicken sie hier",
          "mehr",
          "mehr lesen",
          "weiterlesen",
          "ici",
          "cliquez ici",
          "en savoir plus",
          "lire la suite",
          "aquí",
          "haga clic aquí",
          "leer más",
          "clicca qui",
          "qui",
          "klik hier",
          "clique aqui");

  /** What a piece has to hold for anything to be said of it. */
  private static final List<String> WORTH =
      List.of("<img", "<a ", "<video", "<audio", "<h", "style=");

  private static final int TRANSCRIPT = 30;

  /** Headings of a page begin here: above stand the page's own. */
  private static final int FIRST_HEADING = 3;

  private static final int INK = 0x1F2421;
  private static final int PAPER = 0xFFFFFF;
  private final Report report;

  PageChecks(Report report) {
    this.report = report;
  }

  void read(Spot place, String html) {
    if (WORTH.stream().noneMatch(html::contains)) {
      return;
    }
    report.at(place.kind(), place.id());
    Reading reading = new Reading(place.field());
    List<HtmlScan.Part> parts = HtmlScan.of(html);
    for (HtmlScan.Part part : parts) {
      reading.part(part, html);
    }
  }

  /** One piece, part by part. */
  private final class Reading {
    private final String field;
    private int heading = FIRST_HEADING - 1;
    private boolean skipped;
    private String address = "";
    private StringBuilder text = new StringBuilder();
    private boolean video;
    private boolean captions;

    Reading(String field) {
      this.field = field;
    }

    void part(HtmlScan.Part part, String html) {
      switch (part) {
        case HtmlScan.Words words -> text.append(words.text());
        case HtmlScan.Begin begin -> begin(begin, html);
        case HtmlScan.End end -> end(end);
      }
    }

    private void begin(HtmlScan.Begin begin, String html) {
      colours(begin.value("style"));
      switch (begin.name()) {
        case "img" -> picture(begin);
        case "a" -> {
          address = begin.value("href");
          text = new StringBuilder();
        }
        case "video" -> {
          video = true;
          captions = false;
          elsewhere(begin);
        }
        case "track" -> captions = true;
        case "audio" -> {
          elsewhere(begin);
          if (ReadingLevel.words(HtmlText.plain(html)) < TRANSCRIPT) {
            report.warning("content.no-captions", "audio", field);
          }
        }
        case "h3", "h4", "h5", "h6" -> heading(begin.name().charAt(1) - '0');
        default -> {}
      }
    }

    private void picture(HtmlScan.Begin begin) {
      if (begin.value("alt").isBlank()) {
        report.warning("content.no-alt", "picture", field);
      } else {
        // A picture may be all that a link shows; then its text is the link's.
        text.append(begin.value("alt"));
      }
      elsewhere(begin);
    }

    private void elsewhere(HtmlScan.Begin begin) {
      if (begin.value("src").startsWith("http")) {
        report.warning("content.external-address", "media", field, begin.value("src"));
      }
    }

    private void heading(int level) {
      if (level > heading + 1 && !skipped) {
        skipped = true;
        report.note("content.heading-order", "skipped", field, "h" + level, "h" + (heading + 1));
      }
      heading = level;
    }

    private void end(HtmlScan.End end) {
      if (end.name().equals("video") && video) {
        video = false;
        if (!captions) {
          report.warning("content.no-captions", "video", field);
        }
      } else if (end.name().equals("a") && !address.isEmpty()) {
        link(HtmlText.plain(text.toString()));
        address = "";
      }
    }

    private void link(String said) {
      String small = small(said);
      if (small.isEmpty() || VAGUE.contains(small) || small.startsWith("http")) {
        report.warning("content.link-text", "vague", field, said.isEmpty() ? address : said);
      }
      if (address.startsWith("http")) {
        report.note("content.external-address", "link", field, address);
      }
    }

    private void colours(String style) {
      if (style.isEmpty()) {
        return;
      }
      Integer ink = Contrast.colour(of(style, "color"));
      Integer paper = Contrast.colour(of(style, "background-color"));
      paper = paper == null ? Contrast.colour(of(style, "background")) : paper;
      int front = ink == null ? INK : ink;
      int back = paper == null ? PAPER : paper;
      if ((ink != null || paper != null) && Contrast.of(front, back) < Contrast.LETTERS) {
        report.warning("content.contrast", "text", field, ContentChecks.ratio(front, back));
      }
    }

    private static String small(String text) {
      StringBuilder out = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        out.append(Character.toLowerCase(text.charAt(i)));
      }
      return out.toString();
    }

    /** What a style says of a property; empty: nothing. */
    private static String of(String style, String property) {
      int from = 0;
      while (from < style.length()) {
        int end = style.indexOf(';', from);
        end = end < 0 ? style.length() : end;
        int colon = style.indexOf(':', from);
        if (colon > 0 && colon < end && style.substring(from, colon).strip().equals(property)) {
          return style.substring(colon + 1, end).strip();
        }
        from = end + 1;
      }
      return "";
    }
  }
}
