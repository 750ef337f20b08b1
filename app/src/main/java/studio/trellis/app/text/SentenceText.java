package studio.trellis.app.text;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.app.text.Run.Manner;
import studio.trellis.model.course.Link;
import studio.trellis.model.rule.Condition;
import studio.trellis.model.rule.Phrase;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.Sentences;

/**
 * Turns keyed phrases into words. A pattern of the bundle has numbered places, and square brackets
 * around what is said with emphasis: {@code [mastery of {0}] [is below {1}]}. In what a rule does,
 * the words outside the brackets are what is done.
 */
public final class SentenceText {
  private final CourseNames names;

  public SentenceText(CourseNames names) {
    this.names = names;
  }

  /** A rule with its reason. */
  public List<Run> rule(Rule rule) {
    List<Run> runs = new ArrayList<>(runs(Sentences.of(rule), ""));
    Phrase until = Sentences.until(rule);
    if (until != null) {
      runs.add(new Run(", ", Manner.PLAIN));
      runs.addAll(runs(until, ""));
    }
    if (!rule.because().isEmpty()) {
      runs.add(new Run(", ", Manner.PLAIN));
      runs.addAll(quiet(runs(Sentences.because(rule), "")));
    }
    runs.add(new Run(".", Manner.PLAIN));
    return runs;
  }

  /** A link with its condition: from where, when, whereto. */
  public List<Run> link(Link link) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(Text.of("link.sentence.after") + " ", Manner.PLAIN));
    runs.add(new Run(names.of(Phrase.Kind.TARGET, link.from()), Manner.VALUE));
    if (link.condition() != null) {
      runs.add(new Run(" " + Text.of("link.sentence.when") + " ", Manner.PLAIN));
      runs.addAll(runs(Sentences.of(link.condition()), ""));
    }
    runs.add(new Run(" ", Manner.PLAIN));
    runs.add(new Run(Text.of("link.sentence." + Text.word(link.kind())), Manner.ACTION));
    runs.add(new Run(" ", Manner.PLAIN));
    runs.add(new Run(names.of(Phrase.Kind.TARGET, link.to()), Manner.VALUE));
    return runs;
  }

  /** A condition as part of a sentence. */
  public String condition(Condition condition) {
    return plain(runs(Sentences.of(condition), ""));
  }

  /** A condition as briefly as a link on the map can bear it. */
  public String brief(Condition condition) {
    return plain(runs(Sentences.of(condition), "brief."));
  }

  /** The runs' text. */
  public static String plain(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  private List<Run> runs(Phrase phrase, String prefix) {
    String key = Text.has(prefix + phrase.key()) ? prefix + phrase.key() : phrase.key();
    String pattern = Text.of(key);
    List<Run> runs = new ArrayList<>();
    boolean action = phrase.key().startsWith("action.");
    boolean strong = false;
    boolean named = false;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '[' || c == ']') {
        flush(runs, text, manner(action, strong, named));
        strong = c == '[';
        // What stands first and holds no part of the course is what the sentence is about, too.
        named = i == 0 && pattern.substring(0, pattern.indexOf(']')).indexOf('{') < 0;
      } else if (c == '{') {
        int end = pattern.indexOf('}', i);
        Phrase.Part part = phrase.parts().get(Integer.parseInt(pattern.substring(i + 1, end)));
        if (part instanceof Phrase.Listing listing) {
          flush(runs, text, manner(action, strong, named));
          runs.addAll(listing(listing, prefix));
        } else if (part instanceof Phrase.Names list) {
          for (int n = 0; n < list.ids().size(); n++) {
            if (n > 0) {
              flush(runs, text, manner(action, strong, named));
              runs.add(new Run(joiner(list.joiner(), n, list.ids().size()), Manner.PLAIN));
            }
            text.append(names.of(list.kind(), list.ids().get(n)));
          }
        } else {
          named |= part instanceof Phrase.Named n && n.kind() != Phrase.Kind.FACET;
          text.append(words(part));
        }
        i = end;
      } else {
        text.append(c);
      }
    }
    flush(runs, text, manner(action, strong, named));
    return runs;
  }

  private String words(Phrase.Part part) {
    return switch (part) {
      case Phrase.Named named -> names.of(named.kind(), named.id());
      case Phrase.Option option -> names.option(option.item(), option.option());
      case Phrase.Share share -> Text.share(share.thousandths());
      case Phrase.Count count -> Text.number(count.number());
      case Phrase.Word word -> Text.of("word." + word.key());
      case Phrase.Verbatim verbatim -> Html.plain(verbatim.html());
      case Phrase.Names list -> throw new IllegalStateException(list + " is said as runs");
      case Phrase.Listing list -> throw new IllegalStateException(list + " is said as runs");
    };
  }

  private List<Run> listing(Phrase.Listing listing, String prefix) {
    List<Run> runs = new ArrayList<>();
    int size = listing.phrases().size();
    for (int i = 0; i < size; i++) {
      if (i > 0) {
        runs.add(new Run(joiner(listing.joiner(), i, size), Manner.PLAIN));
      }
      runs.addAll(runs(listing.phrases().get(i), prefix));
    }
    return runs;
  }

  private static String joiner(Phrase.Joiner joiner, int at, int size) {
    if (at == 0) {
      return "";
    }
    return at < size - 1 ? Text.of("list.comma") : Text.of("list." + Text.word(joiner));
  }

  private static List<Run> quiet(List<Run> runs) {
    return runs.stream().map(run -> new Run(run.text(), Manner.QUIET)).toList();
  }

  private static Manner manner(boolean action, boolean strong, boolean named) {
    if (!strong) {
      return action ? Manner.ACTION : Manner.PLAIN;
    }
    return named && !action ? Manner.NAME : Manner.VALUE;
  }

  /** Blanks around what stands out are no part of it. */
  private static void flush(List<Run> runs, StringBuilder text, Manner manner) {
    String all = text.toString();
    text.setLength(0);
    String inner = all.strip();
    if (manner == Manner.PLAIN || inner.isEmpty()) {
      if (!all.isEmpty()) {
        runs.add(new Run(all, Manner.PLAIN));
      }
      return;
    }
    int at = all.indexOf(inner);
    if (at > 0) {
      runs.add(new Run(all.substring(0, at), Manner.PLAIN));
    }
    runs.add(new Run(inner, manner));
    if (at + inner.length() < all.length()) {
      runs.add(new Run(all.substring(at + inner.length()), Manner.PLAIN));
    }
  }
}
