import { element } from "./dom.js";

const PLAIN = /^[^\s"“”„«»():*~]+$/;

/**
 * The query as it was understood, each part with a way to take it out; nothing for plain words, which speak for themselves.
 * @param {import("./query.js").Part[]} parts
 * @param {(query: string) => string} addressOf address of the search with another query
 * @param {import("./interface.js").Interface} text
 * @returns {HTMLElement[]}
 */
export function understood(parts, addressOf, text) {
  if (isPlain(parts)) {
    return [];
  }
  const items = parts.map((part) => {
    const written = element("span", {}, inWords(part.text));
    const said = part.excluded ? text.around("without", written) : [written];
    return element("li", {}, element("a", { href: addressOf(part.rest), title: text.say("remove", part.text), class: "search-part" }, ...said, " ×"));
  });
  return [element("p", { class: "search-understood" }, text.say("understood")), element("ul", { class: "search-parts" }, ...items)];
}

/** Whether a query is words and nothing else. @param {import("./query.js").Part[]} parts */
export function isPlain(parts) {
  return parts.every((part) => PLAIN.test(part.text) && !part.excluded);
}

// Parentheses around a whole part have done their work.
function inWords(written) {
  const inner = /^\(([^()]*)\)$/.exec(written);
  return inner ? inner[1].trim() : written;
}
