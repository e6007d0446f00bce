const FARTHEST = 2;
const SHORTEST = 4;
const LONG = 6;

/**
 * The word of the archive that a word unknown to it was probably meant to be. Short words are too much like one another, and few people
 * mistake the first letter for another than the second.
 * @param {string} word
 * @param {import("./dictionary.js").Dictionary} dictionary
 * @returns {Promise<string|null>}
 */
export async function nearestWord(word, dictionary) {
  if (word.length < SHORTEST) {
    return null;
  }
  const openings = [word, word.slice(0, 2), word[1] + word[0] + word.slice(2)];
  const entries = new Map();
  for (const opening of openings) {
    for (const entry of await dictionary.around(opening)) {
      entries.set(entry.form, entry);
    }
  }
  let best = null;
  for (const entry of entries.values()) {
    if (!word.slice(0, 2).includes(entry.form[0]) || entry.frequency === 0 || entry.form.includes("-") || Math.abs(entry.form.length - word.length) > FARTHEST) {
      continue;
    }
    const distance = editDistance(word, entry.form);
    const rank = distance - entry.frequency / 100;
    if (distance <= allowed(word) && (best === null || rank < best.rank || (rank === best.rank && entry.form < best.form))) {
      best = { form: entry.form, rank };
    }
  }
  return best === null ? null : best.form;
}

function allowed(word) {
  return word.length < LONG ? 1 : FARTHEST;
}

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour.
 * @param {string} one
 * @param {string} other
 * @returns {number}
 */
export function editDistance(one, other) {
  let before = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let a = 1; a <= one.length; a++) {
    const next = [a];
    for (let b = 1; b <= other.length; b++) {
      const change = one[a - 1] === other[b - 1] ? 0 : 1;
      next[b] = Math.min(row[b] + 1, next[b - 1] + 1, row[b - 1] + change);
      if (a > 1 && b > 1 && one[a - 1] === other[b - 2] && one[a - 2] === other[b - 1]) {
        next[b] = Math.min(next[b], before[b - 2] + 1);
      }
    }
    before = row;
    row = next;
  }
  return row[other.length];
}
