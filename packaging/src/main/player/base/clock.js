let latest = 0;
let ahead = 0;

/** Whole minutes since 2020-01-01 00:00 by the learner's clock; it never runs backwards (summer time, a corrected clock). */
export function minutes() {
  latest = Math.max(latest, read() + ahead);
  return latest;
}

function read() {
  const d = new Date();
  const local = Date.UTC(d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes());
  return Math.floor((local - Date.UTC(2020, 0, 1)) / 60000);
}

/** Goes on from another minute: what is shown happened then. */
export function turnTo(minute) {
  ahead = minute - read();
  latest = minute;
}

/** A watch: whole seconds since it was made. */
export function watch() {
  const from = performance.now();
  return () => Math.min(36000, Math.max(0, Math.round((performance.now() - from) / 1000)));
}
