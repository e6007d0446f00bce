import { alignWords } from "./alignment.js";
import { rounded } from "./rounding.js";
import { sharedPhrases } from "./shared-phrases.js";
import { isStopWord, wordsOf } from "./words.js";

// Below this share of common words, marks of what differs would cover most of both.
const HALF = 0.5;
// Beyond so many pairs of words, phrases out of order would take too long to find.
const LARGEST_TABLE = 1_000_000;

/**
 * What differs between two wordings; spelling counts, capitals and punctuation do not. Where at least half of the words are the same, in the
 * same order, that is told word by word; below, it is what lies outside the phrases that both share. Does what WordDifference does when the
 * site is built.
 *
 * @param {string} left
 * @param {string} right
 * @returns {{left: {start: number, end: number}[], right: {start: number, end: number}[], similarity: number, isFree: boolean}} the stretches
 * that each has alone, the share of words that stand in both in the same order, and whether that is less than half
 */
export function differenceBetween(left, right) {
  const [leftWords, rightWords] = [wordsOf(left), wordsOf(right)];
  const shared = alignWords(leftWords.map((one) => one.word), rightWords.map((one) => one.word));
  const longer = Math.max(leftWords.length, rightWords.length);
  const similarity = longer === 0 ? 1 : rounded(shared.length / longer);
  if (similarity < HALF && leftWords.length * rightWords.length <= LARGEST_TABLE) {
    const [leftPhrases, rightPhrases] = sharedPhrases(left, leftWords, right, rightWords);
    return { left: around(leftPhrases, left.length), right: around(rightPhrases, right.length), similarity, isFree: true };
  }
  const telling = tellingOf(shared, leftWords);
  return {
    left: unshared(leftWords, new Set(telling.map((pair) => pair[0]))),
    right: unshared(rightWords, new Set(telling.map((pair) => pair[1]))),
    similarity,
    isFree: similarity < HALF,
  };
}

function around(phrases, length) {
  const starts = [0, ...phrases.map((phrase) => phrase.end)];
  const ends = [...phrases.map((phrase) => phrase.start), length];
  return starts.map((start, at) => ({ start, end: ends[at] })).filter((span) => span.end > span.start);
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
