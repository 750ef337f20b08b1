import { focusOn, h, newId, prose } from '../base/dom.js';
import { t } from '../base/text.js';

/** The learner writes, compares with a model answer, and judges. What is written stays on the page. */
export function selfAnswer(answer, { labelledBy }) {
  const id = newId('self');
  const area = h('textarea', { id, rows: '4', maxlength: '5000', 'aria-describedby': `${id}-help ${labelledBy ?? ''}`.trim() });
  const reveal = h('button', { type: 'button', class: 'button', onclick: show }, t('do.reveal'));
  const model = h('section', { class: 'model', hidden: true });
  const radios = ['yes', 'no'].map((word) => h('input', { type: 'radio', name: id, value: word, id: `${id}-${word}` }));
  const judgement = h('fieldset', { class: 'segments two', hidden: true }, h('legend', {}, t('ask.judge')),
    radios.map((radio) => h('label', { for: radio.id }, radio, h('span', {}, t(`ask.judge.${radio.value}`)))));
  const element = h('div', { class: 'typed self' }, h('label', { for: id }, t('ask.self')), area,
    h('p', { class: 'help', id: `${id}-help` }, t('ask.self.help')), reveal, model, judgement);

  function show() {
    const heading = h('h2', { class: 'small' }, t('ask.model'));
    model.replaceChildren(heading, prose(answer.model) ?? '');
    model.hidden = false;
    judgement.hidden = false;
    reveal.hidden = true;
    focusOn(heading);
  }

  return {
    element,
    focus: () => area.focus(),
    read() {
      if (model.hidden) {
        return area.value.trim() === '' ? { problem: 'problem.empty' } : (show(), { problem: 'problem.judge' });
      }
      const chosen = radios.find((radio) => radio.checked);
      return chosen ? { right: chosen.value === 'yes' } : { problem: 'problem.judge' };
    },
    judge: ({ right }) => ({ mask: 0, text: '', right, feedback: {}, selfChecked: true }),
    lock() {
      area.readOnly = true;
      radios.forEach((radio) => {
        radio.disabled = true;
      });
    },
    mark(describedBy) {
      radios.forEach((radio) => radio.setAttribute('aria-describedby', describedBy));
    },
  };
}
