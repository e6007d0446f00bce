import { element } from "./dom.js";
import { yearRange } from "./years-view.js";

const SHOWN = 8;

/**
 * Shows what a search can be narrowed by, with counts: years first.
 * @param {{counts: Record<string, object[]>, labels: Record<string, string>, chosen: object[], years: {year: number, count: number}[]}} facets
 * @param {import("./address.js").State} state
 * @param {(state: import("./address.js").State) => string} addressOf
 * @param {(from: string, to: string) => void} chooseYears
 * @param {import("./interface.js").Interface} text
 * @returns {HTMLElement[]}
 */
export function narrowed(facets, state, addressOf, chooseYears, text) {
  return [...yearRange(facets.years, state, chooseYears, text), ...facetLists(facets, state, addressOf, text)];
}

function facetLists({ counts, labels, chosen }, state, addressOf, text) {
  const isChosen = (field, value) => chosen.some((choice) => choice.field === field && same(choice.value, value));
  return Object.entries(counts).map(([field, found]) => {
    const entries = found.filter((entry) => !isChosen(field, entry.value));
    return entries.length === 0 ? null : facet(labels[field], text, entries.map((entry) => {
      const next = { ...state, chosen: [...state.chosen, { field, value: entry.value }] };
      return element("li", {}, element("a", { href: addressOf(next) }, entry.label), " ", element("span", { class: "search-count" }, text.say("number", entry.count)));
    }));
  }).filter((list) => list !== null);
}

/** Shows what a search is narrowed by; each can be taken away. */
export function chosenList({ chosen }, state, addressOf, text) {
  return chosen.map(({ field, value, label }) => {
    const next = field === "year"
      ? { ...state, from: "", to: "" }
      : { ...state, chosen: state.chosen.filter((choice) => !(choice.field === field && same(choice.value, value))) };
    const shown = field === "year" ? yearsInWords(state, text) : label;
    const link = element("a", { href: addressOf(next), "aria-label": text.say("remove", shown) }, shown, element("span", { "aria-hidden": "true" }, " ×"));
    return element("li", {}, link);
  });
}

function facet(name, text, items) {
  const list = element("ul", {}, ...items.slice(0, SHOWN));
  const rest = items.length - SHOWN;
  return element(
    "section", { class: "search-facet" }, element("h3", {}, name), list,
    rest > 0 ? element("details", {}, element("summary", {}, text.count("more", rest)), element("ul", {}, ...items.slice(SHOWN))) : null,
  );
}

function yearsInWords({ from, to }, text) {
  if (from && to) {
    return from === to ? from : text.say("years", from, to);
  }
  return from ? text.say("yearsFrom", from) : text.say("yearsUntil", to);
}

function same(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}
