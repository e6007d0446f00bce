import { termOf } from "./query.js";

/**
 * The documents whose title has a word in any form, words that begin so, or a phrase.
 * @param {import("./query.js").Filter} filter
 * @param {{resolver: import("./resolve.js").Resolver, evaluator: import("./evaluate.js").Evaluator, outline: import("./outline.js").Outline}} archive
 * @returns {Promise<Set<number>>}
 */
export async function documentsTitled({ value, isPhrase }, { resolver, evaluator, outline }) {
  const node = await resolver.resolve(termOf({ text: value, quoted: isPhrase === true, distance: -1 }));
  if (node === null) {
    return new Set();
  }
  const titles = { passages: outline.documents, scores: new Float32Array(outline.documents.length) };
  const { passages } = await evaluator.all([{ nodes: [node], excluded: false }], titles);
  return new Set(Array.from(passages, (passage) => outline.documentOf(passage)));
}
