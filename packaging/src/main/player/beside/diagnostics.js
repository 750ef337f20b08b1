import { actions, button, h, newId, noted, t } from './kit.js';

/** Words of the platform's that may say who somebody is. */
const PERSONAL = /student|learner_(id|name)|actor|auth|fetch|token|mbox/i;

/** What support asks for: what runs, what was said to the platform, what failed; nothing about the person. */
export function diagnosticsPage(app) {
  const id = newId('report');
  const status = h('p', { role: 'status' });
  const area = h('textarea', { id, rows: '18', readonly: true, class: 'report' });
  area.value = text(app);
  app.shell.page(t('diag.title'), [
    h('h1', {}, t('diag.title')),
    h('div', { class: 'typed' }, h('label', { for: id }, t('diag.help')), area),
    status,
    actions(button(t('diag.copy'), () => {
      area.select();
      // The clipboard's own interface is not there on pages from a disk.
      status.textContent = document.execCommand('copy') ? t('diag.copied') : '';
    }), button(t('map.back'), () => app.back(), true)),
  ], { wide: true });
}

function text(app) {
  const { session, tracker } = app;
  const { outline } = session;
  const calls = (tracker.link?.calls ?? tracker.lrs?.calls ?? []).slice(-120);
  return [
    `course ${outline.id} build ${outline.build}`,
    `page ${window.location.protocol} ${window.innerWidth}x${window.innerHeight} ${navigator.userAgent}`,
    `state ${session.started?.resumed ? 'resumed' : 'new'} ${session.started?.problem ?? ''} ${session.engine.state().length} characters`,
    `at ${app.decision?.kind} ${outline.activities[app.decision?.activity]?.id ?? ''}`,
    '',
    ...noted(),
    '',
    ...calls.map((call) => call.map(String).reduce((said, part) => (PERSONAL.test(said) ? `${said} …` : `${said} ${part}`))),
  ].join('\n');
}
