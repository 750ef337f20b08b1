const WAITS = [1000, 2000, 4000, 8000, 16000];

/**
 * Commits soon, later or again: "soon" at once after the page has settled, "later" 15 seconds after the last change and
 * at most 90 after the first one, and after a refusal in growing steps, until the learner is told.
 */
export class Commits {
  constructor(commit, trouble) {
    this.commit = commit;
    this.trouble = trouble;
    this.timer = null;
    this.dirtySince = null;
    this.failures = 0;
  }

  soon() {
    this.plan(0);
  }

  later() {
    this.dirtySince ??= Date.now();
    this.plan(Math.max(0, Math.min(15000, this.dirtySince + 90000 - Date.now())));
  }

  plan(wait) {
    if (this.failures > 0) {
      return;
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), wait);
  }

  now() {
    clearTimeout(this.timer);
    this.timer = null;
    if (this.commit()) {
      this.dirtySince = null;
      this.failures = 0;
      this.trouble(null);
      return true;
    }
    if (this.failures < WAITS.length) {
      this.timer = setTimeout(() => this.now(), WAITS[this.failures]);
    } else {
      this.trouble('lms.unsaved');
      this.timer = setTimeout(() => this.now(), 60000);
    }
    this.failures += 1;
    return false;
  }

  stop() {
    clearTimeout(this.timer);
  }
}
