import { add, focusOn, h } from './base/dom.js';
import { icon } from './base/icon.js';
import { percent, t } from './base/text.js';

/** The frame around every page: top bar, notes, the page itself, and the region that speaks to screen readers. */
export class Shell {
  constructor(root, { title, logo }, actions) {
    this.title = title;
    this.percent = h('span', { class: 'percent' });
    this.bar = h('span', {});
    this.nav = h('nav', { 'aria-label': t('top.label'), hidden: true },
      h('button', { type: 'button', onclick: actions.where }, h('span', { class: 'words' }, t('top.where')), this.percent),
      h('button', { type: 'button', onclick: actions.map }, t('top.map')),
      h('button', { type: 'button', onclick: actions.data }, t('top.data')),
      h('button', { type: 'button', class: 'exit', onclick: actions.exit }, t('top.exit')));
    this.notes = h('div', { class: 'notes' });
    this.main = h('main', { id: 'content', tabindex: '-1' });
    this.status = h('div', { role: 'status', class: 'unseen' });
    root.replaceChildren(
      h('a', { class: 'skip', href: '#content', onclick: (event) => {
        event.preventDefault();
        focusOn(this.main.querySelector('h1') ?? this.main);
      } }, t('top.skip')),
      h('header', { class: 'top' }, h('p', { class: 'course' }, logo && h('img', { class: 'logo', src: logo, alt: '' }), h('span', {}, title)), this.nav),
      h('div', { class: 'progress', 'aria-hidden': 'true' }, this.bar),
      this.notes, this.main, this.status);
  }

  /** Shows a page: one h1, the window's title, the focus on the heading, from the top; at is its place in the top bar. */
  page(name, children, { heading, wide = false, quiet = false, at = -1 } = {}) {
    this.status.textContent = '';
    this.main.className = wide ? 'wide-page' : '';
    this.main.replaceChildren();
    add(this.main, [children]);
    document.title = t('page.title', { page: name, course: this.title });
    this.at(at);
    window.scrollTo(0, 0);
    const h1 = heading ?? this.main.querySelector('h1');
    if (h1 && !quiet) {
      focusOn(h1);
    }
  }

  /** Marks the page of the top bar that is shown. */
  at(place) {
    [...this.nav.children].forEach((button, i) => button.setAttribute('aria-current', i === place ? 'page' : 'false'));
  }

  progress(thousandths) {
    this.nav.hidden = false;
    this.percent.textContent = percent(thousandths);
    this.bar.style.width = `${thousandths / 10}%`;
  }

  /** Speaks to screen readers without moving the focus. */
  say(text) {
    this.status.textContent = text;
  }

  /** A note above the page that stays until it is closed. */
  note(key, text, kind = 'info') {
    this.dropNote(key);
    const note = h('div', { class: `note ${kind}`, 'data-key': key, role: 'status' }, icon('info'), h('p', {}, text),
      h('button', { type: 'button', class: 'plain', onclick: () => note.remove() }, t('note.dismiss')));
    this.notes.append(note);
  }

  dropNote(key) {
    this.notes.querySelector(`[data-key="${key}"]`)?.remove();
  }

  /** The session is over: nothing in the top bar leads anywhere any more. */
  over() {
    this.nav.hidden = true;
  }
}
