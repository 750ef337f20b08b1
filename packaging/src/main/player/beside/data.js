import { actions, button, h, newId, t } from './kit.js';

/** What is stored, where, and how to take it along or delete it. */
export function dataPage(app) {
  const { tracker } = app;
  app.shell.page(t('data.title'), [
    h('h1', {}, t('data.title')),
    h('h2', {}, t('data.what')),
    h('ul', {}, [1, 2, 3].map((n) => h('li', {}, t(`data.what.${n}`)))),
    h('p', {}, t('data.not')),
    [tracker.words.place].flat().map((key) => h('p', {}, t(key))),
    tracker.files ? files(app) : null,
    reset(app),
    actions(button(t('data.back'), () => app.back(), true)),
  ], { at: 2 });
}

function files(app) {
  const id = newId('file');
  const status = h('p', { role: 'status', class: 'problem' });
  const input = h('input', { type: 'file', id, accept: '.txt,text/plain', onchange: async () => {
    const file = input.files[0];
    const state = file ? app.tracker.readFile(await file.text()) : null;
    if (state !== null && app.session.replace(state)) {
      app.again();
      app.shell.say(t('data.import.done'));
    } else {
      status.textContent = t('data.import.bad');
    }
  } });
  return h('section', {},
    actions(button(t('data.export'), () => {
      app.session.save();
      download(app.tracker.file(app.session.engine.state()), `${app.session.outline.id}-progress.txt`);
    })),
    h('p', { class: 'file' }, h('label', { for: id }, t('data.import')), input), status);
}

function download(text, name) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = h('a', { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Deleting asks once more, in place. */
function reset(app) {
  const section = h('section', { class: 'reset' });
  const ask = () => {
    const question = h('p', { tabindex: '-1' }, t('data.reset.sure'));
    section.replaceChildren(question, actions(
      button(t('data.reset.yes'), () => {
        app.session.reset();
        app.again();
      }),
      button(t('data.reset.no'), offer)));
    question.focus();
  };
  const offer = () => section.replaceChildren(actions(button(t('data.reset'), ask)));
  offer();
  return section;
}
