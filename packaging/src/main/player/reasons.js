import { has, list, t } from './base/text.js';
import { words } from './base/dom.js';

/** Why a decision was made, in the learner's words: the reason that won, and how much help they get. */
export function because(reasons, decision, session) {
  const won = reasons.find((reason) => reason.outcome === 'won');
  return won ? sentence(won, decision, session) : t('why.start');
}

/** The sentence for one reason. */
function sentence(reason, decision, session) {
  const { outline } = session;
  const activity = outline.activities[decision.activity]?.title ?? '';
  const skill = skillName(reason, decision, session);
  switch (reason.step) {
    case 'rule': {
      const rule = outline.rules[reason.subject];
      return rule?.because ? t('why.rule', { because: words(rule.because) }) : t('why.rule.plain');
    }
    case 'underway':
      return skill ? t('why.underway.skill', { activity, skill }) : t('why.underway', { activity });
    case 'review':
      return t('why.review', { skill: skill || activity });
    default: {
      const keyed = `why.${reason.step}.${reason.key}`;
      const key = has(keyed) ? keyed : has(`why.${reason.step}`) ? `why.${reason.step}` : 'why.start';
      return key === 'why.sequence.adaptive' && !skill ? t('why.sequence.linked') : t(key, { activity, skill });
    }
  }
}

function skillName(reason, decision, session) {
  const named = session.outline.activities[decision.activity]?.skills ?? [];
  const standing = session.standing();
  const growing = named.filter((position) => session.outline.skills[position] && !standing.skills[position].mastered);
  return list(growing.slice(0, 2).map((position) => session.outline.skills[position].title));
}
