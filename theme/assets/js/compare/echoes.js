import { PassageWords, pairsOf } from "./passages.js";
import { rounded } from "./rounding.js";
import { sharedBetween } from "./shared-words.js";

const MOST_ECHOES = 8;
const MOST_VERIFIED = 16;
const SURE_WEIGHT = 3.0;
const LIKELY_WEIGHT = 1.6;
const SURE_SHARE = 0.22;
const LIKELY_SHARE = 0.16;
const LIKELY_TOPICS = 0.25;
const FEWEST_REPEATED_WORDS = 8;
const REPEATED_SHARE = 0.7;
const MOST_PAIRS = 128;
const LONGEST_LIST = 24;
const FOLLOWERS_IN_LONG_LIST = 4;

/**
 * The passages of two documents that say nearly the same, ordered by their places. Does what EchoFinder does when the site is built,
 * for two documents alone.
 *
 * @param {{text: string, topics: string[]}[]} left
 * @param {{text: string, topics: string[]}[]} right
 * @returns {{left: number, right: number, score: number}[]}
 */
export function echoesBetween(left, right) {
  const all = [...left, ...right];
  const passages = new PassageWords(all.map((passage) => passage.text));
  const index = indexOf(passages);
  const found = left.flatMap((_, place) => candidatesOf(passages, index, place, left.length));
  const isSure = (candidate) => isCertain(candidate, passages.unit);
  const isEchoing = found.some(isSure);
  return best(found.filter((candidate) => isSure(candidate) || (isEchoing && sharesTopics(all[candidate.left], all[candidate.right]))))
    .sort((a, b) => a.left - b.left || a.right - b.right)
    .map((candidate) => ({ left: candidate.left, right: candidate.right - left.length, score: rounded(candidate.share) }));
}

// The passages that hold each pair of words; a passage is filed under its most telling pairs.
function indexOf(passages) {
  const holders = new Map();
  const telling = passages.words.map((words, passage) => {
    const pairs = [...new Set(pairsOf(words).map(({ pair }) => pair))]
      .map((pair) => ({ pair, weight: passages.weightOfPair(pair) }))
      .sort((a, b) => b.weight - a.weight || a.pair - b.pair)
      .slice(0, MOST_PAIRS);
    for (const { pair } of pairs) {
      if (!holders.has(pair)) {
        holders.set(pair, []);
      }
      holders.get(pair).push(passage);
    }
    return pairs;
  });
  return { holders, telling };
}

function candidatesOf(passages, index, left, firstRight) {
  const weights = new Map();
  for (const { pair, weight } of index.telling[left]) {
    const list = index.holders.get(pair);
    const own = list.indexOf(left);
    const last = list.length > LONGEST_LIST ? Math.min(list.length, own + 1 + FOLLOWERS_IN_LONG_LIST) : list.length;
    for (const other of list.slice(own + 1, last).filter((passage) => passage >= firstRight)) {
      weights.set(other, (weights.get(other) ?? 0) + weight);
    }
  }
  const words = passages.words[left];
  const pairs = new Set(pairsOf(words).map(({ pair }) => pair));
  return [...weights]
    .filter(([, weight]) => weight >= passages.unit)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_VERIFIED)
    .map(([right]) => {
      const shared = sharedBetween(passages, words, pairs, passages.words[right]);
      const whole = Math.min(passages.wholes[left], passages.wholes[right]);
      return { left, right, ...shared, share: whole > 0 ? shared.weight / whole : 0 };
    })
    .filter((candidate) => isCertain(candidate, passages.unit)
      || (candidate.weight >= LIKELY_WEIGHT * passages.unit && candidate.share >= LIKELY_SHARE));
}

function isCertain({ count, weight, share }, unit) {
  return (weight >= SURE_WEIGHT * unit && share >= SURE_SHARE) || (count >= FEWEST_REPEATED_WORDS && share >= REPEATED_SHARE);
}

function sharesTopics(left, right) {
  const union = new Set([...left.topics, ...right.topics]).size;
  return union > 0 && new Set(left.topics.filter((topic) => right.topics.includes(topic))).size >= LIKELY_TOPICS * union;
}

function best(candidates) {
  const taken = new Map();
  return candidates.sort((a, b) => b.share - a.share || a.left - b.left || a.right - b.right).filter(({ left, right }) => {
    const [ofLeft, ofRight] = [taken.get(left) ?? 0, taken.get(right) ?? 0];
    if (ofLeft >= MOST_ECHOES || ofRight >= MOST_ECHOES) {
      return false;
    }
    taken.set(left, ofLeft + 1).set(right, ofRight + 1);
    return true;
  });
}
