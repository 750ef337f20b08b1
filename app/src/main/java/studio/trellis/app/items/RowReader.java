package studio.trellis.app.items;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import studio.trellis.app.text.Text;
import studio.trellis.authoring.html.CleanHtml;
import studio.trellis.model.answer.Numbers;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Course;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.course.Item;
import studio.trellis.model.course.Skill;

/** Makes items of the rows of a table, and says what is wrong with each. */
final class RowReader {
  private final Course course;
  private final ItemTable table;
  private final CleanHtml html = new CleanHtml();

  /** Reads for a course, whose skills the table may name by their titles. */
  RowReader(Course course, ItemTable table) {
    this.course = course;
    this.table = table;
  }

  /** All rows. */
  List<PastedRow> rows() {
    List<PastedRow> out = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      out.add(row(i));
    }
    return out;
  }

  private PastedRow row(int row) {
    List<String> problems = new ArrayList<>();
    String prompt = table.cell(row, Column.PROMPT);
    if (prompt.isBlank()) {
      return new PastedRow(row + 1, Optional.empty(), List.of(Text.of("items.row.no-question")));
    }
    List<String> options = parts(table.cells(row, Column.OPTIONS));
    List<String> right = table.cells(row, Column.RIGHT);
    Optional<ItemType> type = type(table.cell(row, Column.TYPE), options, right, problems);
    if (type.isEmpty()) {
      return new PastedRow(row + 1, Optional.empty(), problems);
    }
    List<String> feedback = table.cells(row, Column.FEEDBACK);
    Answer answer =
        switch (type.get()) {
          case SINGLE_CHOICE, MULTIPLE_CHOICE ->
              choice(type.get(), options, right, feedback, problems);
          case SHORT_TEXT, NUMERIC, EXPRESSION -> typed(type.get(), right, feedback);
          case SELF_CHECKED -> new Answer.SelfChecked(html(String.join("\n", right)));
        };
    List<Fault> faults = Faults.of(answer);
    faults.forEach(fault -> problems.add(Text.of("items.row.mend", fault.text())));
    return new PastedRow(
        row + 1,
        Optional.of(
            new Item(
                "i",
                "a",
                row,
                html(prompt),
                answer,
                parts(table.cells(row, Column.HINT)).stream().map(this::html).toList(),
                List.of(),
                "",
                "",
                skills(table.cell(row, Column.SKILL), problems),
                difficulty(table.cell(row, Column.DIFFICULTY), problems),
                0,
                false,
                "",
                Map.of())),
        problems);
  }

  private String html(String text) {
    if (text.indexOf('<') >= 0 && text.indexOf('>') > 0) {
      return html.clean(text);
    }
    return CleanHtml.escape(text.strip()).replace("&quot;", "\"").replace("\n", "<br>");
  }

  /** Several cells, or the parts of one: its lines, or what stands between bars. */
  private static List<String> parts(List<String> cells) {
    if (cells.size() != 1) {
      return cells;
    }
    String cell = cells.getFirst();
    String[] parts = cell.contains("\n") ? cell.split("\n", -1) : cell.split("\\|", -1);
    return Arrays.stream(parts).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  private static Optional<ItemType> type(
      String word, List<String> options, List<String> right, List<String> problems) {
    String asked = word.strip().toLowerCase(Locale.ROOT);
    if (!asked.isEmpty()) {
      for (ItemType type : ItemType.values()) {
        boolean named =
            Arrays.asList(Text.of("items.row.types." + Text.word(type)).split(",", -1))
                .contains(asked);
        if (named || type.title().toLowerCase(Locale.ROOT).equals(asked)) {
          return Optional.of(type);
        }
      }
      problems.add(Text.of("items.row.no-type", word));
      return Optional.empty();
    }
    if (options.size() > 1) {
      return Optional.of(
          right.size() == 1 && names(right.getFirst(), options).size() > 1
              ? ItemType.MULTIPLE_CHOICE
              : ItemType.SINGLE_CHOICE);
    }
    List<String> variants = parts(right);
    if (variants.isEmpty()) {
      return Optional.of(ItemType.SELF_CHECKED);
    }
    return Optional.of(
        variants.stream().noneMatch(value -> Numbers.parse(value).isEmpty())
            ? ItemType.NUMERIC
            : ItemType.SHORT_TEXT);
  }

  private Answer choice(
      ItemType type,
      List<String> options,
      List<String> right,
      List<String> feedback,
      List<String> problems) {
    List<Integer> marked = right.size() == 1 ? names(right.getFirst(), options) : new ArrayList<>();
    for (int i = 0; right.size() > 1 && i < right.size(); i++) {
      marked.addAll(names(right.get(i), options));
    }
    if (marked.isEmpty() && !right.isEmpty()) {
      problems.add(Text.of("items.row.no-such-option", right.getFirst()));
    }
    List<String> said = parts(feedback);
    List<Answer.Option> made = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      boolean isRight = marked.contains(i);
      String mine =
          said.size() == options.size() && said.size() > 1
              ? said.get(i)
              : isRight ? "" : String.join("\n", feedback);
      made.add(
          new Answer.Option(
              Answers.nextOption(made),
              html(options.get(i)),
              isRight,
              mine.isEmpty() ? Feedback.NONE : new Feedback(html(mine), "", "")));
    }
    return type == ItemType.SINGLE_CHOICE
        ? new Answer.SingleChoice(made, true)
        : new Answer.MultipleChoice(made, true);
  }

  /** Which options a cell names: by their text, or by letters or numbers with commas between. */
  private static List<Integer> names(String right, List<String> options) {
    List<Integer> found = new ArrayList<>();
    int whole = index(right, options);
    if (whole >= 0) {
      found.add(whole);
      return found;
    }
    for (String part : right.split("[,;|\\n]", -1)) {
      String name = part.strip();
      int index = index(name, options);
      if (index < 0 && name.length() <= 3) {
        index = position(name);
      }
      if (index < 0 || index >= options.size()) {
        return new ArrayList<>();
      }
      found.add(index);
    }
    return found;
  }

  private static int index(String text, List<String> options) {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).equalsIgnoreCase(text.strip())) {
        return i;
      }
    }
    return -1;
  }

  /** The place that a letter (A, b), a number from 1, or one with a bracket names; -1: none. */
  private static int position(String name) {
    String plain = name.replace(")", "").replace(".", "").strip();
    if (plain.length() == 1
        && Character.toLowerCase(plain.charAt(0)) >= 'a'
        && Character.toLowerCase(plain.charAt(0)) <= 'z') {
      return Character.toLowerCase(plain.charAt(0)) - 'a';
    }
    return !plain.isEmpty()
            && plain.length() <= 2
            && plain.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(plain) - 1
        : -1;
  }

  private Answer typed(ItemType type, List<String> right, List<String> feedback) {
    List<Answer.Case> cases = new ArrayList<>();
    for (String variant : parts(right)) {
      cases.add(new Answer.Case(variant, true, Feedback.NONE));
    }
    String said = String.join("\n", feedback);
    return Answers.withCases(
        type.fresh(), cases, said.isEmpty() ? Feedback.NONE : new Feedback(html(said), "", ""));
  }

  private List<String> skills(String cell, List<String> problems) {
    List<String> found = new ArrayList<>();
    for (String part : cell.split("[|\\n]", -1)) {
      String name = part.strip();
      if (!name.isEmpty()) {
        Optional<Skill> skill =
            course.skills().all().stream()
                .filter(one -> one.title().equalsIgnoreCase(name) || one.id().equals(name))
                .findFirst();
        if (skill.isEmpty()) {
          problems.add(Text.of("items.row.no-skill", name));
        } else if (!found.contains(skill.get().id())) {
          found.add(skill.get().id());
        }
      }
    }
    return found;
  }

  private static int difficulty(String cell, List<String> problems) {
    if (cell.isBlank()) {
      return 0;
    }
    OptionalInt read = Logits.readAny(cell);
    if (read.isEmpty()) {
      problems.add(Text.of("items.row.no-difficulty", cell.strip()));
    }
    return read.orElse(0);
  }
}
