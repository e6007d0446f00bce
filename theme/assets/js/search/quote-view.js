import { element } from "./dom.js";
import { addressOf } from "./results-view.js";

const HEADINGS = {
  same: "Found word for word",
  near: "Not found word for word; nearest wording",
};

/**
 * Shows where a quotation comes from.
 * @param {object} answer
 * @param {string} root address of the site's root
 * @returns {{summary: string, elements: HTMLElement[]}}
 */
export function quotation(answer, root) {
  if (answer.kind === "none") {
    return { summary: "Not in this archive.", elements: [element("p", { class: "search-quote-none" }, "No paragraph of this archive has this wording or one close to it.")] };
  }
  const elements = answer.places.map((place) => element(
    "article", { class: "search-document search-quotation" },
    element("h3", {}, element("a", { href: addressOf(place, place, root), class: "search-hit-link" }, `${place.title}, ${place.number ? `¶ ${place.number}` : place.id ? "heading" : "title"}`)),
    element("p", { class: "search-document-facts" }, [place.date, place.section].filter(Boolean).join(" · ")),
    element("blockquote", { lang: place.language }, ...place.pieces.map(piece)),
  ));
  const key = answer.kind === "near"
    ? [element("p", { class: "search-quote-key" }, element("del", {}, "yours only"), " · ", element("ins", {}, "the archive’s only"), " · ", element("mark", {}, "the same"))]
    : [];
  return { summary: `${HEADINGS[answer.kind]}.`, elements: [...key, ...elements] };
}

function piece({ kind, text }) {
  const names = { same: "mark", yours: "del", archive: "ins" };
  return names[kind] ? element(names[kind], {}, text) : text;
}
