import { h, inline, prose } from '../base/dom.js';
import { icon } from '../base/icon.js';
import { t } from '../base/text.js';
import { content } from '../course.js';
import { parts } from './feedback.js';
import { actions, button } from './parts.js';

/** The end of an assessment, or of practice that one masters: what was withheld so far, question by question. */
export async function summaryPage(app, visit, onward) {
  const activity = app.session.outline.activities[visit.activity];
  const shown = await content(visit.activity);
  const right = visit.answers.filter(({ judged }) => judged.right).length;
  const of = visit.answers.length;
  app.shell.page(t('sum.title'), [
    h('div', { class: 'eyebrow' }, h('p', {}, activity.title)),
    h('h1', {}, t('sum.title')),
    h('p', { class: 'lead' }, t('sum.score', { right, of }), ' ',
      activity.kind === 'assessment' && t(right * 1000 >= activity.passMark * of ? 'sum.passed' : 'sum.again')),
    visit.answers.map(({ item, judged, confidence }, index) => result(shown.items[item], judged, confidence, index)),
    actions(button(t('do.continue'), onward, true)),
  ]);
}

function result(item, judged, confidence, index) {
  return h('section', { class: `feedback ${judged.right ? 'is-right' : 'is-wrong'}` },
    h('h2', {}, icon(judged.right ? 'check' : 'cross'), t('pair', { name: t('sum.question', { n: index + 1 }), said: t(judged.right ? 'fb.right' : 'fb.wrong') })),
    prose(inline(item.prompt)),
    judged.text && h('p', { class: 'quiet' }, t('pair', { name: t('sum.yours'), said: judged.text })),
    parts(item, judged, confidence));
}
