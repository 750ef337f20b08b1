import { App } from './app.js';
import { registry } from './course.js';
import { kit } from './kit.js';

// A replay of simulated learners loads this script for its engine alone, on a page without this element.
const root = document.getElementById('trellis');
globalThis.trellis = registry;
registry.kit = kit;
if (root) {
  const app = new App(root, TrellisEngine);
  registry.follow = (state, minute) => app.follow(state, minute);
  // The data scripts come after this one.
  document.addEventListener('DOMContentLoaded', () => app.open());
}
