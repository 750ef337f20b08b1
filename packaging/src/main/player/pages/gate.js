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
  const { tracker } = app;
  app.shell.over();
  app.kept = null;
  app.decision = null;
  const on = (label, onclick) => h('div', { class: 'actions' }, h('button', { type: 'button', class: 'button primary', onclick }, t(label)));
  app.shell.page(t('exit.title'), [
    h('h1', {}, t('exit.title')),
    h('p', {}, t(key)),
    // What another tab has stored since then is read anew.
    tracker.reopens ? on('exit.again', () => (key === 'exit.elsewhere' ? window.location.reload() : app.show(app.session.decision()))) : null,
    tracker.back && on('exit.back', () => window.location.assign(tracker.back)),
  ]);
}
