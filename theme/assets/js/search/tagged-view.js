import { element } from "./dom.js";
import { documentsWithHits } from "./results-view.js";

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
