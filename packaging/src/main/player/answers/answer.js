import { choiceAnswer } from './choice.js';
import { selfAnswer } from './self.js';
import { typedAnswer } from './typed.js';

const KINDS = {
  single: choiceAnswer,
  multiple: choiceAnswer,
  text: typedAnswer,
  number: typedAnswer,
  expression: typedAnswer,
  self: selfAnswer,
};

/**
 * The control for an answer: {element, focus(), read(), judge(reading), lock(judged), mark(id)}. read() and judge() give
 * {problem} with a text's key when there is nothing to count yet.
 */
export function createAnswer(answer, context) {
  return KINDS[answer.type](answer, context);
}

/** What a tracker may pass on about an answer. What learners write for themselves is not among it. */
export function interaction(answer, judged) {
  const letters = (keep) => (answer.options ?? []).map((o, i) => (keep(o, i) ? 'abcdefghijklmnopqrstuvwxyz'[i] : '')).filter(Boolean);
  switch (answer.type) {
    case 'single':
    case 'multiple':
      return {
        type: 'choice',
        response: letters((_, i) => (judged.mask & (1 << i)) !== 0).join(','),
        pattern: letters((o) => o.right).join(','),
      };
    case 'number':
      return { type: 'numeric', response: judged.text, pattern: answer.cases?.find((c) => c.right !== false)?.value ?? '' };
    case 'self':
      return { type: 'performance', response: '', pattern: '' };
    default:
      return { type: 'fill-in', response: judged.text, pattern: answer.cases?.find((c) => c.right !== false)?.value ?? '' };
  }
}
