import { h } from '../base/dom.js';
import { icon } from '../base/icon.js';
import { percent, t } from '../base/text.js';
import { verdict } from '../track/verdict.js';
import { evidence } from '../evidence.js';
import { button, messages } from './parts.js';

/** Nothing is left to do now: what was reached, and what comes later. */
export function endPage(app) {
  const { session } = app;
  const standing = session.standing();
  const report = session.report();
  const own = session.tracker.passMark ?? null;
  const { completed, success } = verdict(report, own);
  const complete = completed && success !== 'failed';
  const mark = own ?? report.mark ?? 0;
  app.shell.page(t('end.title'), [
    messages(app, app.decision),
    h('h1', {}, t('end.title')),
    h('p', { class: complete ? 'status-line is-right' : 'status-line' }, icon(complete ? 'check' : 'info'),
      success === 'passed' ? t('end.passed') : t(complete ? 'end.complete' : 'end.incomplete')),
    h('p', {}, t('end.score', { score: percent(standing.score) })),
    mark > 0 && !complete ? h('p', {}, t('end.failed', { mark: percent(mark), score: percent(standing.score) })) : null,
    complete ? h('p', { class: 'quiet' }, t('end.review')) : null,
    h('div', { class: 'actions' }, button(t('end.where'), () => app.beside('where')), button(t('end.exit'), () => app.exit(), true)),
  ]);
}

/** A rule has ended the session: what is done is kept, and the rest is for another day. */
export function pausePage(app) {
  app.shell.page(t('pause.title'), [
    messages(app, app.decision),
    h('h1', {}, t('pause.title')),
    h('p', {}, t('pause.text')),
    h('div', { class: 'actions' }, button(t('pause.on'), () => {
      app.session.record(evidence.sessionBegan());
      app.next();
    }), button(t('end.exit'), () => app.exit(), true)),
  ]);
}
