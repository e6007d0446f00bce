import { NOTHING, writeAddress } from "./address.js";
import { element } from "./dom.js";

const FEWEST_QUOTED = 6;

/**
 * What a reader may try when nothing was found.
 * @param {import("./address.js").State} state
 * @param {string} words address of the list of words A–Z
 * @param {import("./interface.js").Interface} text
 * @returns {HTMLElement[]}
 */
export function waysOn(state, words, text) {
  const isNarrowed = state.chosen.length > 0 || state.from || state.to;
  const ways = [
    isNarrowed && state.q ? ["tryWider", writeAddress({ ...state, chosen: [], from: "", to: "" })] : null,
    state.exact ? ["tryForms", writeAddress({ ...state, exact: false })] : null,
    isPhrase(state.q) ? ["tryWords", writeAddress({ ...state, q: state.q.slice(1, -1) })] : null,
    ["tryList", words],
  ].filter((way) => way !== null);
  return [
    element("p", {}, text.say("tryThis")),
    element("ul", { class: "search-ways" }, ...ways.map(([key, address]) => element("li", {}, element("a", { href: address }, text.say(key))))),
  ];
}

/**
 * Offers to trace a long query that nothing answers: it may be a sentence with a small error.
 * @param {import("./address.js").State} state
 * @param {import("./interface.js").Interface} text
 * @returns {HTMLElement[]}
 */
export function quotationOffer(state, text) {
  if (state.q.split(/\s+/).length < FEWEST_QUOTED) {
    return [];
  }
  return [element("p", {}, element("a", { href: writeAddress({ ...NOTHING, quote: state.q }), class: "search-as-quotation" }, text.say("tryQuote")))];
}

function isPhrase(query) {
  return /^"[^"]+"$/.test(query);
}
