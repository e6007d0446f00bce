import { isStopWord } from "./words.js";

const SHORTEST_RUN = 2;
const SENTENCE_END = /[.!?;。！？；]/;

/**
 * The stretches of two texts that hold the phrases which both share, wherever they stand: the longest runs of content words first, then single
 * words beside them. Does what SharedPhrases does when the site is built.
 *
 * @param {string} left
 * @param {import("./words.js").ComparedWord[]} leftWords
 * @param {string} right
 * @param {import("./words.js").ComparedWord[]} rightWords
 * @returns {{start: number, end: number}[][]}
 */
export function sharedPhrases(left, leftWords, right, rightWords) {
  const [mine, other] = [leftWords, rightWords].map((words) => {
    const content = words.filter((one) => !isStopWord(one.word));
    return { words: content, stems: content.map((one) => one.stem), shared: content.map(() => false) };
  });
  let found = true;
  while (found) {
    found = takeLongest(mine, other);
  }
  do {
    found = takeNeighbour(mine, other);
  } while (found);
  return [stretchesOf(left, mine), stretchesOf(right, other)];
}

// Of runs of one length the first in the left text, then in the right.
function takeLongest(mine, other) {
  let best = { length: SHORTEST_RUN - 1, left: 0, right: 0 };
  let above = new Uint16Array(other.stems.length + 1);
  for (let left = mine.stems.length - 1; left >= 0; left--) {
    const row = new Uint16Array(other.stems.length + 1);
    for (let right = other.stems.length - 1; right >= 0; right--) {
      row[right] = !mine.shared[left] && !other.shared[right] && mine.stems[left] === other.stems[right] ? above[right + 1] + 1 : 0;
      if (row[right] > best.length || (row[right] === best.length && best.length >= SHORTEST_RUN)) {
        best = { length: row[right], left, right };
      }
    }
    above = row;
  }
  for (let at = 0; best.length >= SHORTEST_RUN && at < best.length; at++) {
    mine.shared[best.left + at] = true;
    other.shared[best.right + at] = true;
  }
  return best.length >= SHORTEST_RUN;
}

// A word that has left its place within a phrase still stands beside what is shared, on both sides.
function takeNeighbour(mine, other) {
  const canJoin = ({ shared }, at) => !shared[at] && (shared[at - 1] === true || shared[at + 1] === true);
  for (let left = 0; left < mine.stems.length; left++) {
    const right = canJoin(mine, left) ? other.stems.findIndex((stem, at) => stem === mine.stems[left] && canJoin(other, at)) : -1;
    if (right >= 0) {
      mine.shared[left] = true;
      other.shared[right] = true;
      return true;
    }
  }
  return false;
}

function stretchesOf(text, { words, shared }) {
  const stretches = [];
  for (let first = 0; first < words.length; first++) {
    let last = first;
    while (shared[first] && shared[last + 1] && !SENTENCE_END.test(text.slice(words[last].end, words[last + 1].start))) {
      last++;
    }
    if (shared[first]) {
      stretches.push({ start: words[first].start, end: words[last].end });
    }
    first = last;
  }
  return stretches;
}
