import { minutes } from './base/clock.js';
import { newSeed } from './base/random.js';
import { t } from './base/text.js';
import { evidence } from './evidence.js';
import { report } from './report.js';

const STATUS = ['ahead', 'seen', 'done', 'done', 'seen', 'exempt'];

/** A value as the state stores it: the place among the attribute's values, a number, or the days of a date; 0: none of it. */
export function attributeValue({ values }, said) {
  if (values.length > 0) {
    return values.findIndex((value) => value.toLowerCase() === said.trim().toLowerCase()) + 1;
  }
  const number = /^\d{4}-\d\d-\d\d$/.test(said) ? (Date.parse(said) - Date.UTC(2020, 0, 1)) / 86400000 : Number(said);
  return said.trim() && Number.isInteger(number) && number >= 0 && number <= 16382 ? number + 1 : 0;
}

/** One sitting of one learner: engine, tracker, and what happened since it began. */
export class Session {
  constructor(course, settings, engine, tracker) {
    this.course = course;
    this.outline = course.outline;
    this.settings = settings;
    this.engine = engine;
    this.tracker = tracker;
    this.answers = [];
    /** What a person was asked for, and where. */
    this.calls = new Set();
    this.place = '';
    this.ended = false;
    // What the tracker holds may be unreadable; it is replaced only by something worth more: the first answer.
    this.mayReplace = true;
  }

  /** Goes on from what the tracker has kept, or begins anew. */
  begin(opened) {
    this.engine.load(this.course.plan);
    this.start(opened.state ?? '', opened.known ?? []);
    this.mayReplace = !this.started.problem;
  }

  start(state, known = []) {
    this.stood = null;
    this.started = this.engine.start(state, minutes(), newSeed() & 0xffff);
    this.answers = [];
    this.record(evidence.sessionBegan());
    if (!this.started.resumed) {
      // The platform may still know how well each skill was known, though the state is gone.
      for (const { skill, rating } of known) {
        this.record(evidence.rated(skill, rating));
      }
    }
    this.launched(new URLSearchParams(`${window.location.search}&${this.tracker.data?.launchParameters ?? ''}`));
  }

  /** What the launch says of the learner, in its address or in cmi5's launch parameters; the rest stays as it is kept. */
  launched(given) {
    this.outline.attributes.forEach((attribute, position) => {
      const said = attribute?.launch && (given.get(attribute.id) ?? given.get(attribute.title));
      const value = said ? attributeValue(attribute, said) : 0;
      if (value > 0) {
        this.record(evidence.attributeGiven(position, value));
      }
    });
  }

  /** Takes over a state as it is, within this sitting. */
  follow(state) {
    this.stood = null;
    this.started = this.engine.start(state, minutes(), 0);
  }

  /** Forgets everything and begins anew. */
  reset() {
    this.mayReplace = true;
    this.start('');
    this.save();
  }

  /** Goes on from another state, if it is one of this course. */
  replace(state) {
    const before = this.engine.state();
    this.start(state);
    if (!this.started.resumed || this.started.problem) {
      this.start(before);
      return false;
    }
    this.mayReplace = true;
    this.save();
    return true;
  }

  decision() {
    const decision = this.engine.next(minutes());
    this.stood = null;
    this.ended = decision.kind === 'end';
    this.at = decision.activity;
    this.settle();
    this.tell('decided', { decision, why: () => this.why() });
    const human = this.why().find(({ why }) => why === 'human');
    if (human) {
      this.callHuman(t('why.human', { skill: this.outline.skills[human.subject]?.title }));
    }
    this.save();
    return decision;
  }

  /** A person is asked for: told once for each place. */
  callHuman(text) {
    const call = `${this.place} ${text}`;
    if (!this.calls.has(call)) {
      this.calls.add(call);
      this.tell('human', { text, place: this.place });
    }
  }

  /** Where the learner is, as soon as that has a name. */
  settle() {
    const before = this.place;
    this.place = this.outline.activities[this.at]?.id ?? before;
    return this.place !== before;
  }

  /** The content of what was decided is there. */
  arrived() {
    if (this.settle()) {
      this.save();
    }
  }

  record(numbers) {
    const now = minutes();
    const { engine } = this;
    const text = engine.record(numbers, now);
    this.stood = null;
    this.tell('recorded', { evidence: text, now, get state() { return engine.state(); } });
  }

  /** An answer, with what the tracker may pass on about it. */
  answered(decision, judged, confidence, seconds, interaction) {
    this.record(evidence.answered(judged.mask, judged.right, confidence, seconds));
    this.mayReplace = true;
    if (!decision.retry) {
      this.answers.push({ activity: decision.activity, item: decision.item, right: judged.right, confidence });
    }
    Object.assign(this.answers.at(-1) ?? {}, { text: judged.text, mask: judged.mask, feedback: judged.feedback });
    this.tracker.answered({
      ...interaction, id: this.outline.items[decision.item], right: judged.right, seconds, confidence, decision,
      skills: (this.outline.activities[decision.activity].skills ?? []).map((s) => this.outline.skills[s]?.id).filter(Boolean),
    });
    this.save();
  }

  /** Whether a step that the engine led to was the right one, as the learner sees it. */
  rate(decision, useful) {
    this.tell('rated', { activity: decision.activity, useful });
  }

  /** Where the learner stands; asked again only when something has happened. */
  standing() {
    const now = minutes();
    if (this.stood?.now !== now) {
      this.stood = { now, said: this.engine.standing(now) };
    }
    return this.stood.said;
  }

  /** What was seen and done, by position: status(activity), answered(item), day(activity) or undefined, hidden(activity), a bit a block. */
  seen() {
    const { activities, items, days, hidden } = this.engine.seen();
    return {
      status: (activity) => STATUS[Number(activities[activity])],
      answered: (item) => items[item] === '1',
      day: (activity) => days[activity],
      hidden: (activity) => hidden[activity],
    };
  }

  /** Whether the answer just given is tried once more before it is told. */
  retries(decision) {
    const next = this.engine.next(minutes());
    return next.retry && next.item === decision.item;
  }

  /** The visit under way, with what its summary has to tell; null: nothing. */
  withheld() {
    const { visit, withheld } = this.engine.seen();
    const answers = [];
    for (let i = 0; i < withheld.length; i += 2) {
      answers.push({ item: withheld[i], judged: { right: withheld[i + 1] === 1 }, confidence: -1 });
    }
    return answers.length > 0 ? { activity: visit, answered: answers.length, answers } : null;
  }

  why() {
    return this.engine.why(minutes());
  }

  /** Hands the state and what follows from it to the tracker. */
  save() {
    if (this.mayReplace) {
      this.tracker.save(this.engine.state());
      this.tracker.report(this.report());
    }
  }

  /** Where the learner stands, as trackers are told. */
  report() {
    return { ...report(this.outline, this.standing(), this.ended, this.settings), place: this.place };
  }

  /** Says what happened to whoever shows this page: the studio follows a walk so. */
  tell(what, detail) {
    this.tracker.told?.(what, detail);
    document.dispatchEvent(new CustomEvent(`trellis:${what}`, { detail }));
  }
}
