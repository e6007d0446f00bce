import { isStopWord, wordsOf } from "./words.js";

// Derivations differ at the end ("digital", "digitalization"); six letters keep what is common.
const KEY_LENGTH = 6;
const REACH = 3;
const SHIFT = 2 ** 26;
// Sums of such parts are exact: they do not depend on their order.
const PARTS = 1024;

/**
 * The telling words of passages, numbered as they come, with what each weighs: the more, the fewer passages hold it.
 * Does what ContentWords, WordNumbers, WordWeights and WordPairs do when the site is built.
 */
export class PassageWords {
  #weights;

  /** @param {string[]} texts */
  constructor(texts) {
    const numbers = new Map();
    const holders = [];
    /** The numbers of each passage's telling words, in order. @type {number[][]} */
    this.words = texts.map((text) => {
      const found = wordsOf(text).filter((one) => !isStopWord(one.word)).map((one) => {
        const key = one.stem.slice(0, KEY_LENGTH);
        if (!numbers.has(key)) {
          numbers.set(key, holders.length);
          holders.push(0);
        }
        return numbers.get(key);
      });
      new Set(found).forEach((number) => holders[number]++);
      return found;
    });
    /** What a word weighs that one passage alone holds. @type {number} */
    this.unit = inParts(Math.log(1 + texts.length));
    this.#weights = holders.map((count) => inParts(Math.log(1 + texts.length / count)));
    /** What each passage weighs as a whole. @type {number[]} */
    this.wholes = this.words.map((words) => this.weightOf(words));
  }

  /** What different words weigh together. @param {Iterable<number>} words @returns {number} */
  weightOf(words) {
    let sum = 0;
    new Set(words).forEach((word) => sum += this.#weights[word]);
    return sum;
  }

  /** What a pair of words weighs. @param {number} pair @returns {number} */
  weightOfPair(pair) {
    return this.#weights[Math.floor(pair / SHIFT)] + this.#weights[pair % SHIFT];
  }
}

/**
 * Neighbouring words as pairs, in either order, a word or two skipped.
 *
 * @param {number[]} words
 * @returns {{pair: number, first: number, second: number}[]}
 */
export function pairsOf(words) {
  const pairs = [];
  for (let first = 0; first < words.length; first++) {
    for (let second = first + 1; second <= Math.min(first + REACH, words.length - 1); second++) {
      if (words[first] !== words[second]) {
        pairs.push({ pair: Math.min(words[first], words[second]) * SHIFT + Math.max(words[first], words[second]), first, second });
      }
    }
  }
  return pairs;
}

const inParts = (weight) => Math.floor(weight * PARTS + 0.5) / PARTS;
