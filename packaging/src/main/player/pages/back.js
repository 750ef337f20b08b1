import { h } from '../base/dom.js';
import { list, t } from '../base/text.js';
import { evidence } from '../evidence.js';
import { actions, button } from './parts.js';

/** Skills that are named when some are fading. */
const NAMED = 3;

/** Which skills fade, the weakest first, and how long it takes to keep them. */
export function faded({ outline }, { skills, fading }) {
  const due = skills.map((state, position) => ({ state, title: outline.skills[position]?.title }))
    .filter(({ state, title }) => title && state.due === 0)
    .sort((a, b) => a.state.recall - b.state.recall);
  return t('fade.text', { skills: list(due.slice(0, NAMED).map(({ title }) => title)), minutes: t('minutes', { n: fading[1] }) });
}

/** Back after some days: what has faded is reviewed now or later, as the learner likes. */
export function backPage(app) {
  const { session } = app;
  const standing = session.standing();
  const go = (minutes) => () => {
    session.record(evidence.review(minutes));
    app.next();
  };
  app.shell.progress(standing.progress);
  app.shell.page(t('fade.title'), [
    h('h1', {}, t('fade.title')),
    h('p', { class: 'lead' }, t('fade.skills', { count: standing.fading[0] })),
    h('p', {}, faded(session, standing)),
    actions(button(t('fade.now'), go(standing.fading[1]), true), button(t('fade.later'), go(0))),
  ], { quiet: document.activeElement === document.body });
}
