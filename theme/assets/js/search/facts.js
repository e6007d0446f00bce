import { readBits } from "./bits.js";
import { Bytes } from "./bytes.js";
import { parseYears } from "./year-range.js";

/** What is known of the documents beside their words: filters, counts, dates. */
export class Facts {
  #files;
  #data;
  #lists;
  #columns;
  #outline;
  #passageCount;

  static async read(files, outline) {
    const facts = new Facts();
    facts.#files = files;
    facts.#data = await files.facts();
    facts.#columns = facts.#data.facets.filter((facet) => facet.column);
    facts.#lists = facts.#data.facets.filter((facet) => !facet.column);
    facts.#outline = outline;
    facts.#passageCount = (await files.manifest()).passages;
    return facts;
  }

  /** Day on which a document's date begins; 0 when it has none. */
  dayOf(document) {
    return this.#data.days[document];
  }

  /** The first and the last day that a document's date can mean; 0 when it has none. @param {number} document */
  daysOf(document) {
    const from = this.#data.days[document];
    return { from, to: from + this.#data.lengths[document] };
  }

  /**
   * @param {(import("./query.js").Filter & {days?: import("./dates.js").Days|null, documents?: Set<number>})[]} filters
   * @returns {Promise<{passages: Int32Array|null, unknown: import("./query.js").Filter[]}>} passages that all filters let through
   */
  async passing(filters) {
    const unknown = filters.filter((filter) => !this.isKnown(filter));
    if (filters.length === 0) {
      return { passages: null, unknown };
    }
    const documents = this.#documentsPassing(filters);
    const counts = new Uint8Array(this.#passageCount);
    const excluded = new Uint8Array(this.#passageCount);
    const lists = filters.filter((filter) => this.#lists.some((facet) => facet.field === filter.field));
    for (const filter of lists) {
      const entry = this.#entry(filter);
      for (const passage of entry ? await this.#members(entry) : []) {
        if (filter.excluded) {
          excluded[passage] = 1;
        } else {
          counts[passage]++;
        }
      }
    }
    const needed = lists.filter((filter) => !filter.excluded).length;
    const kept = [];
    for (let passage = 0, document = 0; passage < this.#passageCount; passage++) {
      while (document + 1 < this.#outline.documents.length && this.#outline.documents[document + 1] <= passage) {
        document++;
      }
      if (documents[document] && counts[passage] === needed && !excluded[passage]) {
        kept.push(passage);
      }
    }
    return { passages: Int32Array.from(kept), unknown };
  }

  /**
   * Counts for what is found, facet by facet.
   * @param {Int32Array} passages
   */
  async counts(passages) {
    const chosen = new Uint8Array(this.#passageCount);
    passages.forEach((passage) => {
      chosen[passage] = 1;
    });
    const perDocument = this.#perDocument(passages);
    const result = {};
    for (const facet of this.#data.facets) {
      result[facet.field] = byCount(facet.column ? columnCounts(facet, perDocument) : await this.#listCounts(facet, chosen));
    }
    return result;
  }

  /** What readers call each facet. */
  labels() {
    return Object.fromEntries(this.#data.facets.map(({ field, label }) => [field, label]));
  }

  /**
   * How many of these passages the documents of each year have.
   * @param {Int32Array} passages
   * @returns {{year: number, count: number}[]} in order
   */
  years(passages) {
    const counts = new Map();
    for (const [document, count] of this.#perDocument(passages)) {
      const first = this.#data.firstYears[document];
      for (let year = first; first > 0 && year <= first + this.#data.spans[document]; year++) {
        counts.set(year, (counts.get(year) ?? 0) + count);
      }
    }
    return [...counts].sort((a, b) => a[0] - b[0]).map(([year, count]) => ({ year, count }));
  }

  /** What readers call a value. */
  labelOf(field, value) {
    return this.#entry({ field, value })?.[1] ?? value;
  }

  /** The address of a value's page; undefined where values of the facet have none of their own. @param {import("./query.js").Filter} filter */
  pageOf(filter) {
    const facet = this.#columns.find(({ field }) => field === filter.field);
    return facet?.pages?.[facet.values.indexOf(this.#entry(filter))];
  }

  /** The value that all documents have of a facet; undefined where they differ. @param {string} field */
  onlyValueOf(field) {
    const values = this.#columns.find((facet) => facet.field === field)?.values ?? [];
    return values.length === 1 ? values[0][0] : undefined;
  }

  /** How many paragraphs have a value; undefined where documents have it. */
  countOf(field, value) {
    return this.#entry({ field, value })?.[2];
  }

  #listCounts({ values }, chosen) {
    return Promise.all(values.map(async (entry) => {
      let count = 0;
      for (const passage of await this.#members(entry)) {
        count += chosen[passage];
      }
      return { value: entry[0], label: entry[1], count };
    }));
  }

  #perDocument(passages) {
    const counts = new Map();
    for (const passage of passages) {
      const document = this.#outline.documentOf(passage);
      counts.set(document, (counts.get(document) ?? 0) + 1);
    }
    return counts;
  }

  #documentsPassing(filters) {
    const passing = new Uint8Array(this.#outline.documents.length).fill(1);
    const restrict = (test) => passing.forEach((value, document) => {
      passing[document] = value && test(document) ? 1 : 0;
    });
    for (const filter of filters.filter((f) => f.field === "year")) {
      const years = parseYears(filter.value);
      restrict((document) => (years !== null && this.#isInYears(document, years)) !== filter.excluded);
    }
    for (const { days, excluded } of filters.filter((f) => f.field === "date")) {
      restrict((document) => (days !== null && this.#isInDays(document, days)) !== excluded);
    }
    for (const { documents, excluded } of filters.filter((f) => f.documents !== undefined)) {
      restrict((document) => documents.has(document) !== excluded);
    }
    for (const { field, values, column } of this.#columns) {
      const numbersOf = (list) => new Set(list.map((f) => values.findIndex((entry) => same(entry[0], f.value) || same(entry[1], f.value))));
      const own = filters.filter((f) => f.field === field);
      const wanted = numbersOf(own.filter((f) => !f.excluded));
      const unwanted = numbersOf(own.filter((f) => f.excluded));
      restrict((document) => (wanted.size === 0 || wanted.has(column[document])) && !unwanted.has(column[document]));
    }
    return passing;
  }

  #isInYears(document, { from, to }) {
    const first = this.#data.firstYears[document];
    return first > 0 && first <= to && first + this.#data.spans[document] >= from;
  }

  #isInDays(document, { from, to }) {
    const first = this.#data.days[document];
    return first > 0 && first <= to && first + this.#data.lengths[document] >= from;
  }

  /** Whether a filter names days, documents or a value of the archive. */
  isKnown(filter) {
    if (filter.field === "date") {
      return filter.days !== null;
    }
    if (filter.documents !== undefined) {
      return filter.documents.size > 0;
    }
    if (filter.field === "year") {
      return parseYears(filter.value) !== null;
    }
    return this.#entry(filter) !== undefined;
  }

  #entry({ field, value }) {
    const facet = this.#data.facets.find((known) => known.field === field);
    return facet?.values.find((entry) => same(entry[0], value) || same(entry[1], value));
  }

  async #members([, , count, file, offset]) {
    const reader = new Bytes(await this.#files.bytes("facets", file), offset);
    const members = new Int32Array(count);
    if (reader.byte() === 1) {
      readBits(reader.take((this.#passageCount + 7) >> 3), members);
      return members;
    }
    for (let at = 0, passage = -1; at < count; at++) {
      passage += 1 + reader.number();
      members[at] = passage;
    }
    return members;
  }
}

function same(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}

function columnCounts({ values, column }, perDocument) {
  const counts = values.map(([value, label]) => ({ value, label, count: 0 }));
  for (const [document, count] of perDocument) {
    counts[column[document]].count += count;
  }
  return counts.filter((entry) => entry.value !== "");
}

function byCount(entries) {
  return entries.filter((entry) => entry.count > 0).sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
