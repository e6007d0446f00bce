// An id as permalinks have it: p12, p12-a, s3.
const ID = /(?<![a-z0-9])[ps]\d+(?:-[a-z](?![a-z0-9]))*/g;

/**
 * What an address means that was mangled on its way: a full stop or bracket stuck to it, capitals, two number signs, another dash.
 * @returns {{ first?: string, last?: string }} the ids of the first and the last paragraph that it names
 */
export function placeIn(text) {
  const [first, last] = text.toLowerCase().match(ID) ?? [];
  return { first, last };
}

/** The id among those of a page, in order, that stands next before one that is not there, or the first of its kind. */
export function nearestTo(ids, id) {
  const numberOf = (other) => Number.parseInt(other.slice(1), 10);
  const alike = ids.filter((other) => other[0] === id[0]);
  return alike.findLast((other) => numberOf(other) <= numberOf(id)) ?? alike[0];
}

const SHORTEST_OPENING = 4;

/** The document whose address begins the one that was asked for, or the only one whose address was cut off. @param {{ slug: string }[]} documents */
export function documentIn(documents, address) {
  const asked = /(?:^|\/)documents\/([^/]+)/i.exec(address)?.[1].toLowerCase() ?? "";
  const begun = documents.filter((document) => asked.startsWith(document.slug)).sort((a, b) => b.slug.length - a.slug.length)[0];
  const [only, ...others] = asked.length < SHORTEST_OPENING ? [] : documents.filter((document) => document.slug.startsWith(asked));
  return begun ?? (others.length === 0 ? only : undefined);
}

/** The words of an address that a search can look for. */
export const wordsIn = (address) => (address.replace(/\.\w+$/, "").match(/\p{L}[\p{L}\p{N}]+/gu) ?? [])
  .filter((word) => !/^(?:documents|topics|states|index|html|[ps]\d+)$/i.test(word)).slice(0, 8).join(" ");
