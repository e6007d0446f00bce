import { element } from "../search/dom.js";

/**
 * Fills the two lists with the archive's documents, the newest first, by year, and chooses those that the address names.
 *
 * @param {HTMLSelectElement[]} lists
 * @param {{slug: string, title: string, date: string|null}[]} documents in time order
 * @param {string[]} chosen slugs, one a list
 * @param {string} undated heading of documents without a date
 */
export function offerDocuments(lists, documents, chosen, undated) {
  const years = new Map();
  for (const document of [...documents].reverse()) {
    const year = /^\d{4}/.exec(document.date ?? "")?.[0] ?? undated;
    years.set(year, [...(years.get(year) ?? []), document]);
  }
  lists.forEach((list, side) => {
    list.append(...[...years].map(([year, held]) => element("optgroup", { label: year },
      ...held.map((document) => element("option", { value: document.slug }, document.title)))));
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
