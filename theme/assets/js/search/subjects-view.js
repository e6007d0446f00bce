import { element } from "./dom.js";

/**
 * Cards that lead to the pages of what a query names.
 * @param {{path: string, label: string, kind: string, count: number|undefined}[]} subjects
 * @param {{root: string, text: import("./interface.js").Interface}} site
 * @returns {HTMLElement[]}
 */
export function subjectCards(subjects, { root, text }) {
  const cards = subjects.map(({ path, label, kind, count }) => element(
    "li", { class: "search-subject" },
    element("a", { href: root + path }, text.say("subject", kind, label)),
    count === undefined ? null : `, ${text.count("count.paragraphs", count)}`));
  return cards.length > 0 ? [element("ul", { class: "search-subjects" }, ...cards)] : [];
}

/**
 * Links to the feeds of what a search is narrowed by.
 * @param {{path: string, label: string}[]} feeds
 * @param {{root: string, text: import("./interface.js").Interface}} site
 * @returns {HTMLElement[]}
 */
export function feedLinks(feeds, { root, text }) {
  return feeds.map(({ path, label }) => element(
    "p", {}, ...text.around("feed", element("a", { href: `${root}${path}feed.xml`, type: "application/atom+xml" }, label))));
}
