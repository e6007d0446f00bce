import { element } from "./dom.js";

const UNKNOWN_SHOWN = 5;

/**
 * What a reader should know of a search: words the archive does not have, openings too short, filters it does not know.
 * @param {object} notes
 * @param {boolean} isPartial whether what is shown has only some of the words
 * @param {(unknown: string, nearest: string) => string} addressWith address of the search with one word changed
 * @param {import("./interface.js").Interface} text
 * @returns {HTMLElement[]}
 */
export function notesOf(notes, isPartial, addressWith, text) {
  const paragraph = (key, ...values) => element("p", {}, ...text.around(key, ...values));
  const unknown = notes.unknown.slice(0, UNKNOWN_SHOWN).map(({ word, nearest }) => {
    const said = paragraph("unknownWord", element("q", {}, word));
    if (nearest !== null) {
      said.append(" ", ...text.around("nearestWord", element("a", { href: addressWith(word, nearest), class: "search-nearest" }, nearest)));
    }
    return said;
  });
  const rest = notes.unknown.length - UNKNOWN_SHOWN;
  const others = rest > 0 ? [element("p", {}, text.count("unknownMore", rest))] : [];
  const short = notes.tooShort.map((opening) => paragraph("shortOpening", element("q", {}, `${opening}*`)));
  const filters = notes.unknownFilters.map(({ field, value }) => paragraph(`unknown.${field}`, element("q", {}, value)));
  return [...unknown, ...others, ...short, ...filters, ...(isPartial ? [paragraph("partial")] : [])];
}
