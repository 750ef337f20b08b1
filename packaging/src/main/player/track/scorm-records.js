const MOST_OBJECTIVES = 100;
const MOST_INTERACTIONS = 200;
/** Percent by which an estimate has to move before it is reported again. */
const STEP = 5;

/** Skills as objectives: each written once with its id, in the order of their indexes, then only when they move. */
export class Objectives {
  constructor(link, wanted, titles) {
    this.link = link;
    this.titles = titles;
    this.form = link.edition.skill;
    this.rows = new Map();
    this.children = wanted ? link.get('cmi.objectives._children') : '';
    this.usable = this.form.children.every((child) => this.children.includes(child));
    this.count = this.usable ? Number(link.get('cmi.objectives._count')) || 0 : 0;
    for (let i = 0; i < this.count; i++) {
      this.rows.set(link.get(`cmi.objectives.${i}.id`), { at: `cmi.objectives.${i}`, ...this.form.read(link, `cmi.objectives.${i}`) });
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
        this.form.write(this.link, row.at, skill, this.children);
        row.score = skill.score;
        row.mastered = skill.mastered;
        written = true;
      }
    }
    return written;
  }

  add(id) {
    const at = `cmi.objectives.${this.count}`;
    if (this.count >= MOST_OBJECTIVES || !this.link.set(`${at}.id`, id)) {
      return null;
    }
    this.form.name(this.link, at, this.titles.get(id), this.children);
    const row = { at, score: -1, mastered: false };
    this.rows.set(id, row);
    this.count += 1;
    return row;
  }
}

/** Answers as interactions, a journal that is only ever appended to. */
export class Interactions {
  constructor(link, wanted) {
    this.link = link;
    this.usable = wanted && link.get('cmi.interactions._children').includes('id');
    // Some platforms do not count them; then they are counted from here on.
    this.next = this.usable ? Number(link.get('cmi.interactions._count')) || 0 : 0;
    this.sent = 0;
  }

  write(answer) {
    if (!this.usable || this.sent >= MOST_INTERACTIONS) {
      return;
    }
    const at = `cmi.interactions.${this.next}`;
    if (!this.link.set(`${at}.id`, `${answer.id}_${this.next}`)) {
      this.usable = false;
      return;
    }
    this.link.edition.answer(this.link, at, answer);
    this.next += 1;
    this.sent += 1;
  }
}
