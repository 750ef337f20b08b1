// What the tests of every state ask a page: its state, what is done there, and what axe cannot see.
globalThis.states = {
  /** The kind of page that is shown. */
  name() {
    const main = document.querySelector('main');
    const has = (selector) => [...main.querySelectorAll(selector)].some((e) => e.offsetParent !== null);
    const form = [...main.querySelectorAll('form')].pop();
    if (main.querySelector('.feedback') && !main.querySelector('.outcome')) {
      return 'summary';
    }
    if (has('.outcome .feedback')) {
      return `feedback-${has('.feedback.is-right') ? 'right' : 'wrong'}${has('.feedback h3 + .prose') ? '-why' : ''}`;
    }
    if (has('.cards')) {
      return 'choice';
    }
    if (form && form.querySelector('.compact')) {
      return 'start';
    }
    if (form) {
      const kind = form.querySelector('.self') ? 'self' : form.querySelector('[type=checkbox]') ? 'multiple' : form.querySelector('[type=radio][name^=choice]') ? 'single'
        : form.querySelector('.unit') ? 'number' : form.querySelector('[dir=ltr]') ? 'formula' : 'text';
      return `question-${kind}${has('.steps') ? '-completion' : ''}${has('form > .help') ? '-hints' : ''}${has('.segments:not(.two)') ? '-confidence' : ''}`;
    }
    if (has('.steps')) {
      return 'worked';
    }
    if (has('fieldset.rating')) {
      return 'self-assessment';
    }
    return has('textarea') ? 'reflection' : has('.milestone-box') ? 'milestone' : has('.status-line') ? 'end' : 'page';
  },

  /** Answers the question shown; typed answers are 1. Returns whether an outcome is shown. */
  answer() {
    const form = [...document.querySelectorAll('main form')].pop();
    const area = form.querySelector('textarea');
    const typed = form.querySelector('input[type=text]');
    if (area) {
      area.value = 'My own words.';
      form.querySelector('.self > .button').click();
      form.querySelector('.segments.two input').click();
    } else if (typed) {
      typed.value = '1';
    } else {
      form.querySelector('.option input').click();
    }
    [...form.querySelectorAll('.segments:not(.two)')].forEach((sure) => [...sure.querySelectorAll('input')].pop().click());
    form.querySelector('.actions .primary').click();
    return document.querySelector('main .outcome .feedback') !== null;
  },

  /** What is wrong here that axe does not see. */
  faults() {
    const said = [];
    const main = document.querySelector('main');
    const shown = (e) => e.offsetParent !== null || e.getClientRects().length > 0;
    const controls = [...document.querySelectorAll('a[href],button,input,select,textarea,summary')].filter(shown);
    if (document.querySelectorAll('h1').length !== 1) {
      said.push(`${document.querySelectorAll('h1').length} headings of the page`);
    }
    for (const e of controls) {
      const box = (e.closest('label.option, .segments label') ?? e).getBoundingClientRect();
      const inText = e.tagName === 'A' && e.closest('p, li');
      if (!inText && !e.classList.contains('skip') && (box.width < 24 || box.height < 24)) {
        said.push(`small: ${e.outerHTML.slice(0, 80)} ${Math.round(box.width)}x${Math.round(box.height)}`);
      }
    }
    if (document.querySelectorAll('[draggable=true]').length > 0 || document.querySelector('[autoplay],marquee,meta[http-equiv=refresh]')) {
      said.push('something is dragged, plays or goes on by itself');
    }
    if (document.querySelector('[tabindex]:not([tabindex="-1"]):not([tabindex="0"])')) {
      said.push('an order of its own');
    }
    if (document.documentElement.scrollWidth > innerWidth) {
      const wide = [...main.querySelectorAll('*')].find((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.wide,pre,math'));
      said.push(`scrolls sideways at ${innerWidth}: ${wide?.outerHTML.slice(0, 90)}`);
    }
    return said;
  },

  /** Which of these selectors something answers to. */
  met(selectors) {
    return selectors.filter((selector) => document.querySelector(selector));
  },

  /** What axe-core finds; with the colours alone for another theme. */
  async axe(rules) {
    const only = rules ? { type: 'rule', values: rules } : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
    const { violations } = await axe.run(document, { preload: false, resultTypes: ['violations'], runOnly: only });
    return violations.map((v) => `${v.id}: ${v.nodes.slice(0, 2).map((n) => `${n.html.slice(0, 140)} ${n.failureSummary?.split('\n')[1] ?? ''}`).join(' | ')}`);
  },
};
