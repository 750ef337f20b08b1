import { h, inline, newId, prose, words } from '../base/dom.js';
import { icon } from '../base/icon.js';
import { order } from '../base/random.js';
import { t } from '../base/text.js';

/** Options with native radio buttons or check boxes. */
export function choiceAnswer(answer, { seed, salt, labelledBy }) {
  const several = answer.type === 'multiple';
  const name = newId('choice');
  const places = answer.shuffle ? order(answer.options.length, seed, salt) : answer.options.map((_, i) => i);
  const rows = places.map((index) => row(answer.options[index], index, several, name));
  const element = h('fieldset', { class: 'options', 'aria-describedby': labelledBy },
    h('legend', {}, t(several ? 'ask.multiple' : 'ask.single')), rows.map((r) => r.element));

  return {
    element,
    focus: () => rows[0].input.focus(),
    read() {
      const chosen = rows.filter((r) => r.input.checked).map((r) => r.index);
      return chosen.length === 0 ? { problem: 'problem.choose' } : { mask: maskOf(chosen), text: chosenText(answer, chosen) };
    },
    judge: (reading) => judge(answer, reading),
    lock(judged) {
      element.classList.add('locked');
      for (const r of rows) {
        r.input.disabled = true;
        if (judged && r.input.checked) {
          mark(r, answer.options[r.index].right === true);
        }
      }
    },
    mark(describedBy) {
      rows.forEach((r) => r.input.setAttribute('aria-describedby', describedBy));
    },
  };
}

function row(option, index, several, name) {
  const id = newId('option');
  const input = h('input', { type: several ? 'checkbox' : 'radio', name, id, value: String(index) });
  const text = h('span', { class: 'prose' });
  text.innerHTML = inline(option.html);
  const end = h('span', { class: 'mark' });
  return { index, input, end, element: h('label', { class: 'option', for: id }, input, text, end) };
}

function mark(r, right) {
  r.element.classList.add(right ? 'is-right' : 'is-wrong');
  r.end.append(icon(right ? 'check' : 'cross'), h('span', {}, t('pair', { name: t('fb.mine'), said: t(right ? 'fb.isright' : 'fb.iswrong') })));
}

const maskOf = (indexes) => indexes.reduce((mask, i) => mask | (1 << i), 0);

const chosenText = (answer, indexes) => indexes.map((i) => words(answer.options[i].html)).join('; ');

function judge(answer, { mask, text }) {
  const has = (i) => (mask & (1 << i)) !== 0;
  const right = answer.options.every((option, i) => has(i) === (option.right === true));
  const feedback = answer.type === 'single' ? oneFeedback(answer, has) : allFeedback(answer, has, right);
  return { mask, text, right, feedback };
}

const oneFeedback = (answer, has) => answer.options.find((_, i) => has(i)).feedback ?? {};

/** First how many were found, then what each wrongly chosen or missed option has to say. */
function allFeedback(answer, has, right) {
  const said = answer.options.filter((option, i) => (right ? has(i) : has(i) !== (option.right === true)));
  const part = (name) => said.filter((option) => option.feedback?.[name]).map((option) => named(option, option.feedback[name])).join('');
  if (right) {
    return { what: part('what'), why: part('why'), improve: part('improve') };
  }
  const of = answer.options.filter((o) => o.right).length;
  const found = answer.options.filter((o, i) => o.right && has(i)).length;
  const wrong = answer.options.filter((o, i) => !o.right && has(i)).length;
  const count = h('p', {}, t(wrong ? 'fb.partly' : 'fb.missed', { right: found, of, wrong })).outerHTML;
  return { what: count + part('what'), why: part('why'), improve: part('improve') };
}

/** What is said about an option, after its own words. */
const named = (option, said) => `<div><b>${inline(option.html)}</b> ${inline(said)}</div>`;

/** What would have been right, for the solution. */
export function rightOptions(answer) {
  const right = (answer.options ?? []).filter((option) => option.right);
  return right.length === 0 ? null : h('ul', {}, right.map((option) => prose(inline(option.html), 'li')));
}
