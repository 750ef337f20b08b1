/** The version of the engine's interface that this page was written for. */
const VERSION = 1;

/** The engine that ships with the page: strings in and out there, plain objects here. */
export class Engine {
  constructor(face) {
    if (face.version() !== VERSION) {
      throw new Error(`engine version ${face.version()}, page version ${VERSION}`);
    }
    this.face = face;
  }

  load(plan) {
    this.face.load(plan);
  }

  /** Begins anew with an empty text, or goes on from a state: {resumed, problem, seed}. */
  start(state, now, seed) {
    return JSON.parse(this.face.start(state, now, seed));
  }

  /** What the learner does next; the same again while nothing was recorded. */
  next(now) {
    return JSON.parse(this.face.next(now));
  }

  /** Records something the learner did; the numbers come from evidence.js. */
  record(numbers, now) {
    const text = numbers.join(' ');
    this.face.record(text, now);
    return text;
  }

  state() {
    return this.face.state();
  }

  standing(now) {
    return JSON.parse(this.face.standing(now));
  }

  /** {activities: a digit each, items: 1 or 0 each, days: {position: day}, hidden: {position: bits}}. */
  seen() {
    return JSON.parse(this.face.seen());
  }

  why(now) {
    return JSON.parse(this.face.why(now));
  }
}
