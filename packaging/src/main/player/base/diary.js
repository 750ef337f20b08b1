const MOST = 80;
const lines = [];

/** Notes what happened, for somebody who looks for a fault; the oldest go first. */
export function note(...words) {
  lines.push(`${new Date().toISOString().slice(11, 19)} ${words.join(' ').slice(0, 300)}`);
  if (lines.length > MOST) {
    lines.shift();
  }
}

/** What was noted, oldest first. */
export const noted = () => lines;

window.addEventListener('error', (event) => note('error', event.message));
window.addEventListener('unhandledrejection', (event) => note('error', event.reason));
