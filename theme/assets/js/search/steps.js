import { among, noHits } from "./hits.js";
import { withNames, withoutAsking } from "./wider.js";

/**
 * The ways in which a query is looked for, the strictest first.
 * @typedef {{hits: import("./hits.js").Hits, clauses: import("./query.js").Clause[], resolved: {nodes: import("./resolve.js").Node[], excluded: boolean}[],
 *   how: {dropped?: string[], loosened?: boolean, named?: {word?: string, subject?: import("./called.js").Subject}, titles?: boolean, corrected?: {word: string, nearest: string}[]}}} Found
 */
export class Steps {
  #archive;

  /**
   * @param {object} archive resolver, evaluator, outline, dictionary, the passages to choose from (null for all), what is called by name, and what is meant by other words
   */
  constructor(archive) {
    this.#archive = archive;
  }

  /** Passages with all of it. @param {import("./query.js").Clause[]} clauses @returns {Promise<Found>} */
  async strict(clauses) {
    const { evaluator, passages, resolver } = this.#archive;
    const resolved = await resolver.resolveAll(clauses);
    const chosen = passages === null || resolved.some((clause) => !clause.excluded) ? null : { passages, scores: new Float32Array(passages.length) };
    const hits = resolved.length > 0 ? await evaluator.all(resolved, chosen) : chosen ?? noHits();
    return { hits: this.within(hits), clauses, resolved, how: {} };
  }

  /**
   * Where nothing has all: what goes beyond the words as typed.
   * @param {import("./query.js").Clause[]} clauses
   * @param {Found} strict what was found so far
   * @returns {Promise<Found>} the first that finds anything, or the last
   */
  async wider(clauses, strict) {
    const { WiderSteps } = await import("./wider-steps.js");
    return new WiderSteps(this.#archive, this).run(clauses, strict);
  }

  /** With what paragraphs are tagged with and names call. @param {import("./query.js").Clause[]} clauses */
  async named(clauses) {
    const { clauses: wide, subjects } = withNames(withoutAsking(clauses).clauses, await this.#archive.called(), (subject) => !subject.ofDocuments);
    return { ...await this.strict(wide), subjects };
  }

  /** Passages with some of it, those with more first; null when there are none. @param {import("./query.js").Clause[]} clauses */
  async some(clauses) {
    const resolved = await this.#archive.resolver.resolveAll(clauses);
    if (resolved.filter((clause) => !clause.excluded).length < 2) {
      return null;
    }
    const hits = this.within(await this.#archive.evaluator.some(resolved));
    return isFound({ hits }) ? hits : null;
  }

  /** What of hits the filters of the query let through. @param {import("./hits.js").Hits} hits */
  within(hits) {
    return this.#archive.passages === null ? hits : among(hits, this.#archive.passages, true);
  }
}

function isFound({ hits }) {
  return hits.passages.length > 0;
}
