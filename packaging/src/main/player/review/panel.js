import { turnTo } from '../base/clock.js';
import { add, h, newId } from '../base/dom.js';
import { icon } from '../base/icon.js';
import { t } from '../base/text.js';
import { ownAccount, stepAccount } from './account.js';
import { given } from './given.js';
import { Path } from './path.js';
import { forLearner, rulesConsidered } from './reasons.js';

/**
 * The panel beside the page: whose walk, which step, why it came. Whoever does something on the page takes over from
 * there as the learner, and may go back to the walk.
 */
export class Panel {
  constructor() {
    this.path = null;
    this.persona = null;
    this.index = 0;
    /** Whether the reviewer is the learner now. */
    this.own = true;
    this.said = null;
    const id = newId('persona');
    this.select = h('select', { id, autocomplete: 'off', onchange: () => this.choose(Number(this.select.value)) },
      h('option', { value: '-1' }, t('review.nobody')), given.personas.map(({ name }, i) => h('option', { value: i }, name)));
    this.about = h('p', { class: 'quiet' });
    this.before = this.step('back', 'review.back', -1);
    this.after = this.step('next', 'review.on', 1);
    this.here = h('p', { class: 'review-here' });
    this.toggle = h('button', { type: 'button', class: 'button review-toggle', onclick: () => this.fold(!this.element.classList.contains('is-folded')) });
    this.body = h('div', { class: 'review-body' });
    this.status = h('div', { role: 'status', class: 'unseen' });
    this.element = h('aside', { class: 'review', 'aria-label': t('review.title') },
      h('div', { class: 'review-head' }, h('h2', {}, t('review.title')), h('p', { class: 'quiet' }, t('review.nothing')),
        h('label', { for: id }, t('review.persona')), this.select, this.about),
      h('div', { class: 'review-bar' }, this.before, this.here, this.after, this.toggle),
      this.body, this.status);
  }

  step(sign, key, by) {
    return h('button', { type: 'button', class: 'button', 'aria-label': t(key), title: t(key), onclick: () => this.go(this.index + by) }, icon(sign));
  }

  open() {
    document.body.classList.add('reviewed');
    document.body.append(this.element);
    this.fold(true);
    this.draw();
    document.addEventListener('trellis:decided', ({ detail }) => {
      this.said = { learner: forLearner(detail.why(), detail.decision), considered: rulesConsidered(detail.why()) };
      this.draw();
    });
    document.addEventListener('trellis:recorded', () => {
      if (this.path && !this.own) {
        this.take();
      }
    });
  }

  fold(folded) {
    this.element.classList.toggle('is-folded', folded);
    this.toggle.setAttribute('aria-expanded', String(!folded));
    this.toggle.textContent = t(folded ? 'review.open' : 'review.close');
  }

  async choose(number) {
    if (number < 0) {
      // Nothing is kept, so the course begins anew.
      window.location.reload();
      return;
    }
    this.persona = given.personas[number];
    this.about.textContent = this.persona.about;
    try {
      this.path = await Path.of(number);
    } catch {
      this.path = null;
      this.body.replaceChildren(h('p', {}, t('review.failed')));
      return;
    }
    this.go(0);
  }

  /** Shows a step: the page becomes what the persona saw there. */
  go(index) {
    const { steps } = this.path.walk;
    if (index < 0 || index >= steps.length) {
      return;
    }
    this.index = index;
    this.own = false;
    this.holdFocus();
    const state = this.path.state(index);
    turnTo(steps[index].minute);
    globalThis.trellis.follow(state, steps[index].minute);
    this.draw();
    this.status.textContent = t('pair', { name: this.place(), said: steps[index].title });
  }

  /** Pages take the focus when they come; whoever steps through a walk keeps it at the step buttons. */
  holdFocus() {
    const held = document.activeElement;
    if (!this.element.contains(held)) {
      return;
    }
    const main = document.querySelector('main');
    const back = () => (held.isConnected ? held : this.after).focus({ preventScroll: true });
    main.addEventListener('focusin', back, { once: true });
    for (const act of ['keydown', 'pointerdown']) {
      document.addEventListener(act, () => main.removeEventListener('focusin', back), { once: true, capture: true });
    }
  }

  take() {
    this.own = true;
    this.draw();
  }

  place() {
    return t('review.step', { n: this.index + 1, of: this.path.walk.steps.length });
  }

  draw() {
    const walking = this.path && !this.own;
    const last = walking && this.index === this.path.walk.steps.length - 1;
    this.before.hidden = !walking;
    this.after.hidden = !walking;
    this.before.setAttribute('aria-disabled', String(this.index === 0));
    this.after.setAttribute('aria-disabled', String(Boolean(last)));
    this.here.textContent = walking ? this.place() : t('review.learner');
    this.body.replaceChildren();
    add(this.body, [walking ? this.walked(last) : this.taken()]);
  }

  walked(last) {
    const { steps, ending } = this.path.walk;
    return [
      stepAccount(steps[this.index], this.persona, this.said?.learner),
      last && h('p', { class: 'review-ending' }, t(`review.ending.${ending}`, { name: this.persona.name, n: steps.length })),
      h('div', { class: 'actions' }, h('button', { type: 'button', class: 'button', onclick: () => {
        this.take();
        document.querySelector('main h1')?.focus();
      } }, t('review.take'))),
      h('details', { class: 'fold' }, h('summary', {}, t('review.all', { count: steps.length })),
        h('ol', { class: 'review-steps' }, steps.map((step, i) => h('li', { lang: 'en', dir: 'ltr' },
          h('button', { type: 'button', class: 'plain', 'aria-current': i === this.index && 'step', onclick: () => this.go(i) }, step.title))))),
    ];
  }

  taken() {
    return [
      h('p', {}, this.path ? t('review.taken', { n: this.index + 1, name: this.persona.name }) : t('review.begin')),
      this.path && h('div', { class: 'actions' }, h('button', { type: 'button', class: 'button', onclick: () => this.go(this.index) }, t('review.return', { n: this.index + 1 }))),
      this.said && ownAccount(this.said.learner, this.said.considered),
    ];
  }
}
