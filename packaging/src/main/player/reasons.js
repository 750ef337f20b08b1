import { words } from './base/dom.js';
import { list, t } from './base/text.js';

/** Why a decision was made, in the learner's words: what decided, and how much help they get. */
export function because(reasons, decision, session) {
  const won = reasons.find((reason) => reason.outcome === 'won');
  const text = won ? sentence(won, decision, session) : t('why.start');
  const human = reasons.find((reason) => reason.why === 'human');
  return human ? `${text} ${t('why.human', { skill: session.outline.skills[human.subject].title })}` : text;
}

const PLAIN = {
  'retest-due': 'why.retest', return: 'why.return', chosen: 'why.chosen', 'test-out': 'why.testout', 'try-again': 'fb.retry', start: 'why.start',
  order: 'why.order', offer: 'why.offer', required: 'why.required', gather: 'why.gather', end: 'why.end', up: 'why.up',
};

/** A rule's own reason as its author wrote it; empty where something else decided. */
export function written(reasons, session) {
  const won = reasons.find((reason) => reason.outcome === 'won');
  return won?.why === 'rule' && !reasons.some(({ why }) => why === 'human') ? session.outline.rules[won.subject]?.because : '';
}

function sentence(reason, decision, session) {
  const { outline } = session;
  const activity = outline.activities[decision.activity]?.title ?? '';
  switch (reason.why) {
    case 'rule': {
      const because = words(outline.rules[reason.subject]?.because);
      return because || t('why.rule');
    }
    case 'link':
      return t(`why.link.${outline.links[reason.subject] ?? 'next'}`);
    case 'growth-edge':
      return t('why.edge', { skill: outline.skills[reason.subject].title });
    case 'interleaved':
      return t('why.interleaved', { one: outline.skills[reason.values[0]].title, other: outline.skills[reason.values[2]].title });
    case 'review-due':
    case 'explain':
      return t(`why.${reason.why}`, { skill: outline.skills[reason.subject].title });
    case 'resume':
    case 'next-item': {
      const skill = growing(decision, session);
      return skill ? t('why.underway.skill', { activity, skill }) : t('why.underway', { activity });
    }
    default:
      return t(PLAIN[reason.why] ?? 'why.order', { activity });
  }
}

/** The activity's skills that are not mastered yet, in words. */
function growing(decision, session) {
  const { outline } = session;
  const { skills } = session.standing();
  const named = outline.activities[decision.activity]?.skills ?? [];
  return list(named.filter((p) => outline.skills[p] && !skills[p].mastered).slice(0, 2).map((p) => outline.skills[p].title));
}
