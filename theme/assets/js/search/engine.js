import { Called } from "./called.js";
import { Dictionary } from "./dictionary.js";
import { Evaluator } from "./evaluate.js";
import { Facts } from "./facts.js";
import { Groups } from "./groups.js";
import { among } from "./hits.js";
import { Kept } from "./kept.js";
import { marksIn } from "./marks.js";
import { Outline } from "./outline.js";
import { Pairs } from "./pairs.js";
import { Passages } from "./passages.js";
import { OWN_FIELDS, parseQuery, termOf } from "./query.js";
import { Resolver } from "./resolve.js";
import { Steps } from "./steps.js";

const HITS_PER_DOCUMENT = 3;
const FEW_FILES = 12;
const YEAR = /\d{4}/;

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
  #kept = new Kept();
  #last = { key: "", kept: new Kept() };
  #prepared = 0;

  /** @param {import("./index-files.js").IndexFiles} files */
  constructor(files) {
    this.#files = files;
  }

  /**
   * Documents with their best hits; where no passage has all that is asked for, those with some of it, marked as partial.
   * @param {Request} request
   */
  async search(request) {
    const { outline, passages } = await this.#start();
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
    const { outline } = await this.#start();
    const answer = await this.#answer(request);
    const facts = await this.#readFacts();
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
    const { outline, passages } = await this.#start();
    const answer = await this.#answer(request);
    const facts = await this.#readFacts();
    const { subjects, hits, resolved } = await answer.steps.named(answer.clauses);
    const more = among(hits, answer.hits.passages, false);
    const groups = await this.#sort(groupByDocument(more, outline), { ...request, sort: "relevance" });
    const nodes = resolved.filter((clause) => !clause.excluded).flatMap((clause) => clause.nodes);
    return {
      language: await this.#onlyLanguage(request.query, facts),
      feeds: await this.#feedsOf(answer.filters),
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
    const { outline, passages } = await this.#start();
    const facts = await this.#readFacts();
    const answer = await this.#answer(request);
    const groups = await this.#sort(groupByDocument(shownOf(answer), outline), request);
    return (await Promise.all(groups.map((group) => this.#show(group, answer, passages, Infinity)))).flatMap(({ hits, total, more, ...document }) => (
      hits.map(({ id, number, section, text }) => ({ ...document, ...facts.daysOf(document.document), id, number, section, text }))));
  }

  /** The passage that a quotation comes from, or the nearest; where it stands word for word, how many paragraphs have it and the query that finds them. @param {string} quotation */
  async quote(quotation) {
    const { dictionary, groups, outline, passages } = await this.#start();
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
    await this.#start();
  }

  /**
   * Fetches what a search still being typed will need: in an archive of few files its passages too, unless it has changed meanwhile.
   * @param {Request} request
   */
  async prepare(request) {
    const turn = ++this.#prepared;
    const { outline, ...archive } = await this.#start();
    const { readAhead } = await import("./read-ahead.js");
    const isKnown = await readAhead(request.query, (await this.#files.manifest()).fields, archive);
    if (isKnown && turn === this.#prepared && outline.texts.length <= FEW_FILES) {
      await this.search(request);
    }
  }

  #start() {
    return this.#kept.of("start", async () => {
      const [manifest, data] = await Promise.all([this.#files.manifest(), this.#files.outline()]);
      const groups = new Groups(this.#files);
      const outline = new Outline(data);
      const passages = new Passages(this.#files, outline);
      return {
        dictionary: new Dictionary(this.#files),
        groups,
        pairs: new Pairs(this.#files),
        outline,
        passages,
        evaluator: new Evaluator(groups, passages, manifest.passages),
      };
    });
  }

  #readFacts() {
    return this.#kept.of("facts", async () => Facts.read(this.#files, (await this.#start()).outline));
  }

  // A range can only be widened where the years outside it are shown too.
  async #inAllYears(request, answer) {
    const filters = request.filters.filter((filter) => filter.field !== "year");
    return filters.length === request.filters.length ? answer : this.#evaluate({ ...request, filters });
  }

  async #answer(request) {
    const key = JSON.stringify([request.query, request.filters, request.exact]);
    if (this.#last.key !== key) {
      this.#last = { key, kept: new Kept() };
    }
    return this.#last.kept.of(key, () => this.#evaluate(request));
  }

  async #evaluate({ query, filters, exact }) {
    const { dictionary, groups, pairs, evaluator, outline } = await this.#start();
    const parsed = parseQuery(query, (await this.#files.manifest()).fields);
    const { clauses, dates } = exact || !YEAR.test(query) ? { clauses: parsed.clauses, dates: [] } : (await import("./dated.js")).withDates(parsed.clauses);
    const unknown = [];
    const archive = { evaluator, outline };
    const resolver = new Resolver(dictionary, groups, pairs, exact, {
      passing: (filter) => this.#passing(filter, unknown, archive),
      stating: (days, isAlone) => this.#stating(days, isAlone, outline),
    });
    archive.resolver = resolver;
    const allFilters = [...parsed.filters, ...filters];
    const passages = allFilters.length > 0 ? await this.#narrowed(allFilters, unknown, archive) : null;
    const steps = new Steps({ resolver, evaluator, outline, dictionary, passages, called: () => this.#calledIn(query), meant: () => this.#meant() });
    const strict = await steps.strict(clauses);
    const found = strict.hits.passages.length > 0 || exact ? strict : await steps.wider(clauses, strict);
    const partial = found.hits.passages.length === 0 ? await steps.some(found.clauses) : null;
    const missing = found.resolved.flatMap((clause) => clause.nodes).filter((node) => node.type === "nothing");
    return {
      hits: found.hits,
      strict: strict.hits,
      partial,
      asked: strict.resolved.length > 0 || passages !== null,
      nodes: found.resolved.filter((clause) => !clause.excluded).flatMap((clause) => clause.nodes),
      clauses,
      filters: allFilters,
      parts: parsed.parts,
      steps,
      notes: {
        ...found.how,
        named: await this.#namedIn(found.how),
        dates,
        tooShort: missing.flatMap((node) => node.tooShort),
        unknownFilters: unknown,
        ...await this.#nearest(missing.flatMap((node) => node.unknown), parsed.unknownFields, dictionary),
      },
    };
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

  // What the whole query calls by a name that no paragraph has.
  async #namedIn({ named }) {
    const subject = named?.subject;
    return subject === undefined ? named : { word: named.word, label: (await this.#readFacts()).labelOf(subject.field, subject.value) };
  }

  // What a search is narrowed by has a feed beside its page, where it has a page.
  async #feedsOf(filters) {
    const subjects = await Promise.all(filters.map(async (filter) => !filter.excluded && (await this.#calledIn(filter.value)).subjectOf(filter)));
    return subjects.filter((subject) => subject && subject.path.endsWith("/")).map(({ path, names }) => ({ path, label: names[0] }));
  }

  async #narrowed(filters, unknown, archive) {
    const facts = await this.#readFacts();
    const read = await Promise.all(filters.map((filter) => this.#read(filter, facts, archive)));
    const { passages, unknown: own } = await facts.passing(read);
    unknown.push(...own);
    return passages;
  }

  async #passing(filter, unknown, archive) {
    const before = unknown.length;
    const passages = await this.#narrowed([filter], unknown, archive);
    return unknown.length > before ? new Int32Array(0) : passages;
  }

  // A filter may have any name of what it means; days and documents are looked up.
  async #read(filter, facts, archive) {
    if (filter.field === "date") {
      const { readDays } = await import("./dates.js");
      return { ...filter, days: readDays(filter.value) };
    }
    if (filter.field === "doc" || filter.field === "title") {
      const { documentsAddressed, documentsTitled } = await import("./documents.js");
      const addressed = filter.field === "doc" ? await documentsAddressed(filter.value, this.#files) : new Set();
      const term = termOf({ text: filter.value, quoted: filter.isPhrase === true, distance: -1 });
      return { ...filter, documents: addressed.size > 0 ? addressed : await documentsTitled(term, archive) };
    }
    return facts.isKnown(filter) ? filter : { ...filter, value: (await this.#calledIn(filter.value)).valueOf(filter) ?? filter.value };
  }

  // A date by itself finds the documents of that date by their titles; beside other words, their paragraphs.
  async #stating(days, isAlone, outline) {
    const { passagesStating, placesStating, withDocuments } = await import("./dated.js");
    const stating = await passagesStating(days, this.#files);
    const passages = isAlone ? stating : withDocuments(stating, outline, (await this.#files.manifest()).passages);
    return { type: "dated", stating, passages, placesIn: (text) => placesStating(text, days) };
  }

  // What is nearest to words and fields that there are not.
  async #nearest(unknown, unknownFields, dictionary) {
    if (unknown.length + unknownFields.length === 0) {
      return { unknown: [], unknownFields: [] };
    }
    const { nearestFields, nearestWords } = await import("./suggestions.js");
    const fields = [...Object.keys((await this.#files.manifest()).fields), ...OWN_FIELDS];
    return { unknown: await nearestWords(unknown, dictionary), unknownFields: nearestFields(unknownFields, fields) };
  }

  #called() {
    return this.#kept.of("called", async () => {
      const [data, facts] = await Promise.all([this.#files.called(), this.#readFacts()]);
      return new Called(data, (field, value) => facts.labelOf(field, value));
    });
  }

  // Names in other than Latin letters lie with the words of what subjects are about.
  #calledIn(text) {
    return /[^\0-\u024f\p{P}\p{Z}]/u.test(text) ? this.#meant() : this.#called();
  }

  #meant() {
    return this.#kept.of("meant", async () => (await this.#called()).with(await this.#files.terms()));
  }

  async #sort(groups, request) {
    if (request.sort === "relevance") {
      return groups.sort((a, b) => b.best - a.best || a.document - b.document);
    }
    const facts = await this.#readFacts();
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
