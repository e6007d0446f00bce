import { element } from "./dom.js";
import { documentsWithHits } from "./results-view.js";

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
 * What is tagged with the subjects of a query and has not its words.
 * @param {object} answer
 * @param {{root: string, text: import("./interface.js").Interface}} site
 * @returns {HTMLElement[]}
 */
export function taggedDocuments({ total, groups }, site) {
  return total > 0
    ? [element("section", { class: "search-tagged" }, element("h3", {}, site.text.count("tagged", total)), ...documentsWithHits(groups, site, null))]
    : [];
}
