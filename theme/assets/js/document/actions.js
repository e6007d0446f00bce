import { page } from "./address.js";
import { copy } from "./copy.js";

const KEPT = "notes";

/** Shows the actions at the head of a document that need a script. */
export function offerActions() {
  const actions = document.querySelector(".document-actions");
  actions.querySelectorAll("li[hidden]").forEach((item) => { item.hidden = false; });
  const notes = actions.querySelector("[data-action=notes]");
  if (!document.querySelector(".notes")) {
    notes.parentElement.hidden = true;
  }
  showNotes(notes, recall() !== "off");
  actions.addEventListener("click", (event) => {
    switch (event.target.closest("button")?.dataset.action) {
      case "copy-page":
        return copy(page(), actions);
      case "print":
        return print();
      case "notes":
        return keep(showNotes(notes, notes.getAttribute("aria-pressed") === "false") ? "on" : "off");
    }
  });
}

function showNotes(button, isShown) {
  button.setAttribute("aria-pressed", String(isShown));
  document.querySelector(".document").classList.toggle("without-notes", !isShown);
  return isShown;
}

// A browser may forbid to keep anything; the switch then holds for the page.
function recall() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function keep(value) {
  try {
    localStorage.setItem(KEPT, value);
  } catch {
    // Nothing is kept.
  }
}
