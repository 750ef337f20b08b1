import { h, newId } from '../base/dom.js';
import { has, t } from '../base/text.js';
import { grade } from './grade.js';

/** A short text, a number or a formula, compared by the engine. */
export function typedAnswer(answer, { labelledBy }) {
  const id = newId('typed');
  const help = answer.type === 'expression' ? h('p', { class: 'help', id: `${id}-help` }, t('ask.expression.help')) : null;
  const input = h('input', {
    id, type: 'text', dir: answer.type === 'text' ? 'auto' : 'ltr', autocomplete: 'off', autocapitalize: 'off', spellcheck: answer.type === 'text' ? null : 'false',
    inputmode: answer.type === 'number' ? numberPad(answer) : null, maxlength: '500',
    'aria-describedby': [labelledBy, help && `${id}-help`].filter(Boolean).join(' '),
  });
  const unit = answer.type === 'number' && answer.unit ? h('span', { class: 'unit', 'aria-hidden': 'true' }, answer.unit) : null;
  const element = h('div', { class: 'typed' }, h('label', { for: id }, label(answer)), h('div', { class: 'field' }, input, unit), help);

  return {
    element,
    input,
    focus: () => input.focus(),
    read() {
      const text = input.value.trim();
      return text === '' ? { problem: 'problem.empty' } : { text };
    },
    judge({ text }) {
      const graded = grade(answer, text);
      if (graded.problem) {
        const key = has(`problem.${graded.problem}`) ? `problem.${graded.problem}` : 'problem.unreadable';
        return { problem: key, values: { unit: answer.unit } };
      }
      const feedback = graded.matched >= 0 ? answer.cases[graded.matched].feedback : answer.otherwise;
      return { mask: 0, text, right: graded.right, feedback: feedback ?? {} };
    },
    lock(judged) {
      input.readOnly = true;
      if (judged) {
        element.classList.add(judged.right ? 'is-right' : 'is-wrong');
      }
    },
    mark(describedBy) {
      input.setAttribute('aria-describedby', describedBy);
    },
  };
}

function label(answer) {
  if (answer.type === 'number') {
    return answer.unit ? t('ask.unit', { unit: answer.unit }) : t('ask.number');
  }
  return t(answer.type === 'expression' ? 'ask.expression' : 'ask.text');
}

/** Phones' number pads lack minus, slash and percent: they serve only where every expected answer is made of digits. */
function numberPad(answer) {
  return (answer.cases ?? []).every((c) => /^\d+([.,]\d+)?$/.test(c.value)) && !answer.unit ? 'decimal' : null;
}
