package studio.trellis.app.walk;

import studio.trellis.model.engine.Turn;

/** What would have turned a step, as a sentence, and the turn itself, to be tried out. */
record TurnCard(Turn turn, String text) {}
