import { h } from '../base/dom.js';
import { icon } from '../base/icon.js';
import { date, list, percent, spoken, t } from '../base/text.js';
import { evidence } from '../evidence.js';
import { because } from '../reasons.js';
import { actions, button } from './parts.js';

/** More rows than this are folded away. */
const ROWS = 12;

/** Where the learner started, where they are, what changed today, what comes next. */
export function wherePage(app) {
  app.keep();
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
    h('p', { class: 'lead' }, t('where.help')),
    table,
    shown.length < rows.length && button(t('where.all', { n: rows.length }), (event) => {
      table.replaceChildren(...rows.map((row) => skillRow(session.outline, row, standing)));
      event.target.remove();
    }),
    h('section', {}, h('h2', {}, t('where.today')), today(session, rows)),
    required(session),
    h('section', { class: 'unprinted' }, h('h2', {}, t('where.next')), next(app)),
    actions(button(t('where.print'), () => window.print())),
    h('p', { class: 'printed' }, session.outline.title, ' · ', new Date().toLocaleDateString(spoken(), { dateStyle: 'long' })),
  ], { wide: true });
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

function skillRow(outline, { skill, state, edge }, standing) {
  // The start is stored coarsely; before the first answer it is what is known now.
  const start = state.answers > 0 ? state.start : state.now;
  const word = t(`where.word.${state.mastered ? 'mastered' : state.band}`);
  const fill = h('span', { class: state.mastered ? 'fill mastered' : 'fill' });
  fill.style.width = percentWidth(state.now);
  const mark = h('span', { class: 'start-mark' });
  mark.style.insetInlineStart = percentWidth(start);
  const before = (skill.after ?? []).filter((p) => outline.skills[p] && !standing.skills[p].mastered).map((p) => outline.skills[p].title);
  const said = state.answers === 0 && before.length > 0
    ? t('where.after', { skills: list(before.slice(0, 2)) })
    : [word, state.answers > 0 && t('where.answers', { count: state.answers })].filter(Boolean).join(' · ');
  return h('li', {},
    h('span', { class: 'name' }, skill.title, edge && h('span', { class: 'tag' }, t('where.edge'))),
    h('span', { class: 'bar', role: 'img', 'aria-label': t('where.bar', { word, now: percent(state.now), start: percent(start) }) }, fill, mark),
    h('span', { class: 'word' }, said));
}

const percentWidth = (thousandths) => `${Math.min(100, Math.max(0, thousandths / 10))}%`;

function today(session, rows) {
  const { answers } = session;
  if (answers.length === 0) {
    return h('p', {}, t('where.today.none'));
  }
  const moved = rows.map(({ skill, position, state }) => ({ skill, from: session.startedAt.skills[position].now, to: state.now }))
    .filter(({ from, to }) => Math.abs(to - from) >= 20)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
    .slice(0, 3)
    .map(({ skill, from, to }) => t(to > from ? 'where.rose' : 'where.fell', { skill: skill.title, from: percent(from), to: percent(to) }));
  const right = answers.filter((answer) => answer.right).length;
  const sure = answers.filter((answer) => answer.confidence >= 2);
  const sureRight = sure.filter((answer) => answer.right).length;
  return h('p', {}, [
    ...moved,
    t('where.count', { count: answers.length, right }),
    sureRight < sure.length && t('where.sure', { count: sure.length, right: sureRight }),
  ].filter(Boolean).join(' '));
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

function next(app) {
  const { decision, session } = app;
  if (!decision) {
    return actions(button(t('where.continue'), () => app.back(), true));
  }
  const { outline } = session;
  const activity = outline.activities[decision.activity];
  const name = decision.kind === 'present' ? activity.title : decision.kind === 'end' ? t('end.title') : t('offer.title');
  const reason = because(session.why(), decision, session);
  const cards = [card(name, decision.kind === 'present' ? `${reason} ${t('minutes', { n: activity.minutes })}` : reason, t('where.continue'), () => app.back(), true)];
  if (decision.testOut) {
    cards.push(card(t('where.testout'), t('where.testout.help', { activity: activity.title }), t('where.testout.do'), () => {
      app.kept = null;
      session.record(evidence.testOut(decision.activity));
      app.next();
    }));
  }
  if (decision.decline && decision.kind === 'present') {
    cards.push(card(t('where.decline'), t('where.decline.help', { activity: activity.title }), t('where.decline.do'), () => {
      app.kept = null;
      session.record(evidence.declined());
      app.next();
    }));
  }
  return h('ul', { class: 'cards' }, cards);
}

function card(name, said, label, onclick, recommended = false) {
  return h('li', { class: recommended ? 'card chosen' : 'card' },
    h('div', {}, h('h3', {}, name, recommended && h('span', { class: 'tag' }, t('where.recommended'))), h('p', {}, said)),
    h('button', { type: 'button', class: recommended ? 'button primary' : 'button', onclick }, label));
}
