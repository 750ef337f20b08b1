package studio.trellis.authoring.search;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import studio.trellis.authoring.intake.ImportOptions;
import studio.trellis.authoring.intake.Importers;
import studio.trellis.authoring.intake.Progress;
import studio.trellis.authoring.intake.oatutor.OatutorImporter;
import studio.trellis.model.base.Entities;
import studio.trellis.model.course.Activity;
import studio.trellis.model.course.ActivityKind;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Behaviour;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Place;
import studio.trellis.model.course.Skill;

/**
 * Courses of any size from real words: the texts of the imported selection, strewn with words of
 * many languages (names of countries, languages, currencies and letters as the platform knows
 * them).
 */
final class ManyWords {
  private final Random random;
  private final Course real;
  private final List<String> words;
  private int next;

  ManyWords(long seed) throws IOException {
    random = new Random(seed);
    real = selection();
    words = words();
  }

  /** A course of about {@code parts} parts: one activity to eight items. */
  Course course(String id, int parts) {
    List<Skill> skills = new ArrayList<>();
    for (int i = 0; i < parts / 200 + 1; i++) {
      skills.add(
          new Skill(
              "s" + next++,
              title(),
              sentence(),
              i,
              List.of(),
              true,
              1,
              Skill.Trace.DEFAULT,
              Map.of()));
    }
    List<Activity> activities = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    List<Item> models = real.items().all();
    while (skills.size() + activities.size() + items.size() < parts) {
      String activity = "a" + next++;
      activities.add(
          new Activity(
              activity,
              ActivityKind.values()[random.nextInt(4)],
              title(),
              "",
              activities.size(),
              List.of(skills.get(random.nextInt(skills.size())).id()),
              List.of(),
              5,
              false,
              "<p>" + sentence() + "</p><p>" + sentence() + "</p>",
              List.of(),
              new Behaviour.Plain(),
              true,
              Place.ORIGIN,
              "",
              Map.of()));
      for (int i = 0; i < 8; i++) {
        items.add(item(models.get(random.nextInt(models.size())), activity));
      }
    }
    return new Course(
        id,
        title(),
        "en",
        "<p>" + sentence() + "</p>",
        activities.getFirst().id(),
        real.sequence(),
        "",
        real.policies(),
        real.look(),
        Entities.of(skills),
        Entities.none(),
        Entities.of(activities),
        Entities.of(items),
        Entities.none(),
        Entities.none(),
        real.facets(),
        Entities.none(),
        Entities.none(),
        Entities.none(),
        studio.trellis.model.course.Positions.NONE,
        Map.of());
  }

  /** A title of some words. */
  String title() {
    return word() + " " + word() + " " + word();
  }

  /** Any of the words; the first ones far more often, as in every language. */
  String word() {
    double skewed = Math.pow(random.nextDouble(), 3);
    return words.get((int) (skewed * words.size()));
  }

  private String sentence() {
    StringBuilder out = new StringBuilder();
    for (int i = 5 + random.nextInt(15); i > 0; i--) {
      out.append(word()).append(' ');
    }
    return out.append(word()).append('.').toString();
  }

  private Item item(Item model, String activity) {
    Feedback feedback = new Feedback(sentence(), sentence(), "");
    return new Item(
        "i" + next++,
        activity,
        0,
        model.prompt() + "<p>" + sentence() + "</p>",
        new Answer.SingleChoice(
            List.of(
                new Answer.Option("o1", word(), true, feedback),
                new Answer.Option("o2", word(), false, feedback)),
            true),
        List.of(sentence(), sentence()),
        model.steps(),
        model.solution(),
        "",
        List.of(),
        0,
        0,
        false,
        "",
        Map.of());
  }

  private static Course selection() throws IOException {
    try {
      Path zip = Path.of(ManyWords.class.getResource("/oatutor-selection.zip").toURI());
      return new Importers(List.of(new OatutorImporter()))
          .read(zip, "", ImportOptions.ALL, Progress.SILENT)
          .course();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> words() {
    TreeSet<String> out = new TreeSet<>();
    for (String language :
        "en de fr es it pt nl pl cs sv fi tr el ru uk ar he hi th vi hu ro da".split(" ", -1)) {
      Locale locale = Locale.of(language);
      for (String country : Locale.getISOCountries()) {
        split(Locale.of("", country).getDisplayCountry(locale), out);
      }
      for (String other : Locale.getISOLanguages()) {
        split(Locale.of(other).getDisplayLanguage(locale), out);
      }
      for (Currency currency : Currency.getAvailableCurrencies()) {
        split(currency.getDisplayName(locale), out);
      }
    }
    for (int c = 0; c < 0x3000; c++) {
      String name = Character.getName(c);
      if (name != null) {
        split(name.toLowerCase(Locale.ROOT), out);
      }
    }
    List<String> all = new ArrayList<>(out);
    java.util.Collections.shuffle(all, random);
    return all;
  }

  private static void split(String name, Set<String> out) {
    for (String word : name.split("[^\\p{L}\\p{M}]+", -1)) {
      if (word.length() > 2) {
        out.add(word);
      }
    }
  }

  /** How many different words. */
  int vocabulary() {
    return words.size();
  }
}
