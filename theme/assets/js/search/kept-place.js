/**
 * Where a reader was among the hits, kept with the entry of the browser's history, so that going back finds it again though the page was
 * made anew.
 *
 * @typedef {{top: number, documents: number, opened: string[]}} Place top: how far the page was scrolled; opened: documents of which all hits were shown
 */

/** @param {HTMLElement} results */
export function keepPlace(results) {
  addEventListener("pagehide", () => {
    const shown = [...results.querySelectorAll(":scope > .search-document")];
    const opened = shown.filter((document) => document.dataset.opened !== undefined).map((document) => document.querySelector("h3 a").getAttribute("href"));
    history.replaceState({ place: { top: scrollY, documents: shown.length, opened } }, "");
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
