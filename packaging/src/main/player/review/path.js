import { load } from '../base/load.js';
import { given } from './given.js';

/** A persona's walk, retraced by the page's own engine: each step's state is made from what happened before it. */
export class Path {
  constructor(walk) {
    this.walk = walk;
    this.states = [];
  }

  /** The walk of a persona; it is loaded when it is first wanted. */
  static async of(number) {
    if (!given.walks.has(number)) {
      await load(`data/walk-${number}.js`);
    }
    return new Path(given.walks.get(number));
  }

  /** The learner's state right before a step was decided. */
  state(index) {
    const engine = globalThis.TrellisEngine;
    const { steps, seed } = this.walk;
    while (this.states.length <= index) {
      const n = this.states.length;
      if (n === 0) {
        engine.start('', steps[0].minute, seed);
      } else {
        const before = steps[n - 1];
        engine.start(this.states[n - 1], before.minute, 0);
        engine.next(before.minute);
        happen(engine, before.after);
      }
      happen(engine, steps[n].before);
      this.states.push(engine.state());
    }
    return this.states[index];
  }
}

function happen(engine, events) {
  for (let i = 0; i < events.length; i += 2) {
    engine.record(events[i + 1], events[i]);
  }
}
