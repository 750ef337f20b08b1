import { h } from '../base/dom.js';
import { t } from '../base/text.js';

/** No platform answered: the learner decides, knowing what it means. */
export function connectPage(app) {
  app.shell.page(t('lms.missing'), [
    h('h1', {}, t('lms.missing')),
    h('p', {}, t('lms.missing.help')),
    h('div', { class: 'actions' },
      h('button', { type: 'button', class: 'button primary', onclick: () => app.connect() }, t('lms.retry')),
      h('button', { type: 'button', class: 'button', onclick: () => app.begin(app.tracker.unconnected()) }, t('lms.without'))),
  ]);
}

/** The session has ended. */
export function closedPage(app, key) {
  app.shell.over();
  app.kept = null;
  app.shell.page(t('exit.title'), [
    h('h1', {}, t('exit.title')),
    h('p', {}, t(key)),
    app.tracker.reopens
      ? h('div', { class: 'actions' }, h('button', { type: 'button', class: 'button primary', onclick: () => app.show(app.session.decision()) }, t('exit.again')))
      : null,
  ]);
}
