import { alignWords } from "./alignment.js";
import { rounded } from "./rounding.js";
import { isStopWord, wordsOf } from "./words.js";

/**
 * What differs between two wordings; spelling counts, capitals and punctuation do not. Does what WordDifference does when the
 * site is built.
 *
 * @param {string} left
 * @param {string} right
 * @returns {{left: {start: number, end: number}[], right: {start: number, end: number}[], similarity: number}} the stretches that each
 * has alone, and the share of words that stand in both in the same order
 */
export function differenceBetween(left, right) {
  const [leftWords, rightWords] = [wordsOf(left), wordsOf(right)];
  const shared = alignWords(leftWords.map((one) => one.word), rightWords.map((one) => one.word));
  const telling = tellingOf(shared, leftWords);
  const longer = Math.max(leftWords.length, rightWords.length);
  return {
    left: unshared(leftWords, new Set(telling.map((pair) => pair[0]))),
    right: unshared(rightWords, new Set(telling.map((pair) => pair[1]))),
    similarity: longer === 0 ? 1 : rounded(shared.length / longer),
  };
}

// An "of the" that happens to stand in both between words that differ would cut the difference into crumbs.
function tellingOf(shared, left) {
  const telling = [];
  for (let first = 0; first < shared.length;) {
    let after = first + 1;
    while (after < shared.length && shared[after][0] === shared[after - 1][0] + 1 && shared[after][1] === shared[after - 1][1] + 1) {
      after++;
    }
    const run = shared.slice(first, after);
    if (run.length === left.length || run.some((pair) => !isStopWord(left[pair[0]].word))) {
      telling.push(...run);
    }
    first = after;
  }
  return telling;
}

function unshared(words, shared) {
  const spans = [];
  for (let first = 0; first < words.length; first++) {
    if (shared.has(first)) {
      continue;
    }
    let last = first;
    while (last + 1 < words.length && !shared.has(last + 1)) {
      last++;
    }
    spans.push({ start: words[first].start, end: words[last].end });
    first = last;
  }
  return spans;
}
