import { answerValues, timeOfDay, timespan } from './scorm12-values.js';

const MOST_OBJECTIVES = 100;
const MOST_INTERACTIONS = 200;
/** Percent by which an estimate has to move before it is reported again. */
const STEP = 5;

/** Skills as objectives: each written once with its id, in the order of their indexes, then only when they move. */
export class Objectives {
  constructor(link) {
    this.link = link;
    this.rows = new Map();
    const children = link.get('cmi.objectives._children');
    this.usable = children.includes('id') && children.includes('score');
    this.count = this.usable ? Number(link.get('cmi.objectives._count')) || 0 : 0;
    for (let i = 0; i < this.count; i++) {
      const id = link.get(`cmi.objectives.${i}.id`);
      this.rows.set(id, { index: i, score: Number(link.get(`cmi.objectives.${i}.score.raw`) || -1), mastered: link.get(`cmi.objectives.${i}.status`) === 'passed' });
    }
  }

  /** What the platform still knows: for a state that was lost. */
  known(skills) {
    return skills.map((skill, position) => ({ skill: position, score: skill ? this.rows.get(skill.id)?.score ?? -1 : -1 }))
      .filter(({ score }) => score >= 0)
      .map(({ skill, score }) => ({ skill, rating: Math.min(4, Math.round(score / 25)) }));
  }

  /** Writes what has moved; true when something was written. */
  write(skills) {
    let written = false;
    for (const skill of this.usable ? skills : []) {
      const row = this.rows.get(skill.id) ?? this.add(skill.id);
      if (row && (row.score < 0 || Math.abs(row.score - skill.score) >= STEP || row.mastered !== skill.mastered)) {
        this.link.set(`cmi.objectives.${row.index}.score.raw`, skill.score);
        this.link.set(`cmi.objectives.${row.index}.status`, skill.mastered ? 'passed' : 'incomplete');
        row.score = skill.score;
        row.mastered = skill.mastered;
        written = true;
      }
    }
    return written;
  }

  add(id) {
    if (this.count >= MOST_OBJECTIVES || !this.link.set(`cmi.objectives.${this.count}.id`, id)) {
      return null;
    }
    const row = { index: this.count, score: -1, mastered: false };
    this.rows.set(id, row);
    this.count += 1;
    return row;
  }
}

/** Answers as interactions, a journal that is only ever appended to. */
export class Interactions {
  constructor(link) {
    this.link = link;
    const children = link.get('cmi.interactions._children');
    this.usable = children.includes('id');
    // Some platforms do not count them; then they are counted from here on.
    this.next = this.usable ? Number(link.get('cmi.interactions._count')) || 0 : 0;
    this.sent = 0;
  }

  write(answer) {
    if (!this.usable || this.sent >= MOST_INTERACTIONS) {
      return;
    }
    const at = `cmi.interactions.${this.next}`;
    const { type, response, pattern } = answerValues(answer);
    if (!this.link.set(`${at}.id`, `${answer.id}_${this.next}`)) {
      this.usable = false;
      return;
    }
    this.link.set(`${at}.time`, timeOfDay(new Date()));
    this.link.set(`${at}.type`, type);
    if (pattern) {
      this.link.set(`${at}.correct_responses.0.pattern`, pattern);
    }
    if (response) {
      this.link.set(`${at}.student_response`, response);
    }
    this.link.set(`${at}.result`, answer.right ? 'correct' : 'wrong');
    this.link.set(`${at}.latency`, timespan(answer.seconds * 1000));
    this.next += 1;
    this.sent += 1;
  }
}
