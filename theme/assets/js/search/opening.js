import { openEngine } from "./client.js";

const main = document.querySelector("[data-search]");
const first = Array.from(main.querySelectorAll("[data-search-file]"), (link) => link.href);
const { q: query = "", ...others } = Object.fromEntries(new URLSearchParams(location.search));

/** The engine, started as soon as this small script is there, so that the first search waits for its own words only. */
export const engine = openEngine(new URL(main.dataset.index, document.baseURI).href, first, { query, isNarrowed: Object.keys(others).length > 0 });
engine.then((ask) => ask("warm")).catch(() => {});
