import { counted, drawing, element } from "./dom.js";

const NAMES = [["topic", "Topic"], ["state", "State"], ["kind", "Kind"], ["lang", "Language"], ["issuer", "Issuing body"]];
const SHOWN = 8;
const BAR = { width: 12, gap: 2, height: 48 };

/**
 * Shows what a search can be narrowed by, with counts.
 * @param {{counts: object, chosen: object[]}} facets
 * @param {import("./address.js").State} state
 * @param {(state: import("./address.js").State) => string} addressOf
 * @returns {HTMLElement[]}
 */
export function facetLists({ counts, chosen }, state, addressOf) {
  const isChosen = (field, value) => chosen.some((choice) => choice.field === field && same(choice.value, value));
  const lists = NAMES.map(([field, name]) => {
    const entries = counts[field].filter((entry) => !isChosen(field, entry.value));
    return entries.length === 0 ? null : facet(name, entries.map((entry) => {
      const next = { ...state, chosen: [...state.chosen, { field, value: entry.value }] };
      return element("li", {}, element("a", { href: addressOf(next) }, entry.label), " ", element("span", { class: "search-count" }, String(entry.count)));
    }));
  });
  return [yearFacet(counts.year), ...lists].filter((list) => list !== null);
}

/** Shows what a search is narrowed by; each can be taken away. */
export function chosenList({ chosen }, state, addressOf) {
  return chosen.map(({ field, value, label }) => {
    const next = field === "year"
      ? { ...state, from: "", to: "" }
      : { ...state, chosen: state.chosen.filter((choice) => !(choice.field === field && same(choice.value, value))) };
    const text = field === "year" ? yearsInWords(state) : label;
    return element("li", {}, element("a", { href: addressOf(next), "aria-label": `Remove: ${text}` }, text, element("span", { "aria-hidden": "true" }, " ×")));
  });
}

function facet(name, items) {
  const list = element("ul", {}, ...items.slice(0, SHOWN));
  const parts = [element("h3", {}, name), list];
  if (items.length > SHOWN) {
    parts.push(element("details", {}, element("summary", {}, `${items.length - SHOWN} more`), element("ul", {}, ...items.slice(SHOWN))));
  }
  return element("section", { class: "search-facet" }, ...parts);
}

function yearFacet(years) {
  if (years.length === 0) {
    return null;
  }
  const first = years[0].year;
  const last = years[years.length - 1].year;
  const most = Math.max(...years.map((entry) => entry.count));
  const width = (last - first + 1) * (BAR.width + BAR.gap);
  const label = `Paragraphs found by year: ${years.map((entry) => `${entry.year}: ${entry.count}`).join(", ")}`;
  const bars = years.map(({ year, count }) => {
    const height = Math.max(2, Math.round((count / most) * BAR.height));
    return drawing(
      "rect", { x: (year - first) * (BAR.width + BAR.gap), y: BAR.height - height, width: BAR.width, height },
      drawing("title", {}, `${year}: ${counted(count, "paragraph", "paragraphs")}`),
    );
  });
  return element(
    "section", { class: "search-facet search-years" },
    element("h3", {}, "Year"),
    drawing("svg", { role: "img", "aria-label": label, viewBox: `0 0 ${width} ${BAR.height}`, class: "search-histogram", preserveAspectRatio: "xMinYMax meet" }, ...bars),
    element("p", { class: "search-year-ends" }, first === last ? String(first) : `${first}–${last}`),
  );
}

function yearsInWords({ from, to }) {
  return from && to ? (from === to ? from : `${from}–${to}`) : from ? `from ${from}` : `until ${to}`;
}

function same(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}
