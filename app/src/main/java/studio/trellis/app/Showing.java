package studio.trellis.app;

import studio.trellis.app.desk.Desk;
import studio.trellis.app.desk.Pages;
import studio.trellis.app.desk.Selection;
import studio.trellis.app.map.MapViewModel;
import studio.trellis.app.persona.PersonasViewModel;
import studio.trellis.app.rules.RulesViewModel;

/** Goes to any part of the open course: each is shown on the page where it is edited. */
final class Showing {
  private final Desk desk;
  private final MapViewModel map;
  private final RulesViewModel rules;
  private final PersonasViewModel personas;

  Showing(Desk desk, MapViewModel map, RulesViewModel rules, PersonasViewModel personas) {
    this.desk = desk;
    this.map = map;
    this.rules = rules;
    this.personas = personas;
  }

  /** Goes there. */
  void show(Selection part) {
    switch (part.kind()) {
      case ITEM -> choose(part, Pages.ACTIVITY);
      case SKILL, FACET, ATTRIBUTE -> choose(part, Pages.SKILLS);
      case RULE -> {
        choose(part, Pages.RULES);
        rules.select(part.id());
      }
      case PERSONA -> {
        choose(part, Pages.PERSONAS);
        personas.personasProperty().get().stream()
            .filter(persona -> persona.id().equals(part.id()))
            .findFirst()
            .ifPresent(personas::choose);
      }
      case COURSE, ACTIVITY, GROUP, LINK, ASSET -> {
        desk.pageProperty().set(Pages.MAP);
        map.goTo(part);
      }
    }
  }

  private void choose(Selection part, String page) {
    desk.selectionProperty().set(part);
    desk.pageProperty().set(page);
  }
}
