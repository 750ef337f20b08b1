import { OURS } from './ours.js';

/** Thousandths by which an estimate has to move before it is told again. */
const STEP = 50;
const NUMBER = { hint: 3, finished: 6, chose: 7, declined: 8 };

/**
 * What the learner met and why, as statements of our profile: only where the author asked for it, since together they
 * are a profile of a person.
 */
export class DecisionLog {
  constructor(statements, outline, send) {
    this.statements = statements;
    this.outline = outline;
    this.send = send;
    this.decision = null;
    this.met = '';
    this.told = new Map();
  }

  /** What the page says happened. */
  take(what, detail) {
    if (what === 'decided') {
      this.decided(detail);
    } else if (what === 'recorded') {
      this.recorded(detail.evidence.split(' ').map(Number));
    } else if (what === 'rated') {
      this.send(this.statements.make('rated', { object: this.activity(detail.activity), result: { score: { scaled: detail.useful ? 1 : 0 } } }));
    }
  }

  activity(position) {
    const { id, title, kind } = this.outline.activities[position];
    return this.statements.part('activity', id, { type: `${OURS}activity-types/${kind}`, name: this.statements.text(title) });
  }

  decided({ decision, why }) {
    this.decision = decision;
    this.hints = decision.hints;
    const mark = `${decision.kind} ${decision.activity} ${decision.item} ${decision.level} ${decision.offers}`;
    if (decision.kind !== 'present' || mark === this.met) {
      this.met = mark;
      return;
    }
    this.met = mark;
    const won = why().find(({ outcome }) => outcome === 'won');
    this.send(this.statements.make('was assigned', {
      object: this.activity(decision.activity),
      context: {
        extensions: {
          [`${OURS}decision`]: {
            level: decision.level,
            ...(decision.item >= 0 ? { question: this.outline.items[decision.item] } : {}),
            ...(won ? { step: won.step, reason: won.why } : {}),
          },
        },
      },
    }));
  }

  recorded([number, target]) {
    const { decision, statements } = this;
    if (!decision) {
      return;
    }
    if (number === NUMBER.hint) {
      const id = `${this.outline.items[decision.item]}/${this.hints + 1}`;
      this.hints += 1;
      this.send(statements.make('viewed', { object: statements.part('hint', id, { type: `${OURS}activity-types/hint` }) }));
    } else if (number === NUMBER.finished && decision.kind === 'present') {
      this.send(statements.make('experienced', { object: this.activity(decision.activity) }));
    } else if (number === NUMBER.chose && target >= 0) {
      this.send(statements.make('selected', { object: this.activity(target), context: this.offered(decision) }));
    } else if (number === NUMBER.declined && decision.activity >= 0) {
      this.send(statements.make('skipped', { object: this.activity(decision.activity) }));
    }
  }

  offered({ offers, recommended }) {
    const id = (position) => this.outline.activities[position]?.id;
    return { extensions: { [`${OURS}offered`]: { offers: offers.map(id).filter(Boolean), recommended: id(recommended) ?? '' } } };
  }

  /** Estimates that have moved. */
  skills(skills) {
    const { statements } = this;
    for (const { id, exact, mastered } of skills) {
      const before = this.told.get(id);
      if (before === undefined || Math.abs(before.exact - exact) >= STEP) {
        this.told.set(id, { exact, mastered: before?.mastered });
        this.send(statements.make('asserted', {
          object: statements.skill(id, this.outline.skills.find((s) => s?.id === id)?.title),
          context: { extensions: { [`${OURS}estimate`]: exact / 1000 } },
        }));
      }
      if (mastered && !this.told.get(id)?.mastered) {
        this.told.set(id, { exact, mastered });
        this.send(statements.make('mastered', { object: statements.skill(id) }));
      }
    }
  }
}
