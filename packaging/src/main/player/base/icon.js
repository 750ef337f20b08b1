const SVG = 'http://www.w3.org/2000/svg';

const SHAPES = {
  check: 'M4 10.5l4 4 8-9',
  cross: 'M5 5l10 10M15 5L5 15',
  hint: 'M7.5 15h5M8.5 17.5h3M10 2.5a5 5 0 0 0-3 9c.6.5 1 1 1 1.8V13h4c0-.8.4-1.3 1-1.8a5 5 0 0 0-3-8.7z',
  info: 'M10 9v5M10 6.2v.1M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z',
  flag: 'M5 17.5v-15M5 3.5h9l-2 3 2 3H5',
  next: 'M7.5 4.5L13 10l-5.5 5.5',
  half: 'M10 6a4 4 0 1 0 .01 0z',
  skip: 'M4 5l5.5 5L4 15M10 5l5.5 5-5.5 5',
  back: 'M12.5 4.5L7 10l5.5 5.5',
};

/** A small outline picture beside a word; it says nothing by itself. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[name]);
  svg.append(path);
  return svg;
}
