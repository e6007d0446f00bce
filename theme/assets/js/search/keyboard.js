/**
 * Keys: a slash goes to the search box, arrows move between hits, Escape goes back to the box and then leaves it.
 * @param {HTMLInputElement} box
 * @param {HTMLElement} results
 * @param {() => void} leave called when a reader leaves the box
 */
export function listenToKeys(box, results, leave) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const links = [...results.querySelectorAll("a.search-hit-link")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "/" && !isTyping(document.activeElement)) {
      event.preventDefault();
      box.focus();
      box.select();
    } else if (event.key === "ArrowDown" && (at >= 0 || document.activeElement === box) && at + 1 < links.length) {
      event.preventDefault();
      links[at + 1].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (at === 0 ? box : links[at - 1]).focus();
    } else if (event.key === "Escape") {
      if (at >= 0) {
        box.focus();
      } else if (document.activeElement === box) {
        event.preventDefault();
        leave();
      }
    }
  });
}

function isTyping(active) {
  return active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement || active instanceof HTMLSelectElement || active?.isContentEditable === true;
}
