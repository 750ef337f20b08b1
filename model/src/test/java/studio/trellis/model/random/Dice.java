package studio.trellis.model.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Random numbers, picks, ids and texts of one seed. {@link Random} is specified, so a seed means
 * the same everywhere.
 */
final class Dice {
  private static final String[] WORDS = {
    "offer",
    "listen",
    "price",
    "why",
    "Größe",
    "été",
    "naïve",
    "日本",
    "🙂",
    "\"quoted\"",
    "back\\slash",
    "50 %",
    "a/b",
    "İstanbul",
    "שלום",
    "line\u2028end",
    "tab\there",
    "ﬁt"
  };
  private static final String[] SAFE = {
    "offer",
    "listen",
    "price",
    "why",
    "Größe",
    "été",
    "日本",
    "🙂",
    "&amp;",
    "&lt;b&gt;",
    "50 %",
    "שלום"
  };
  private final Random random;
  private final Set<String> ids = new HashSet<>();

  Dice(long seed) {
    // Neighbouring seeds start alike in java.util.Random; mixing parts them.
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** A number from {@code least} to {@code most}, both included. */
  int from(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  <E> E pick(E[] all) {
    return all[random.nextInt(all.length)];
  }

  /**
   * From {@code least} to {@code most} different ones, fewer when there are not as many; in any
   * order.
   */
  <T> List<T> some(List<T> all, int least, int most) {
    List<T> left = new ArrayList<>(all);
    int wanted = Math.min(from(least, most), left.size());
    List<T> out = new ArrayList<>();
    while (out.size() < wanted) {
      out.add(left.remove(random.nextInt(left.size())));
    }
    return out;
  }

  /** A new id; its sort order has nothing to do with when it was made. */
  String id(char kind) {
    StringBuilder id = new StringBuilder();
    do {
      id.setLength(0);
      id.append(kind);
      for (int i = 0; i < 4; i++) {
        id.append(
            "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"
                .charAt(random.nextInt(63)));
      }
    } while (!ids.add(id.toString()));
    return id.toString();
  }

  /** A text, sometimes empty. */
  String maybe() {
    return chance(50) ? "" : text();
  }

  /** A text of one to four words. */
  String text() {
    StringBuilder text = new StringBuilder(pick(WORDS));
    for (int i = from(0, 3); i > 0; i--) {
      text.append(' ').append(pick(WORDS));
    }
    return text.toString();
  }

  /** A clean HTML fragment, sometimes with an image of {@code assets} or mathematics. */
  String html(List<String> assets) {
    StringBuilder html = new StringBuilder("<p>").append(pick(SAFE));
    for (int i = from(0, 3); i > 0; i--) {
      html.append(' ').append(pick(SAFE));
    }
    if (!assets.isEmpty() && chance(10)) {
      html.append("<img src=\"asset:")
          .append(pick(assets))
          .append("\" alt=\"")
          .append(pick(SAFE))
          .append("\">");
    }
    if (chance(5)) {
      html.append("<math alttext=\"x^2\"><msup><mi>x</mi><mn>2</mn></msup></math>");
    }
    return html.append("</p>").toString();
  }

  /** A clean HTML fragment, sometimes empty. */
  String maybeHtml(List<String> assets) {
    return chance(40) ? "" : html(assets);
  }
}
