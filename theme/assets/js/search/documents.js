import { Bytes } from "./bytes.js";

/**
 * The document of an address; where there is none, those whose address begins so.
 * @param {string} value
 * @param {import("./index-files.js").IndexFiles} files
 * @returns {Promise<Set<number>>}
 */
export async function documentsAddressed(value, files) {
  const opening = value.toLowerCase();
  const { slugs: { first } } = await files.manifest();
  const start = Math.max(0, first.findLastIndex((slug) => slug <= opening));
  const found = new Map();
  for (let file = start; file < first.length && (file === start || first[file].startsWith(opening)); file++) {
    const reader = new Bytes(await files.bytes("slugs", file));
    for (let previous = new Uint8Array(0); !reader.isAtEnd;) {
      const { form, bytes } = reader.form(previous);
      previous = bytes;
      const document = reader.number();
      if (form.startsWith(opening)) {
        found.set(form, document);
      }
    }
  }
  return new Set(found.has(opening) ? [found.get(opening)] : found.values());
}

/**
 * The documents whose title has a word in any form, words that begin so, or a phrase.
 * @param {import("./query.js").Term} term
 * @param {{resolver: import("./resolve.js").Resolver, evaluator: import("./evaluate.js").Evaluator, outline: import("./outline.js").Outline}} archive
 * @returns {Promise<Set<number>>}
 */
export async function documentsTitled(term, { resolver, evaluator, outline }) {
  const node = await resolver.resolve(term);
  if (node === null) {
    return new Set();
  }
  const titles = { passages: outline.documents, scores: new Float32Array(outline.documents.length) };
  const { passages } = await evaluator.all([{ nodes: [node], excluded: false }], titles);
  return new Set(Array.from(passages, (passage) => outline.documentOf(passage)));
}
