import { counted, element } from "./dom.js";
import { excerpt } from "./excerpt.js";

/**
 * Shows documents with their hits.
 * @param {object[]} groups
 * @param {string} root address of the site's root
 * @param {(group: object, list: HTMLElement) => void} showAll called when a reader wants all hits of a document
 * @returns {HTMLElement[]}
 */
export function documentsWithHits(groups, root, showAll) {
  return groups.map((group) => {
    const list = element("ol", { class: "search-hits" }, ...group.hits.map((hit) => hitItem(group, hit, root)));
    const rest = group.total - group.hits.length;
    const more = rest > 0
      ? element("button", { type: "button", class: "search-more-hits" }, `Show ${counted(rest, "more paragraph", "more paragraphs")} of this document`)
      : null;
    more?.addEventListener("click", () => {
      more.remove();
      showAll(group, list);
    });
    return element(
      "article", { class: "search-document" },
      element("h3", {}, element("a", { href: root + group.path, lang: group.language }, group.title)),
      element("p", { class: "search-document-facts" }, [group.date, counted(group.total, "paragraph", "paragraphs")].filter(Boolean).join(" · ")),
      list,
      more,
    );
  });
}

/** Shows the hits of a document that were not shown at first. */
export function hitItems(group, root) {
  return group.hits.map((hit) => hitItem(group, hit, root));
}

function hitItem(group, hit, root) {
  const place = [hit.number ? `¶ ${hit.number}` : hit.id ? "Heading" : "Title", hit.section].filter(Boolean).join(" · ");
  const text = element("span", { class: "search-passage", lang: group.language });
  for (const piece of excerpt(hit.text, hit.ranges)) {
    text.append(piece.marked ? element("mark", {}, piece.text) : piece.text);
  }
  return element(
    "li", { class: "search-hit" },
    element("a", { href: addressOf(group, hit, root), class: "search-hit-link" }, element("span", { class: "search-place" }, place), " ", text),
  );
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
