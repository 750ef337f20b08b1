import { h } from '../base/dom.js';
import { icon } from '../base/icon.js';
import { percent, t } from '../base/text.js';
import { report } from '../report.js';
import { button, messages } from './parts.js';
import { wherePage } from './where.js';

/** Nothing is left to do now: what was reached, and what comes later. */
export function endPage(app) {
  const { session } = app;
  const { outline } = session;
  const standing = session.standing();
  const { status } = report(outline, standing, true);
  const complete = status === 'completed' || status === 'passed';
  app.shell.page(t('end.title'), [
    messages(app, app.decision),
    h('h1', {}, t('end.title')),
    h('p', { class: complete ? 'status-line is-right' : 'status-line' }, icon(complete ? 'check' : 'info'),
      status === 'passed' ? t('end.passed') : t(complete ? 'end.complete' : 'end.incomplete')),
    h('p', {}, t('end.score', { score: percent(standing.score) })),
    outline.passMark > 0 && !complete ? h('p', {}, t('end.failed', { mark: percent(outline.passMark), score: percent(standing.score) })) : null,
    complete ? h('p', { class: 'quiet' }, t('end.review')) : null,
    h('div', { class: 'actions' }, button(t('end.where'), () => wherePage(app)), button(t('end.exit'), () => app.exit(), true)),
  ]);
}
