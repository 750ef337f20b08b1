import { rightOptions } from './answers/choice.js';
import { noted } from './base/diary.js';
import { add, h, newId, prose, words } from './base/dom.js';
import { icon } from './base/icon.js';
import { date, list, percent, t } from './base/text.js';
import { content } from './course.js';
import { evidence } from './evidence.js';
import { faded } from './pages/back.js';
import { actions, button, card, kindWord, source, visible } from './pages/parts.js';
import { because } from './reasons.js';

/** What the pages beside the way use of the page's script; they find it at trellis.kit. */
export const kit = {
  actions, add, because, button, card, content, date, evidence, faded, h, icon, kindWord, list, newId, noted, percent, prose, rightOptions, source, t,
  visible, words,
};
