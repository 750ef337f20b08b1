import { h, newId } from '../base/dom.js';
import { t } from '../base/text.js';

/** "How sure are you?" in four words. value() is 0 to 3, or -1 when nothing is chosen yet. */
export function confidenceQuestion() {
  const name = newId('sure');
  const radios = [0, 1, 2, 3].map((level) => h('input', { type: 'radio', name, value: String(level), id: `${name}-${level}` }));
  const element = h('fieldset', { class: 'segments' }, h('legend', {}, t('sure.question')),
    radios.map((radio) => h('label', { for: radio.id }, radio, h('span', {}, t(`sure.${radio.value}`)))));
  return {
    element,
    value: () => Number(radios.find((radio) => radio.checked)?.value ?? -1),
    focus: () => radios[0].focus(),
    lock: () => radios.forEach((radio) => {
      radio.disabled = true;
    }),
  };
}
