package studio.trellis.app.publish;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import studio.trellis.packaging.target.Preset;
import studio.trellis.packaging.target.Settings;
import studio.trellis.packaging.target.StatusRule;
import studio.trellis.packaging.target.StatusRule.Completion;
import studio.trellis.packaging.target.StatusRule.Failure;

/** How the package is made: what suits the LMS that was chosen, and what the author changed. */
public final class PublishSettings {
  private final ObjectProperty<Optional<Preset>> preset =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Completion> completion =
      new SimpleObjectProperty<>(Completion.COURSE);
  private final IntegerProperty share = new SimpleIntegerProperty(1000);
  private final IntegerProperty passMark = new SimpleIntegerProperty(-1);
  private final ObjectProperty<Failure> failure = new SimpleObjectProperty<>(Failure.COURSE);
  private final BooleanProperty skills = new SimpleBooleanProperty(true);
  private final BooleanProperty answers = new SimpleBooleanProperty(true);
  private final BooleanProperty log = new SimpleBooleanProperty();
  private final StringProperty contact = new SimpleStringProperty("");
  private Settings from = Settings.DEFAULT;

  /** The LMS that the settings suit; empty: any. */
  public ObjectProperty<Optional<Preset>> presetProperty() {
    return preset;
  }

  /** Takes the settings that suit an LMS; what was said about the contact stays. */
  public void choose(Optional<Preset> chosen) {
    from = chosen.map(Preset::settings).orElse(Settings.DEFAULT);
    completion.set(from.status().completion());
    share.set(from.status().share());
    passMark.set(from.status().passMark());
    failure.set(from.status().failure());
    skills.set(from.skills());
    answers.set(from.answers());
    log.set(from.log());
    preset.set(chosen);
  }

  /** What completes the course. */
  public ObjectProperty<Completion> completionProperty() {
    return completion;
  }

  /** Thousandths of the skills, where they complete it. */
  public IntegerProperty shareProperty() {
    return share;
  }

  /** Thousandths; -1: the course's own. */
  public IntegerProperty passMarkProperty() {
    return passMark;
  }

  /** How a missed pass mark is told. */
  public ObjectProperty<Failure> failureProperty() {
    return failure;
  }

  /** Whether the LMS is told how well skills are known. */
  public BooleanProperty skillsProperty() {
    return skills;
  }

  /** Whether the LMS is told answers. */
  public BooleanProperty answersProperty() {
    return answers;
  }

  /** Whether a record store is told what was met and why. */
  public BooleanProperty logProperty() {
    return log;
  }

  /** Whom an administrator asks. */
  public StringProperty contactProperty() {
    return contact;
  }

  /** The settings as they stand. */
  public Settings settings() {
    StatusRule rule = from.status();
    return from.with(
            new StatusRule(
                completion.get(),
                share.get(),
                passMark.get(),
                failure.get(),
                rule.passedWord(),
                rule.platformDecides()))
        .telling(skills.get(), answers.get(), log.get())
        .contact(contact.get().strip());
  }
}
