import { start } from './start.js';

// A replay of simulated learners loads this script for its engine alone, on a page without this element.
const root = document.getElementById('trellis');
if (root) {
  start(root, TrellisEngine);
}
