import { editDistance, nearestWord } from "./nearest.js";

const SUGGESTIONS = 5;
// What readers of other catalogues write.
const STANDS_FOR = { country: "state", subject: "topic", type: "kind", author: "issuer", body: "issuer", city: "place", document: "doc", slug: "doc" };

/**
 * Unknown words, each once, the first of them with the nearest that the archive has.
 * @param {string[]} unknown
 * @param {import("./dictionary.js").Dictionary} dictionary
 * @returns {Promise<{word: string, nearest: string|null}[]>}
 */
export function nearestWords(unknown, dictionary) {
  return Promise.all([...new Set(unknown)].map(async (word, at) => ({ word, nearest: at < SUGGESTIONS ? await nearestWord(word, dictionary) : null })));
}

/**
 * Unknown fields, each once, with the nearest known one.
 * @param {string[]} unknown
 * @param {string[]} known
 * @returns {{field: string, nearest: string}[]}
 */
export function nearestFields(unknown, known) {
  const distance = (field, name) => (STANDS_FOR[field] === name ? 0 : editDistance(field, name));
  return [...new Set(unknown)].map((field) => ({ field, nearest: [...known].sort((a, b) => distance(field, a) - distance(field, b))[0] }));
}
