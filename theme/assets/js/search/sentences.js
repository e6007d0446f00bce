import { fits } from "./choices.js";
import { words } from "./text.js";

const END = /[.!?…]+["”’»)\]]*\s+(?=["“‘«(\[]*[\p{Lu}\p{N}])|[。！？]["”’」』）]*/gu;

/**
 * Where the sentences of a text that have a word for each step have them.
 * @param {string} text
 * @param {{choices: import("./resolve.js").Choice[]}[]} steps
 * @returns {[number, number][]} the words that fit, of all such sentences
 */
export function placesInOneSentence(text, steps) {
  const ends = [...Array.from(text.matchAll(END), (match) => match.index + match[0].length), text.length];
  const all = words(text).filter((word) => word.width === 1);
  return ends.flatMap((end, at) => {
    const own = all.filter((word) => word.start >= (ends[at - 1] ?? 0) && word.start < end);
    const fitting = steps.map(({ choices }) => own.filter((word) => fits(word, choices)));
    return isEachItsOwn(fitting) ? [...new Set(fitting.flat())].map((word) => [word.start, word.end]) : [];
  });
}

// A word that is asked for twice has to be there twice.
function isEachItsOwn(fitting) {
  const taken = new Map();
  const assign = (step, tried) => fitting[step].some((word) => {
    if (tried.has(word)) {
      return false;
    }
    tried.add(word);
    if (!taken.has(word) || assign(taken.get(word), tried)) {
      taken.set(word, step);
      return true;
    }
    return false;
  });
  return fitting.every((_, step) => assign(step, new Set()));
}
