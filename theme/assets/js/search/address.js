/**
 * What the address bar says of a search, both ways.
 * @typedef {object} State
 * @property {string} q
 * @property {string} quote
 * @property {{field: string, value: string}[]} chosen values of facets, such as topics
 * @property {string} from first year
 * @property {string} to last year
 * @property {"relevance"|"newest"|"oldest"} sort
 * @property {boolean} exact
 */

const DOCUMENTS_AT_ONCE = 8;
const SORTS = new Map([["date", "newest"], ["-date", "oldest"]]);

/** @type {State} */
export const NOTHING = { q: "", quote: "", chosen: [], from: "", to: "", sort: "relevance", exact: false };

/**
 * @param {string} search the part of an address from its question mark
 * @param {string[]} facets what a search can be narrowed by
 * @returns {State}
 */
export function readAddress(search, facets) {
  const parameters = new URLSearchParams(search);
  return {
    q: parameters.get("q") ?? "",
    quote: parameters.get("quote") ?? "",
    chosen: facets.flatMap((field) => parameters.getAll(field).filter(Boolean).map((value) => ({ field, value }))),
    from: year(parameters.get("from")),
    to: year(parameters.get("to")),
    sort: SORTS.get(parameters.get("sort")) ?? "relevance",
    exact: parameters.get("exact") === "1",
  };
}

/** @param {State} state @returns {string} a question mark and parameters, or nothing */
export function writeAddress(state) {
  const parameters = new URLSearchParams();
  const add = (name, value) => value && parameters.append(name, value);
  add("quote", state.quote);
  add("q", state.q);
  state.chosen.forEach(({ field, value }) => add(field, value));
  add("from", state.from);
  add("to", state.to);
  add("sort", { newest: "date", oldest: "-date" }[state.sort]);
  add("exact", state.exact ? "1" : "");
  const text = parameters.toString();
  return text ? `?${text}` : "";
}

/** @param {State} state @returns {import("./query.js").Filter[]} */
export function filtersOf({ chosen, from, to }) {
  const years = from || to ? [{ field: "year", value: `${from}..${to}`, excluded: false }] : [];
  return [...chosen.map((choice) => ({ ...choice, excluded: false })), ...years];
}

/** @param {State} state @returns {import("./engine.js").Request} */
export function requestOf(state) {
  return { query: state.q, filters: filtersOf(state), sort: state.sort, exact: state.exact, offset: 0, limit: DOCUMENTS_AT_ONCE };
}

function year(text) {
  return /^\d{1,4}$/.test(text ?? "") ? text : "";
}
