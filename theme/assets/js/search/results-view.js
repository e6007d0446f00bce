import { element } from "./dom.js";
import { excerpt } from "./excerpt.js";

/**
 * Shows documents with their hits.
 * @param {object[]} groups
 * @param {{root: string, text: import("./interface.js").Interface}} site address of the site's root, and the interface's words
 * @param {((group: object, list: HTMLElement, button: HTMLElement) => void)|null} showAll lets the button show all hits of a document; null: not offered
 * @returns {HTMLElement[]}
 */
export function documentsWithHits(groups, site, showAll) {
  return groups.map((group) => {
    const facts = element("p", { class: "search-document-facts" }, [group.date, factOf(group, site.text)].filter(Boolean).join(" · "));
    if (isTitleAlone(group)) {
      return element("article", { class: "search-document" }, element("h3", {}, titleHit(group, site)), facts);
    }
    const list = element("ol", { class: "search-hits" }, ...hitItems(group, site));
    const rest = group.total - group.hits.filter((hit) => hit.number).length;
    const more = group.more > 0 && showAll !== null
      ? element("button", { type: "button", class: "search-more-hits" }, rest > 0 ? site.text.count("moreParagraphs", rest) : site.text.say("moreHeadings"))
      : null;
    if (more !== null) {
      showAll(group, list, more);
    }
    return element("article", { class: "search-document" }, element("h3", {}, element("a", { href: site.root + group.path, lang: group.language }, group.title)), facts, list, more);
  });
}

// A document found by its title or its day alone is its own hit.
function isTitleAlone({ hits }) {
  return hits.every(({ number, id }) => !number && !id);
}

function titleHit(group, { root }) {
  const [hit] = group.hits;
  return element("a", { href: addressOf(group, hit, root), class: "search-hit-link", lang: group.language }, ...piecesOf(hit));
}

function factOf(group, text) {
  if (group.total > 0) {
    return text.count("count.paragraphs", group.total);
  }
  return isTitleAlone(group) ? "" : text.say("onlyTitles");
}

/** Shows the hits of a document. */
export function hitItems(group, site) {
  return group.hits.map((hit) => {
    const place = element("span", { class: "search-place" }, [placeOf(hit, site.text), hit.section].filter(Boolean).join(" · "));
    const text = element("span", { class: "search-passage", lang: group.language }, ...piecesOf(hit));
    return element("li", { class: "search-hit" }, element("a", { href: addressOf(group, hit, site.root), class: "search-hit-link" }, place, " ", text));
  });
}

function piecesOf({ text, ranges }) {
  return excerpt(text, ranges).map((piece) => (piece.marked ? element("mark", {}, piece.text) : piece.text));
}

/** What a passage is called in its document: a numbered paragraph, a heading or the title. */
export function placeOf({ number, id }, text) {
  return number ? text.say("paragraph", number) : text.say(id ? "heading" : "title");
}

/** The address of a passage; the words to mark there travel with it. */
export function addressOf(group, hit, root) {
  const mark = hit.forms.length > 0 ? `?${new URLSearchParams({ mark: hit.forms.join(" ") })}` : "";
  return `${root}${group.path}${mark}${hit.id ? `#${hit.id}` : ""}`;
}

/**
 * Shows new results in place of those shown; a reader who was on a hit stays on it, or on the first where it is gone.
 * @param {HTMLElement} place
 * @param {HTMLElement[]} shown
 */
export function replaceResults(place, shown) {
  const held = place.contains(document.activeElement) ? document.activeElement : null;
  place.replaceChildren(...shown);
  if (held) {
    const hits = [...place.querySelectorAll("a.search-hit-link")];
    (hits.find((hit) => hit.hash === held.hash && hit.pathname === held.pathname) ?? hits[0])?.focus();
  }
}

/**
 * How much was found, in words.
 * @param {object} answer
 * @param {import("./interface.js").Interface} text
 * @returns {string}
 */
export function foundInWords({ total, documents, isPartial, notes }, text) {
  if (isPartial) {
    return text.say("partial");
  }
  if (total === 0) {
    return documents === 0 ? text.say("none") : text.say(notes.dates.length > 0 ? "foundDated" : "foundTitles", text.count("count.documents", documents));
  }
  return text.say("found", text.count("count.paragraphs", total), text.count("count.documents", documents));
}
