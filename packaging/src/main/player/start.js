const ENGINE_VERSION = 1;

/** Starts the page in the element given. */
export function start(root, engine) {
  if (engine.version() !== ENGINE_VERSION) {
    throw new Error(`engine version ${engine.version()}, page version ${ENGINE_VERSION}`);
  }
  root.dataset.engine = String(engine.version());
}
