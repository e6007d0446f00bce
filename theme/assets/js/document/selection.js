import { linkToRange, linkToWords } from "./address.js";
import { copy } from "./copy.js";

const LONGEST = 600;
let offer = null;

/** Offers a link to the words that are selected in a paragraph, or to the paragraphs that a selection runs over. */
export function offerSelectionLinks() {
  document.addEventListener("pointerup", () => setTimeout(update));
  document.addEventListener("keyup", (event) => {
    if (event.key === "Escape") {
      remove();
    } else if (event.shiftKey || event.key === "Shift") {
      update();
    }
  });
}

function update() {
  const selection = getSelection();
  if (offer?.contains(document.activeElement) && offer.contains(selection.anchorNode)) {
    return;
  }
  const first = passageAt(selection, selection.rangeCount && selection.getRangeAt(0).startContainer);
  const last = passageAt(selection, selection.rangeCount && selection.getRangeAt(0).endContainer);
  if (!first || !last) {
    remove();
    return;
  }
  const words = selection.toString().replace(/\s+/g, " ").trim();
  if (words && (first !== last || words.length <= LONGEST)) {
    show(selection.getRangeAt(0), first, last, words);
  }
}

function passageAt(selection, node) {
  const element = node && !selection.isCollapsed ? (node.nodeType === Node.TEXT_NODE ? node.parentElement : node) : null;
  return element?.closest("article.text [data-seed]") ? element.closest(".passage") : null;
}

function show(range, first, last, words) {
  remove();
  offer = document.getElementById("permalink-selection").content.firstElementChild.cloneNode(true);
  const unused = first === last ? "range" : "words";
  offer.querySelector(`[data-action=${unused}]`).remove();
  const link = first === last ? linkToWords(first, words, surroundingsOf(range, first)) : linkToRange(first, last);
  const button = offer.querySelector("button");
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("pointerup", (event) => event.stopPropagation());
  button.addEventListener("click", () => copy(link, offer));
  document.body.append(offer);
  const box = range.getBoundingClientRect();
  offer.style.top = `${box.bottom + scrollY + 6}px`;
  offer.style.left = `${Math.max(8, Math.min(box.left + scrollX, innerWidth - offer.offsetWidth - 8))}px`;
}

function surroundingsOf(range, passage) {
  const text = passage.querySelector("[data-seed]");
  const words = (part, fix) => {
    part.selectNodeContents(text);
    fix(part);
    return part.toString();
  };
  const earlier = new Range();
  earlier.setStart(document.body, 0);
  earlier.setEnd(range.startContainer, range.startOffset);
  return {
    earlier: earlier.toString(),
    before: words(new Range(), (part) => part.setEnd(range.startContainer, range.startOffset)),
    after: words(new Range(), (part) => part.setStart(range.endContainer, range.endOffset)),
  };
}

function remove() {
  offer?.remove();
  offer = null;
}
