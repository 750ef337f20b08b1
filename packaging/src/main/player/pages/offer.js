import { h, prose } from '../base/dom.js';
import { t } from '../base/text.js';
import { evidence } from '../evidence.js';
import { because } from '../reasons.js';
import { content } from '../course.js';
import { button, card, eyebrow, messages } from './parts.js';

/** Two to four ways on, one of them recommended; the learner decides. */
export function offerPage(app, decision) {
  const { outline } = app.session;
  const own = outline.activities[decision.activity];
  const title = own?.kind === 'choice' ? own.title : t('offer.title');
  const body = h('div', {});
  if (own?.kind === 'choice') {
    content(decision.activity).then((shown) => body.append(prose(shown.body) ?? '')).catch(() => {});
  }
  const first = [...decision.offers].sort((a, b) => (b === decision.recommended) - (a === decision.recommended));
  app.shell.page(title, [
    messages(app, decision),
    eyebrow(app, decision, h('span', { class: 'kind choice' }, t('kind.choice'))),
    h('h1', {}, title),
    body,
    h('ul', { class: 'cards' }, first.map((target) => way(app, decision, target))),
    outline.decline ? h('div', { class: 'actions' }, button(t('offer.decline'), () => go(app, evidence.declined()))) : null,
  ]);
}

function way(app, decision, target) {
  const { outline } = app.session;
  const recommended = target === decision.recommended;
  const name = target >= 0 ? outline.activities[target].title : outline.groups[-1 - target].title;
  const reason = recommended ? because(app.session.why(), decision, app.session) : null;
  return card(name, [about(outline, target), reason].filter(Boolean).join(' · '), t('do.start'), () => go(app, evidence.chose(target)), recommended);
}

function about(outline, target) {
  if (target >= 0) {
    const activity = outline.activities[target];
    return [t(`kind.${activity.kind}`), t('minutes', { n: activity.minutes })].join(' · ');
  }
  const inside = outline.activities.filter((activity) => activity?.group === -1 - target);
  return [t('offer.group', { count: inside.length }), t('minutes', { n: inside.reduce((sum, a) => sum + a.minutes, 0) })].join(' · ');
}

function go(app, numbers) {
  app.session.record(numbers);
  app.next();
}
