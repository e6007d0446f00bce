import { withNames, withoutAsking } from "./wider.js";

/** The ways in which a query is looked for where nothing has all of it. */
export class WiderSteps {
  #archive;
  #steps;

  /**
   * @param {object} archive as Steps has it
   * @param {import("./steps.js").Steps} steps
   */
  constructor(archive, steps) {
    this.#archive = archive;
    this.#steps = steps;
  }

  /**
   * Where nothing has all: without words that only ask, with other forms of the words of phrases, with what names call, with the words of titles, with the nearest of unknown words.
   * @param {import("./query.js").Clause[]} clauses
   * @param {Found} strict what was found so far
   * @returns {Promise<Found>} the first that finds anything, or the last
   */
  async run(clauses, strict) {
    const { clauses: asked, dropped } = withoutAsking(clauses);
    const found = dropped.length > 0 ? { ...await this.#steps.strict(asked), how: { dropped } } : strict;
    if (isFound(found) || !found.resolved.some((clause) => !clause.excluded)) {
      return found;
    }
    const loosened = await this.#loosened(asked, found);
    if (isFound(loosened)) {
      return loosened;
    }
    // Who asks in words does not name conditions: what has most of them answers better than what is tagged with words of a topic.
    const called = await (dropped.length > 0 ? this.#archive.called() : this.#archive.meant());
    const named = await this.#withTitles(await this.#named(asked, found, called));
    return isFound(named) ? named : this.#corrected(named);
  }

  // The words of phrases in their order, in any form.
  async #loosened(clauses, before) {
    const loose = clauses.map((clause) => ({ ...clause, alternatives: clause.excluded ? clause.alternatives : clause.alternatives.map(loosely) }));
    return loose.some((clause, at) => clause.alternatives.some((term, number) => term !== clauses[at].alternatives[number]))
      ? { ...await this.#steps.strict(loose), how: { ...before.how, loosened: true } }
      : before;
  }

  async #named(clauses, before, called) {
    const { clauses: wide, subjects, others, only } = withNames(clauses, called);
    const named = subjects.length + others.length > 0 ? { ...await this.#steps.strict(wide), how: before.how } : before;
    return isFound(named) ? { ...named, how: { ...named.how, named: only ?? {} } } : named;
  }

  async #withTitles(found) {
    if (isFound(found) || found.resolved.filter((clause) => !clause.excluded).length < 2) {
      return found;
    }
    const hits = this.#steps.within(await this.#archive.evaluator.withTitles(found.resolved, this.#archive.outline));
    return isFound({ hits }) ? { ...found, hits, how: { ...found.how, titles: true } } : found;
  }

  async #corrected(found) {
    const { nearestWord } = await import("./nearest.js");
    const corrected = [];
    const clauses = await Promise.all(found.clauses.map(async (clause) => {
      const [term] = clause.alternatives;
      const node = !clause.excluded && clause.alternatives.length === 1 && term.type === "word" ? await this.#archive.resolver.resolve(term) : null;
      const nearest = node?.type === "nothing" && node.unknown.length === 1 ? await nearestWord(node.unknown[0], this.#archive.dictionary) : null;
      if (nearest === null) {
        return clause;
      }
      corrected.push({ word: node.unknown[0], nearest });
      return { alternatives: [{ type: "word", text: nearest }], excluded: false };
    }));
    if (corrected.length === 0) {
      return found;
    }
    const again = { ...await this.#steps.strict(clauses), how: { ...found.how, corrected } };
    return isFound(again) ? again : this.#withTitles(again);
  }
}

function loosely(term) {
  return term.type === "phrase" && !term.text.includes("*") ? { ...term, type: "names" } : term;
}

function isFound({ hits }) {
  return hits.passages.length > 0;
}
