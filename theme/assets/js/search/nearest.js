const FARTHEST = 2;
const SHORTEST = 4;
const LONG = 6;
const LONGER = 8;
const HALF = 0.5;
const ALIKE = ["aeiouy", "ckq", "sz", "vw", "jy", "bp", "dt", "аео", "иый"];

/**
 * The word of the archive that a word unknown to it was probably meant to be, or else the most frequent one that begins with it. Short words are too
 * much like one another, and few people mistake the first letter for another than the second.
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
  return best === null ? mostFrequent(await dictionary.startingWith(word)) : best.form;
}

function mostFrequent(entries) {
  const whole = entries.filter((entry) => !entry.form.includes("-"));
  return whole.sort((a, b) => b.frequency - a.frequency || (a.form < b.form ? -1 : 1))[0]?.form ?? null;
}

function allowed(word) {
  return word.length < LONG ? 1 : word.length < LONGER ? 1.6 : FARTHEST;
}

/**
 * How far two words are apart: letters added, dropped, changed or swapped with their neighbour. Doubled letters and letters that sound alike,
 * as in names written from other alphabets, count half.
 * @param {string} one
 * @param {string} other
 * @returns {number}
 */
export function editDistance(one, other) {
  let before = [];
  let row = [0];
  for (let b = 1; b <= other.length; b++) {
    row[b] = row[b - 1] + costOfLetter(other, b - 1);
  }
  for (let a = 1; a <= one.length; a++) {
    const next = [row[0] + costOfLetter(one, a - 1)];
    for (let b = 1; b <= other.length; b++) {
      next[b] = Math.min(
        row[b] + costOfLetter(one, a - 1), next[b - 1] + costOfLetter(other, b - 1), row[b - 1] + costOfChange(one[a - 1], other[b - 1]));
      if (a > 1 && b > 1 && one[a - 1] === other[b - 2] && one[a - 2] === other[b - 1]) {
        next[b] = Math.min(next[b], before[b - 2] + 1);
      }
    }
    before = row;
    row = next;
  }
  return row[other.length];
}

function costOfLetter(word, at) {
  return at > 0 && (word[at] === word[at - 1] || word[at] === "h") ? HALF : 1;
}

function costOfChange(one, other) {
  if (one === other) {
    return 0;
  }
  return ALIKE.some((letters) => letters.includes(one) && letters.includes(other)) ? HALF : 1;
}
