import { element } from "./dom.js";

const FIELD_NAMES = { topic: "topic", state: "state", kind: "kind", lang: "language", issuer: "issuing body", year: "year" };

/**
 * What a reader should know of a search: words the archive does not have, openings too short, filters it does not know.
 * @param {object} notes
 * @param {boolean} isPartial whether what is shown has only some of the words
 * @param {(unknown: string, nearest: string) => string} addressWith address of the search with one word changed
 * @returns {HTMLElement[]}
 */
export function notesOf(notes, isPartial, addressWith) {
  const unknown = notes.unknown.map(({ word, nearest }) => {
    const paragraph = element("p", {}, "No document has the word ", element("q", {}, word), ".");
    if (nearest !== null) {
      paragraph.append(" Nearest in the archive: ", element("a", { href: addressWith(word, nearest), class: "search-nearest" }, nearest), ".");
    }
    return paragraph;
  });
  const short = notes.tooShort.map((opening) => element("p", {}, "Give at least two letters before the asterisk: ", element("q", {}, `${opening}*`), "."));
  const filters = notes.unknownFilters.map(({ field, value }) => element("p", {}, `The archive has no ${FIELD_NAMES[field]} `, element("q", {}, value), "."));
  const partial = isPartial ? [element("p", {}, "No paragraph has all of this. These have some of it, the closest first:")] : [];
  return [...unknown, ...short, ...filters, ...partial];
}
