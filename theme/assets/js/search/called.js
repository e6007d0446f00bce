import { words } from "./text.js";

/**
 * What queries call by other names than the texts do: states, topics and issuing bodies, and what abbreviations stand for.
 * @typedef {{field: string, value: string, path: string, names: string[], evidence: string[], ofDocuments: boolean}} Subject evidence: words on which its tags
 *   stand; ofDocuments: whether whole documents have it
 */

const LONGEST = 12;
const FOLDED = (text) => words(text).filter((word) => word.width === 1).map((word) => word.form);

export class Called {
  #data;
  #labelOf;
  #subjects;
  #byName = new Map();
  #others = new Map();

  /**
   * @param {{facets: object[], abbreviations: [string[], string[]][]}} data abbreviations: names that stand for the same, those that the archive has and others
   * @param {(field: string, value: string) => string} labelOf
   */
  constructor(data, labelOf) {
    this.#data = data;
    this.#labelOf = labelOf;
    const { facets, abbreviations } = data;
    this.#subjects = facets.flatMap(({ field, ofDocuments, values }) => values.map(([value, path, written, evidence = ""]) => {
      const names = [labelOf(field, value), ...written.split("|").filter(Boolean)];
      return { field, value, path, names, ofDocuments, evidence: [...names, ...evidence.split("|").filter(Boolean)] };
    }));
    for (const subject of this.#subjects) {
      subject.names.forEach((name) => put(this.#byName, FOLDED(name).join(" "), subject));
    }
    for (const [known, others] of abbreviations) {
      for (const name of [...known, ...others]) {
        known.filter((other) => other !== name).forEach((other) => put(this.#others, FOLDED(name).join(" "), other));
      }
    }
  }

  /**
   * The same, by words of what subjects are about as well.
   * @param {{facets: object[], abbreviations: [string[], string[]][]}} terms
   * @returns {Called}
   */
  with(terms) {
    const facets = this.#data.facets.map((facet) => {
      const more = new Map(terms.facets.find(({ field }) => field === facet.field)?.values.map(([value, ...own]) => [value, own]));
      return { ...facet, values: facet.values.map(([value, path, names]) => [value, path, [names, more.get(value)?.[0] ?? ""].join("|"), more.get(value)?.[1]]) };
    });
    return new Called({ facets, abbreviations: [...this.#data.abbreviations, ...terms.abbreviations] }, this.#labelOf);
  }

  /**
   * Subjects and other names that words in a row stand for, the longest first where some overlap.
   * @param {string[]} forms
   * @returns {{start: number, length: number, subjects: Subject[], others: string[]}[]}
   */
  among(forms) {
    const found = [];
    for (let start = 0; start < forms.length; start++) {
      for (let length = Math.min(LONGEST, forms.length - start); length > 0; length--) {
        const name = forms.slice(start, start + length).join(" ");
        const subjects = this.#byName.get(name) ?? [];
        const others = this.#others.get(name) ?? [];
        if (subjects.length + others.length > 0) {
          found.push({ start, length, subjects, others });
          start += length - 1;
          break;
        }
      }
    }
    return found;
  }

  /** What a filter stands for, by its value or any of its names. @param {import("./query.js").Filter} filter @returns {Subject|undefined} */
  subjectOf(filter) {
    const value = (this.valueOf(filter) ?? filter.value).toUpperCase();
    return this.#subjects.find((subject) => subject.field === filter.field && subject.value.toUpperCase() === value);
  }

  /**
   * The value that a filter means: any of its names, or the only one whose names hold all the words.
   * @param {import("./query.js").Filter} filter
   * @returns {string|undefined}
   */
  valueOf({ field, value }) {
    const forms = FOLDED(value);
    const own = this.#subjects.filter((subject) => subject.field === field);
    const named = (this.#byName.get(forms.join(" ")) ?? []).find((subject) => subject.field === field);
    const partly = own.filter((subject) => subject.names.some((name) => forms.length > 0 && forms.every((form) => FOLDED(name).includes(form))));
    return named?.value ?? (partly.length === 1 ? partly[0].value : undefined);
  }
}

function put(map, key, value) {
  const known = map.get(key) ?? [];
  if (key && !known.includes(value)) {
    map.set(key, [...known, value]);
  }
}
