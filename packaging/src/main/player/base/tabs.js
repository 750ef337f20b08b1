/** Milliseconds that another tab has to leave; one that sleeps for longer leaves without writing. */
const WAIT = 500;

/**
 * Sees to it that one tab at a time has a course open: the newer one asks; the older one stores what it has, stops, and
 * hands it over, since a platform may have told the newer one an older state. They speak by one cell of the browser's
 * storage, which pages from a disk have too; where it is forbidden each tab is on its own.
 */
export class Tabs {
  /** leave(soon) stores, stops and returns what to hand over; late it only stops. */
  constructor(course, leave) {
    this.key = `trellis-tab:${course}`;
    this.me = Math.random().toString(36).slice(2);
    this.leave = leave;
    this.holds = false;
  }

  /** Takes the course from another tab that has it; returns what that hands over, or nothing. */
  async take() {
    if (this.holds) {
      return '';
    }
    this.holds = true;
    window.addEventListener('storage', (event) => this.hear(event));
    window.addEventListener('pagehide', () => this.holds && this.cell((storage) => storage.removeItem(this.key)));
    // Brought back by the browser as it was: the one that is looked at has it.
    window.addEventListener('pageshow', (event) => event.persisted && this.holds && this.open());
    const other = this.cell((storage) => storage.getItem(this.key));
    this.open();
    if (!other) {
      return '';
    }
    const handed = await new Promise((resolve) => {
      this.left = resolve;
      setTimeout(resolve, WAIT, '');
    });
    this.open();
    return handed;
  }

  open() {
    this.write(`open ${this.me} ${Date.now()}`);
  }

  hear({ key, newValue }) {
    const [what, who, ...rest] = key === this.key ? (newValue ?? '').split(' ') : [];
    if (what === 'left' && who === this.me) {
      this.left?.(rest.join(' '));
    } else if (what === 'open' && this.holds) {
      this.holds = false;
      const soon = Math.abs(Date.now() - Number(rest[0])) < WAIT;
      this.write(`left ${who} ${this.leave(soon)}`);
    }
  }

  write(value) {
    this.cell((storage) => storage.setItem(this.key, value));
  }

  cell(use) {
    try {
      return use(window.localStorage);
    } catch {
      return null;
    }
  }
}
