import { Called } from "./called.js";
import { Evaluator } from "./evaluate.js";
import { Groups } from "./groups.js";
import { Kept } from "./kept.js";
import { Outline } from "./outline.js";
import { Passages } from "./passages.js";
import { OWN_FIELDS, parseQuery, termOf } from "./query.js";
import { Resolver } from "./resolve.js";
import { Rows } from "./rows.js";
import { Steps } from "./steps.js";

const YEAR = /\d{4}/;

/** Reads the archive's index as queries need it, and says what passages answer a query. */
export class Answers {
  #files;
  #dictionary;
  #kept = new Kept();

  /**
   * @param {import("./index-files.js").IndexFiles} files
   * @param {import("./dictionary.js").Dictionary} dictionary of the same files
   */
  constructor(files, dictionary) {
    this.#files = files;
    this.#dictionary = dictionary;
  }

  /** What every search needs. */
  start() {
    return this.#kept.of("start", async () => {
      const [manifest, data] = await Promise.all([this.#files.manifest(), this.#files.outline()]);
      const groups = new Groups(this.#files);
      const outline = new Outline(data);
      const passages = new Passages(this.#files, outline);
      return {
        dictionary: this.#dictionary,
        groups,
        rows: new Rows(this.#files),
        outline,
        passages,
        evaluator: new Evaluator(groups, passages, manifest.passages),
      };
    });
  }

  /** What is known of the documents beside their words. @returns {Promise<import("./facts.js").Facts>} */
  facts() {
    return this.#kept.of("facts", async () => {
      const [{ Facts }, { outline }] = await Promise.all([import("./facts.js"), this.start()]);
      return Facts.read(this.#files, outline);
    });
  }

  /**
   * What passages answer a query, and how it was understood.
   * @param {import("./engine.js").Request & {isAhead?: boolean}} request isAhead: whether it is only looked for as it stands
   */
  async of({ query, filters, exact, isAhead = false }) {
    const { dictionary, groups, rows, evaluator, outline } = await this.start();
    const parsed = parseQuery(query, (await this.#files.manifest()).fields);
    const { clauses, dates } = exact || !YEAR.test(query) ? { clauses: parsed.clauses, dates: [] } : (await import("./dated.js")).withDates(parsed.clauses);
    const unknown = [];
    const archive = { evaluator, outline };
    const resolver = new Resolver(dictionary, groups, rows, exact, {
      passing: (filter) => this.#passing(filter, unknown, archive),
      stating: (days, isAlone) => this.#stating(days, isAlone, outline),
    });
    archive.resolver = resolver;
    const allFilters = [...parsed.filters, ...filters];
    const passages = allFilters.length > 0 ? await this.#narrowed(allFilters, unknown, archive) : null;
    const steps = new Steps({ resolver, evaluator, outline, dictionary, passages, called: () => this.called(query), meant: () => this.#meant() });
    const strict = await steps.strict(clauses);
    const found = strict.hits.passages.length > 0 || exact || isAhead ? strict : await steps.wider(clauses, strict);
    const partial = found.hits.passages.length === 0 && !isAhead ? await steps.some(found.clauses) : null;
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

  // What the whole query calls by a name that no paragraph has.
  async #namedIn({ named }) {
    const subject = named?.subject;
    return subject === undefined ? named : { word: named.word, label: (await this.facts()).labelOf(subject.field, subject.value) };
  }

  async #narrowed(filters, unknown, archive) {
    const facts = await this.facts();
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
    return facts.isKnown(filter) ? filter : { ...filter, value: (await this.called(filter.value)).valueOf(filter) ?? filter.value };
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
      const [data, facts] = await Promise.all([this.#files.called(), this.facts()]);
      return new Called(data, (field, value) => facts.labelOf(field, value));
    });
  }

  /** What names of subjects may mean; those in other than Latin letters lie with the words of what subjects are about. @param {string} text @returns {Promise<Called>} */
  called(text) {
    return /[^\0-\u024f\p{P}\p{Z}]/u.test(text) ? this.#meant() : this.#called();
  }

  #meant() {
    return this.#kept.of("meant", async () => (await this.#called()).with(await this.#files.terms()));
  }
}
