/**
 * Where a reader was among the hits, kept with the entry of the browser's history, so that going back finds it again though the page was
 * made anew.
 *
 * @typedef {{hit: number, top: number, documents: number, opened: number[]}} Place hit: the first hit in the window, top: where it stood
 *   there, as what stands above the hits may come later; opened: documents of which all hits were shown
 */

const hitsIn = (results) => [...results.querySelectorAll("a.search-hit-link")];
const topOf = (hit) => hit?.getBoundingClientRect().top;

/** @param {HTMLElement} results */
export function keepPlace(results) {
  addEventListener("pagehide", () => {
    const shown = [...results.querySelectorAll(":scope > .search-document")];
    const opened = [...shown.keys()].filter((at) => shown[at].dataset.opened !== undefined);
    const hits = hitsIn(results);
    const hit = hits.findIndex((link) => topOf(link) >= 0);
    history.replaceState({ place: { hit, top: topOf(hits[hit]), documents: shown.length, opened } }, "");
  });
}

/** The place that this entry of the history keeps, once. @returns {Place|null} */
export function takePlace() {
  const place = history.state?.place ?? null;
  if (place !== null) {
    history.replaceState(null, "");
  }
  return place;
}

/**
 * Brings the hit of a place back to where it stood.
 * @param {HTMLElement} results
 * @param {Place} place
 */
export function scrollToPlace(results, { hit, top }) {
  const link = hitsIn(results)[hit];
  if (link) {
    scrollBy({ top: topOf(link) - top, behavior: "instant" });
  }
}
