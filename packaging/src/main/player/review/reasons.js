import { minutes } from '../base/clock.js';
import { words } from '../base/dom.js';
import { t } from '../base/text.js';
import { because } from '../reasons.js';
import { given } from './given.js';

/** What the learner reads as the reason of a decision. */
export function forLearner(reasons, decision) {
  const { outline } = given;
  return because(reasons, decision, { outline, standing: () => JSON.parse(globalThis.TrellisEngine.standing(minutes())) });
}

const OUTCOMES = { also: 'review.rule.also', 'would-have': 'review.rule.would', 'not-met': 'review.rule.not', nothing: 'review.rule.not' };

/** The rules that were considered besides, each with what came of it. */
export function rulesConsidered(reasons) {
  return reasons
    .filter(({ why, outcome }) => why === 'rule' && outcome !== 'won')
    .map(({ subject, outcome }) => t(OUTCOMES[outcome], { rule: words(given.outline.rules[subject]?.because) || t('review.rule.nameless', { n: subject + 1 }) }));
}
