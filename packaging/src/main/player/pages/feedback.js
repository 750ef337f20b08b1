import { rightOptions } from '../answers/choice.js';
import { h, prose } from '../base/dom.js';
import { icon } from '../base/icon.js';
import { t } from '../base/text.js';
import { actions, button } from './parts.js';

/** From "fairly" on an error counts as made with confidence. */
export const SURE = 2;

/** What happened, why, and what helps next time; then the way on. */
export function feedback(app, item, judged, confidence) {
  if (!judged.right && confidence >= SURE && item.refutation) {
    app.session.answers.at(-1).refuted = true;
  }
  return h('section', { class: `feedback ${judged.right ? 'is-right' : 'is-wrong'}` },
    h('h2', { tabindex: '-1' }, icon(judged.right ? 'check' : 'cross'), t(judged.right ? 'fb.right' : 'fb.wrong')),
    parts(item, judged, confidence),
    actions(button(t('do.continue'), () => app.next(), true)));
}

/** The parts of feedback without their heading. */
export function parts(item, judged, confidence) {
  const { what, why, improve } = judged.feedback ?? {};
  const sureAndWrong = !judged.right && confidence >= SURE;
  const sure = sureAndWrong && item.refutation ? [h('h3', {}, t('fb.sure')), prose(item.refutation)] : null;
  return [
    prose(what) ?? (judged.selfChecked ? null : h('p', {}, t(judged.right ? 'fb.generic.right' : 'fb.generic.wrong'))),
    sure,
    why && [h('h3', {}, t('fb.why')), prose(why)],
    improve && [h('h3', {}, t('fb.improve')), prose(improve)],
    judged.right ? null : shownSolution(item),
  ];
}

function shownSolution(item) {
  const inside = prose(item.solution) ?? rightOptions(item.answer) ?? expected(item.answer);
  return inside ? h('details', { class: 'fold' }, h('summary', {}, t('solution.show')), inside) : null;
}

function expected(answer) {
  const right = answer.cases?.find((c) => c.right !== false);
  return right ? h('p', {}, [right.value, answer.unit].filter(Boolean).join(' ')) : null;
}
