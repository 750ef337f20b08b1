import { actions, because, button, card, date, evidence, faded, h, icon, list, percent, t } from './kit.js';

/** More rows than this are folded away. */
const ROWS = 12;

/** Below this chance of recall, in thousandths, something known is fading a little; below the other it is fading. */
const LITTLE = 900;
const MUCH = 700;

/** What moved an estimate, in the order of the engine's counts: the first that fits is told. */
const UP = [0, 1, 3, 4];
const DOWN = [2, 4];

/** Where the learner started, where they are, how sure that is, what fades, what changed today and why, what comes next. */
export function wherePage(app) {
  const { session } = app;
  const standing = session.standing();
  const rows = session.outline.skills
    .map((skill, position) => ({ skill, position, state: standing.skills[position] }))
    .filter(({ skill }) => skill)
    .sort((a, b) => a.skill.order - b.skill.order || a.position - b.position);
  markEdges(rows, session.outline.activities[app.decision?.activity]?.skills ?? []);
  const shown = rows.length <= ROWS ? rows : rows.filter(({ state }) => state.answers > 0 || state.edge).slice(0, ROWS);
  const table = h('ul', { class: 'skills' }, shown.map((row) => skillRow(session.outline, row, standing)));
  app.shell.page(t('top.where'), [
    h('h1', {}, headline(rows)),
    h('p', { class: 'lead' }, [t('where.progress', { n: percent(standing.progress) }), t('where.help'),
      rows.some(({ state }) => fading(state)) && t('where.help.fading')].filter(Boolean).join(' ')),
    table,
    shown.length < rows.length && button(t('where.all', { n: rows.length }), (event) => {
      table.replaceChildren(...rows.map((row) => skillRow(session.outline, row, standing)));
      event.target.remove();
    }),
    h('section', {}, h('h2', {}, t('where.today')), today(session, rows)),
    standing.calibration >= 0 && calibration(standing),
    required(session),
    h('section', { class: 'unprinted' }, h('h2', {}, t('where.next')), next(app, standing)),
    actions(button(t('where.print'), () => window.print())),
    h('p', { class: 'printed' }, session.outline.title, ' · ', date(Math.floor(Date.now() / 864e5) - 18262)),
  ], { wide: true, at: 0 });
}

/** Where everything is within reach, only what is trained right now is called the growth edge. */
function markEdges(rows, trained) {
  const edges = rows.filter(({ state }) => state.edge);
  const narrow = edges.filter(({ position }) => trained.includes(position));
  (edges.length > 3 && narrow.length > 0 ? narrow : edges.slice(0, 3)).forEach((row) => {
    row.edge = true;
  });
}

function headline(rows) {
  if (rows.every(({ state }) => state.mastered)) {
    return t('where.title.done');
  }
  const edge = rows.find((row) => row.edge);
  if (!edge) {
    return t('where.title');
  }
  const known = rows.filter(({ state }) => state.start >= 700 && state.answers > 0).slice(0, 2).map(({ skill }) => skill.title);
  return known.length > 0 ? t('where.title.both', { known: list(known), edge: edge.skill.title }) : t('where.title.edge', { edge: edge.skill.title });
}

/** 0: nothing of it fades, 1: a little, 2: much. */
function fading({ recall }) {
  return recall < 0 || recall >= LITTLE ? 0 : 1 + (recall < MUCH);
}

function skillRow(outline, { skill, state, edge }, standing) {
  // The start is stored coarsely; before the first answer it is what is known now.
  const start = state.answers > 0 ? state.start : state.now;
  const word = t(`where.word.${state.mastered ? 'mastered' : state.band}`);
  const fades = fading(state);
  const mark = h('span', { class: 'start-mark' });
  mark.style.insetInlineStart = percentWidth(start);
  const before = (skill.after ?? []).filter((p) => outline.skills[p] && !standing.skills[p].mastered).map((p) => outline.skills[p].title);
  const said = state.answers === 0 && before.length > 0
    ? t('where.after', { skills: list(before.slice(0, 2)) })
    : [word, fades ? t(`where.fading.${fades}`) : edge && state.needs > 0 && state.answers > 0 ? t('where.needs', { count: state.needs })
      : state.answers > 0 && t('where.answers', { count: state.answers })].filter(Boolean).join(' · ');
  return h('li', {},
    h('span', { class: 'name' }, skill.title, edge && h('span', { class: 'tag' }, t('where.edge'))),
    bar([t('where.bar', { word, now: percent(state.now), start: percent(start) }), fades && t('where.bar.recall', { n: percent(state.recall) })]
      .filter(Boolean).join(', '), state.now, fades ? state.now * (1000 - state.recall) / 1000 : 0, mark),
    h('span', { class: 'word' }, said, state.sure > 0 && state.answers > 0 && h('span', { class: 'sure' },
      h('span', { class: 'dots', 'aria-hidden': 'true' }, '●'.repeat(state.sure) + '○'.repeat(3 - state.sure)), t(`where.how.${state.sure}`))));
}

/** A bar in words and as a picture; what cannot be recalled today is striped. */
function bar(label, value, striped, mark) {
  const stripes = h('span', { class: 'stripes' });
  stripes.style.width = percentWidth(striped * 1000 / Math.max(1, value));
  const fill = h('span', { class: 'fill' }, striped > 0 && stripes);
  fill.style.width = percentWidth(value);
  return h('span', { class: 'bar', role: 'img', 'aria-label': label }, fill, mark);
}

const percentWidth = (thousandths) => `${Math.min(100, Math.max(0, thousandths / 10))}%`;

function today(session, rows) {
  const { answers } = session;
  const moved = rows.map(({ skill, state: { from, now, because: counts } }) => ({ skill, from, now, counts }))
    .filter(({ from, now }) => Math.abs(now - from) >= 20)
    .sort((a, b) => Math.abs(b.now - b.from) - Math.abs(a.now - a.from))
    .slice(0, 3)
    .map(({ skill, from, now, counts }) => {
      const cause = (now > from ? UP : DOWN).find((i) => counts[i] > 0);
      const why = cause === undefined ? '' : t(`where.because.${cause}`, { count: counts[cause] });
      return t(now > from ? 'where.rose' : 'where.fell', { skill: skill.title, from: percent(from), to: percent(now), why });
    });
  const right = answers.filter((answer) => answer.right).length;
  return answers.length + moved.length === 0 ? h('p', {}, t('where.today.none'))
    : [h('p', {}, moved.join(' ')),
      answers.length > 0 && h('p', { class: 'quiet' }, t('where.count', { count: answers.length, right }))];
}

/** As sure as right? Two bars and the advice that follows. */
function calibration({ calibration: kind, sureAnswers, sureSum, sureRight }) {
  const row = (key, value) => h('li', {}, h('span', { class: 'name' }, t(key)), bar(t('pair', { name: t(key), said: percent(value) }), value, 0), h('span', { class: 'word' }, percent(value)));
  return h('section', {}, h('h2', {}, t('where.judge')), h('p', {}, t(`where.judge.${kind}`)),
    h('ul', { class: 'skills' }, row('where.judge.sure', sureSum * 1000 / 3 / sureAnswers), row('where.judge.right', sureRight * 1000 / sureAnswers)));
}

/** What is required, and when it was done: the record. */
function required(session) {
  const { activities } = session.outline;
  const seen = session.seen();
  const rows = activities.map((activity, position) => ({ activity, position })).filter(({ activity }) => activity?.required);
  return rows.length === 0 ? null : h('section', {}, h('h2', {}, t('where.required')),
    h('ul', { class: 'ticks' }, rows.map(({ activity, position }) => {
      const day = seen.day(position);
      return h('li', { class: day ? 'is-done' : null }, h('span', { class: 'sign' }, day && icon('check')),
        h('span', {}, activity.title, ' · ', h('span', { class: 'quiet' }, t(day ? 'map.done.on' : 'where.open', { day: day && date(day) }))));
    })));
}

function next(app, standing) {
  const { decision, session } = app;
  if (!decision) {
    return actions(button(t('where.continue'), () => app.back(), true));
  }
  const { outline } = session;
  const activity = outline.activities[decision.activity];
  const present = decision.kind === 'present';
  const name = present ? activity.title : decision.kind === 'end' ? t('end.title') : t('offer.title');
  const reasons = session.why();
  const reason = because(reasons, decision, session);
  const go = (numbers) => () => {
    app.kept = null;
    session.record(numbers);
    app.next();
  };
  const cards = [card(name, present ? `${reason} ${t('minutes', { n: activity.minutes })}` : reason, t('where.continue'), () => app.back(), true)];
  const [count, minutes] = standing.fading;
  if (count > 0 && !reasons.some(({ why, outcome }) => why === 'review-due' && outcome === 'won')) {
    cards.push(card(t('fade.skills', { count }), faded(session, standing), t('fade.now'), go(evidence.review(minutes))));
  }
  if (decision.testOut) {
    cards.push(card(t('where.testout'), t('where.testout.help', { activity: activity.title }), t('where.testout.do'), go(evidence.testOut(decision.activity))));
  }
  if (decision.decline && present) {
    cards.push(card(t('where.decline'), t('where.decline.help', { activity: activity.title }), t('why.decline'), go(evidence.declined())));
  }
  return h('ul', { class: 'cards' }, cards);
}
