import { h } from '../base/dom.js';
import { t } from '../base/text.js';

/** Reasons come from the studio in its language, whatever the course's is. */
const STUDIO = { lang: 'en', dir: 'ltr' };

/** One step of a walk: what came, why, and what the persona did with it. */
export function stepAccount(step, persona, learner) {
  return [
    h('p', { class: 'quiet' }, [t('review.spent', { count: step.spent }), step.session && t('review.session')].filter(Boolean).join(' · ')),
    h('h3', { class: 'review-title', ...STUDIO }, step.title),
    why(learner, step.came),
    step.did && [h('h3', {}, t('review.did', { name: persona.name })), h('p', { class: 'review-did', ...STUDIO }, step.did)],
    fold('review.considered', step.considered),
    fold('review.turns', step.turns),
  ];
}

/** What comes now for somebody who takes the course themselves. */
export function ownAccount(learner, considered) {
  return [why(learner, []), fold('review.considered', considered, {})];
}

function why(learner, came) {
  return [
    h('h3', {}, t('review.why')),
    h('p', { class: 'review-said' }, learner),
    came.length > 0 && h('ul', STUDIO, came.map((reason) => h('li', {}, reason))),
  ];
}

function fold(key, texts, language = STUDIO) {
  return texts.length > 0 && h('details', { class: 'fold' }, h('summary', {}, t(key, { count: texts.length })),
    h('ul', language, texts.map((text) => h('li', {}, text))));
}
