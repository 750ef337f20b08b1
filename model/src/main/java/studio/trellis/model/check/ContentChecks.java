package studio.trellis.model.check;

import org.jspecify.annotations.Nullable;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.Asset;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.EntityKind;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.LevelContent;
import studio.trellis.model.html.Contrast;
import studio.trellis.model.html.HtmlText;
import studio.trellis.model.html.ReadingLevel;

/** What learners read, see and hear: whether everybody can, and without a long way. */
final class ContentChecks {
  /** Words of a page that take five minutes. */
  private static final int LONG_PAGE = 1000;

  /** Words of feedback that fill a phone's screen. */
  private static final int LONG_FEEDBACK = 120;

  private static final int LONG_PROMPT = 200;

  /** Fewer words say too little to measure how they read. */
  private static final int MEASURABLE = 100;

  /** Fewer words are no transcript. */
  private static final int TRANSCRIPT = 30;

  private static final long MEGABYTE = 1_000_000;
  private static final int PAPER = 0xFFFFFF;

  /** Ratio in hundredths that bars and frames need (WCAG 2.2, 1.4.11). */
  private static final int SHAPES = 300;

  private final Course course;
  private final Report report;
  private final Inventory items;

  ContentChecks(Course course, Report report, Inventory items) {
    this.course = course;
    this.report = report;
    this.items = items;
  }

  void run() {
    new Pages(course).each(new PageChecks(report)::read);
    course.activities().forEach(this::activity);
    course.items().forEach(this::item);
    assets();
    Integer accent = Contrast.colour(course.look().accent());
    if (accent != null && Contrast.of(accent, PAPER) < SHAPES) {
      report.at(EntityKind.COURSE, course.id());
      report.note(
          "content.contrast", "accent", "look", course.look().accent(), ratio(accent, PAPER));
    }
  }

  /** A contrast as people write it: {@code 3.2 to 1}. */
  static String ratio(int one, int other) {
    int hundredths = Contrast.of(one, other);
    return hundredths / 100 + "." + hundredths / 10 % 10 + " to 1";
  }

  private void activity(Activity activity) {
    report.at(EntityKind.ACTIVITY, activity.id());
    StringBuilder page = new StringBuilder(activity.body());
    for (LevelContent level : activity.levels()) {
      page.append("<p>").append(level.html()).append("</p>");
    }
    int words = ReadingLevel.words(HtmlText.plain(activity.body()));
    if (words > LONG_PAGE) {
      report.note("content.long-text", "page", "body", activity.title(), FindingText.number(words));
    }
    for (Item item : items.of(activity)) {
      page.append("<p>").append(item.prompt()).append("</p>");
    }
    reads(HtmlText.sentences(page.toString()), activity);
    if (activity.behaviour() instanceof Behaviour.Resource resource) {
      resource(activity, course.assets().find(resource.asset()), words);
    }
  }

  private void reads(String text, Activity activity) {
    if (ReadingLevel.knows(course.language()) && ReadingLevel.words(text) >= MEASURABLE) {
      int ease = ReadingLevel.of(text, course.language());
      if (ease < ReadingLevel.HARD) {
        report.note(
            "content.reading-level",
            "hard",
            "body",
            activity.title(),
            Integer.toString(Math.max(0, ease)));
      }
    }
  }

  private void resource(Activity activity, @Nullable Asset asset, int words) {
    if (asset == null) {
      boolean opens = activity.body().contains("<a ") || activity.body().contains("asset:");
      if (activity.built() && HtmlText.says(activity.body()) && !opens && words < TRANSCRIPT) {
        report.warning("content.missing-asset", "resource", "behaviour/asset", activity.title());
      }
      return;
    }
    boolean played = asset.type().startsWith("video/") || asset.type().startsWith("audio/");
    if (played && words < TRANSCRIPT) {
      report.warning("content.no-captions", "resource", "body", activity.title(), asset.name());
    }
  }

  private void item(Item item) {
    report.at(EntityKind.ITEM, item.id());
    int words = ReadingLevel.words(HtmlText.plain(item.prompt()));
    if (words > LONG_PROMPT) {
      report.note("content.long-text", "prompt", "prompt", FindingText.number(words));
    }
    Pages.item(
        item,
        (place, html) -> {
          boolean feedback =
              place.field().endsWith("/why")
                  || place.field().endsWith("/what")
                  || place.field().endsWith("/improve");
          if (feedback && html.length() > LONG_FEEDBACK * 3) {
            int said = ReadingLevel.words(HtmlText.plain(html));
            if (said > LONG_FEEDBACK) {
              report.note("content.long-text", "feedback", place.field(), FindingText.number(said));
            }
          }
        });
  }

  private void assets() {
    long all = 0;
    for (Asset asset : course.assets()) {
      report.at(EntityKind.ASSET, asset.id());
      all += asset.bytes();
      if (asset.bytes() == 0) {
        report.error("content.missing-asset", "empty", "bytes", asset.name());
      }
      long most = most(asset.type());
      if (asset.bytes() > most * MEGABYTE) {
        report.warning(
            "content.oversize",
            "file",
            "bytes",
            asset.name(),
            megabytes(asset.bytes()),
            most + " MB");
      }
    }
    if (all > 200 * MEGABYTE) {
      report.at(EntityKind.COURSE, course.id());
      report.warning("content.oversize", "course", "assets", megabytes(all));
    }
  }

  /** Megabytes that a file of this type may have before phones and offices wait for it. */
  private static long most(String type) {
    if (type.startsWith("image/")) {
      return 1;
    }
    return type.startsWith("video/") ? 50 : 10;
  }

  private static String megabytes(long bytes) {
    return FindingText.number((bytes + MEGABYTE / 2) / MEGABYTE) + " MB";
  }
}
