import { element } from "../search/dom.js";
import { describeDate } from "./dates.js";

/**
 * Fills the two lists with the archive's documents, the newest first, by year, and chooses those that the address names.
 *
 * @param {HTMLSelectElement[]} lists
 * @param {{slug: string, title: string, date: string|null}[]} documents in time order
 * @param {string[]} chosen slugs, one a list
 * @param {import("../search/interface.js").Interface} text
 */
export function offerDocuments(lists, documents, chosen, text) {
  const years = new Map();
  for (const document of [...documents].reverse()) {
    const year = /^\d{4}/.exec(document.date ?? "")?.[0] ?? text.say("documents.undated");
    years.set(year, [...(years.get(year) ?? []), document]);
  }
  lists.forEach((list, side) => {
    list.append(...[...years].map(([year, held]) => element("optgroup", { label: year },
      ...held.map((document) => element("option", { value: document.slug }, labelOf(text, document))))));
    list.value = chosen[side];
  });
}

/**
 * The document that a slug names, today's or a former one.
 *
 * @param {{slug: string, formerSlugs: string[]}[]} documents
 * @param {string} slug
 */
export const documentOf = (documents, slug) =>
  documents.find((document) => document.slug === slug) ?? documents.find((document) => document.formerSlugs.includes(slug));

// Documents of one series bear one title.
const labelOf = (text, document) => [document.title, describeDate(text, document.date)].filter(Boolean).join(", ");
