const FILE_HEAD = 'trellis-progress 1';

/**
 * Keeps progress in this browser, under the course's id. A tracker is {open(), save(state), report(report),
 * answered(interaction), close() by the learner, end() to store and go, stop() at once without a word}, what it can besides (reopens, files), and the texts that say where things are kept.
 */
export function webTracker({ id, trouble }) {
  const key = `trellis:${id}`;
  const storage = usable();
  let last = null;

  return {
    reopens: true,
    files: true,
    words: { place: storage ? 'data.place.web' : 'data.place.none', saved: storage ? 'exit.web' : 'data.place.none' },
    open() {
      install();
      last = storage?.getItem(key) ?? '';
      window.addEventListener('pageshow', (event) => {
        // The browser brought back a page from before; what was done elsewhere since then is read anew.
        if (event.persisted && storage && storage.getItem(key) !== last) {
          window.location.reload();
        }
      });
      return { connected: true, state: last };
    },
    save(state) {
      try {
        storage.setItem(key, state);
        last = state;
        trouble(null);
      } catch {
        // Full or forbidden: the page goes on without, and says how to keep a file.
        trouble('data.place.none');
      }
    },
    report() {},
    answered() {},
    close: () => true,
    end: () => true,
    stop() {},
    file: (state) => `${FILE_HEAD}\n${id}\n${state}\n`,
    readFile(text) {
      const [head, course, state] = text.split(/\r?\n/);
      return head === FILE_HEAD && course === id && state ? state : null;
    },
  };
}

/** The browser's storage, or null where it is forbidden. */
function usable() {
  try {
    const storage = globalThis.localStorage;
    storage.setItem('trellis', '1');
    storage.removeItem('trellis');
    return storage;
  } catch {
    return null;
  }
}

/** From a web server the page keeps its own files, so that it opens without a connection. */
function install() {
  if (globalThis.location.protocol === 'https:' || globalThis.location.hostname === 'localhost') {
    globalThis.navigator.serviceWorker?.register('offline.js').catch(() => {});
  }
}
