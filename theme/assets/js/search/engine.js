import { Answers } from "./answers.js";
import { among } from "./hits.js";
import { Kept } from "./kept.js";
import { marksIn } from "./marks.js";

const HITS_PER_DOCUMENT = 3;
const FEW_FILES = 12;

/**
 * What is asked for.
 * @typedef {object} Request
 * @property {string} query
 * @property {import("./query.js").Filter[]} filters chosen beside the query
 * @property {"relevance"|"newest"|"oldest"} sort
 * @property {boolean} exact
 * @property {number} offset how many documents to pass over
 * @property {number} limit how many documents to show
 * @property {number} [document] when given, all hits of this document alone
 */

/** Answers searches. Knows nothing of pages, so that it runs in a worker, in a page or in Node alike. */
export class Engine {
  #files;
  #answers;
  #last = { key: "", kept: new Kept() };
  #prepared = 0;

  /**
   * @param {import("./index-files.js").IndexFiles} files
   * @param {import("./dictionary.js").Dictionary} dictionary of the same files
   */
  constructor(files, dictionary) {
    this.#files = files;
    this.#answers = new Answers(files, dictionary);
  }

  /**
   * Documents with their best hits; where no passage has all that is asked for, those with some of it, marked as partial.
   * @param {Request} request
   */
  async search(request) {
    const { outline, passages } = await this.#answers.start();
    const answer = await this.#answer(request);
    const groups = await this.#sort(groupByDocument(shownOf(answer), outline), request);
    const shown = request.document === undefined
      ? groups.slice(request.offset, request.offset + request.limit)
      : groups.filter((group) => group.document === request.document);
    const most = request.document === undefined ? HITS_PER_DOCUMENT : Infinity;
    return {
      total: paragraphsOf(answer.hits, outline).length,
      documents: groups.length,
      asked: answer.asked,
      isPartial: answer.partial !== null,
      notes: answer.notes,
      parts: answer.parts,
      groups: await Promise.all(shown.map((group) => this.#show(group, answer, passages, most))),
    };
  }

  /**
   * Counts by facet and year of what a request finds.
   * @param {Request} request
   */
  async facets(request) {
    const { outline } = await this.#answers.start();
    const answer = await this.#answer(request);
    const facts = await this.#answers.facts();
    return {
      counts: await facts.counts(paragraphsOf(shownOf(answer), outline)),
      labels: facts.labels(),
      years: facts.years(paragraphsOf(shownOf(await this.#inAllYears(request, answer)), outline)),
      chosen: request.filters.map((filter) => ({ ...filter, label: facts.labelOf(filter.field, filter.value) })),
    };
  }

  /**
   * Subjects that the query calls by name, and what is tagged with them and has not their words.
   * @param {Request} request
   */
  async called(request) {
    const { outline, passages } = await this.#answers.start();
    const answer = await this.#answer(request);
    const facts = await this.#answers.facts();
    const { subjects, hits, resolved } = await answer.steps.named(answer.clauses);
    const more = among(hits, answer.hits.passages, false);
    const groups = await this.#sort(groupByDocument(more, outline), { ...request, sort: "relevance" });
    const nodes = resolved.filter((clause) => !clause.excluded).flatMap((clause) => clause.nodes);
    return {
      language: await this.#onlyLanguage(request.query, facts),
      feeds: await this.#feedsOf(answer.filters, facts),
      subjects: subjects.map(({ field, value, path }) => ({ field, path, label: facts.labelOf(field, value), kind: facts.labels()[field], count: facts.countOf(field, value) })),
      total: request.exact ? 0 : paragraphsOf(more, outline).length,
      groups: request.exact ? [] : await Promise.all(groups.slice(0, request.limit).map((group) => this.#show(group, { nodes }, passages, HITS_PER_DOCUMENT))),
    };
  }

  /** Numbers of all passages that have all of what is asked for as it is asked, ascending. @param {Request} request */
  async matches(request) {
    return [...(await this.#answer(request)).strict.passages];
  }

  /** Every hit with its text, in the order in which they are shown. @param {Request} request */
  async list(request) {
    const { outline, passages } = await this.#answers.start();
    const facts = await this.#answers.facts();
    const answer = await this.#answer(request);
    const groups = await this.#sort(groupByDocument(shownOf(answer), outline), request);
    return (await Promise.all(groups.map((group) => this.#show(group, answer, passages, Infinity)))).flatMap(({ hits, total, more, ...document }) => (
      hits.map(({ id, number, section, text }) => ({ ...document, ...facts.daysOf(document.document), id, number, section, text }))));
  }

  /** The passage that a quotation comes from, or the nearest; where it stands word for word, how many paragraphs have it and the query that finds them. @param {string} quotation */
  async quote(quotation) {
    const { dictionary, groups, outline, passages } = await this.#answers.start();
    const { findQuotation } = await import("./quote.js");
    const found = await findQuotation(quotation, { dictionary, groups, passages, passageCount: (await this.#files.manifest()).passages });
    if (!found.phrase) {
      return found;
    }
    const query = `"${found.phrase}"`;
    const { hits } = await this.#answer({ query, filters: [], exact: true });
    return { ...found, query, total: paragraphsOf(hits, outline).length };
  }

  /** Fetches what every search needs, before the first one. */
  async warm() {
    await this.#answers.start();
  }

  /**
   * Fetches what a search still being typed will need: in an archive of few files its passages too, unless it has changed meanwhile.
   * @param {Request} request
   */
  async prepare(request) {
    const turn = ++this.#prepared;
    const { outline, ...archive } = await this.#answers.start();
    const { readAhead } = await import("./read-ahead.js");
    const isKnown = await readAhead(request.query, (await this.#files.manifest()).fields, archive, this.#files);
    if (!isKnown || turn !== this.#prepared || outline.texts.length > FEW_FILES) {
      return;
    }
    // What is only half typed is not looked for in other ways.
    const { hits } = await this.#answers.of({ ...request, isAhead: true });
    if (hits.passages.length > 0 && turn === this.#prepared) {
      await this.search(request);
    }
  }

  // A range can only be widened where the years outside it are shown too.
  async #inAllYears(request, answer) {
    const filters = request.filters.filter((filter) => filter.field !== "year");
    return filters.length === request.filters.length ? answer : this.#answers.of({ ...request, filters });
  }

  async #answer(request) {
    const key = JSON.stringify([request.query, request.filters, request.exact]);
    if (this.#last.key !== key) {
      this.#last = { key, kept: new Kept() };
    }
    return this.#last.kept.of(key, () => this.#answers.of(request));
  }

  // The language of all texts, where a query is in letters of another; one in plain Latin letters is not foreign to English.
  async #onlyLanguage(query, facts) {
    const only = facts.onlyValueOf("lang");
    if (only === undefined || (only === "en" && !/[^\0-\x7f]/.test(query))) {
      return "";
    }
    const { isForeignTo } = await import("./languages.js");
    return isForeignTo(query, only) ? facts.labelOf("lang", only) : "";
  }

  // What a search is narrowed by has a feed beside its page, where it has a page.
  async #feedsOf(filters, facts) {
    const pages = await Promise.all(filters.filter((filter) => !filter.excluded).map(async (filter) => {
      const path = facts.pageOf(filter) ?? (await this.#answers.called(filter.value)).subjectOf(filter)?.path;
      return { path, label: facts.labelOf(filter.field, filter.value) };
    }));
    return pages.filter(({ path }) => path?.endsWith("/"));
  }

  async #sort(groups, request) {
    if (request.sort === "relevance") {
      return groups.sort((a, b) => b.best - a.best || a.document - b.document);
    }
    const facts = await this.#answers.facts();
    const sign = request.sort === "oldest" ? 1 : -1;
    return groups.sort((a, b) => sign * (facts.dayOf(a.document) - facts.dayOf(b.document)) || a.document - b.document);
  }

  async #show(group, answer, passages, most) {
    const best = group.hits.sort((a, b) => b.score - a.score || a.passage - b.passage).slice(0, most);
    const shown = await Promise.all(best.map(async ({ passage, score }) => {
      const { id, number, section, text, ...document } = await passages.get(passage);
      const { ranges, forms } = marksIn(text, answer.nodes);
      return { document, hit: { passage, score, id, number, section, text, ranges, forms } };
    }));
    return { ...shown[0].document, total: group.total, more: group.hits.length - shown.length, hits: shown.map((entry) => entry.hit) };
  }
}

// Where nothing has all that is asked for, what has most of it is shown.
function shownOf({ hits, partial }) {
  return partial ?? hits;
}

function paragraphsOf({ passages }, outline) {
  return passages.filter((passage) => outline.isParagraph(passage));
}

function groupByDocument(hits, outline) {
  const groups = [];
  for (let at = 0; at < hits.passages.length; at++) {
    const document = outline.documentOf(hits.passages[at]);
    let group = groups[groups.length - 1];
    if (!group || group.document !== document) {
      group = { document, best: 0, total: 0, hits: [] };
      groups.push(group);
    }
    group.best = Math.max(group.best, hits.scores[at]);
    group.total += outline.isParagraph(hits.passages[at]) ? 1 : 0;
    group.hits.push({ passage: hits.passages[at], score: hits.scores[at] });
  }
  return groups;
}
