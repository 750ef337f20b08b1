/** A number for a new learner, from 1 to 2^31 - 1. */
export function newSeed() {
  const cell = new Uint32Array(1);
  crypto.getRandomValues(cell);
  return (cell[0] >>> 1) || 1;
}

/** The numbers 0 to n - 1 in an order that depends only on the two seeds, so that a resumed page looks the same. */
export function order(n, seed, salt) {
  const places = Array.from({ length: n }, (_, i) => i);
  let x = (seed ^ Math.imul(salt + 1, 0x9e3779b1)) >>> 0 || 1;
  for (let i = n - 1; i > 0; i--) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    x >>>= 0;
    const j = x % (i + 1);
    [places[i], places[j]] = [places[j], places[i]];
  }
  return places;
}
