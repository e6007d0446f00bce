import { unitsOf } from "./rows.js";
import { otherSpellings, owningToo } from "./spellings.js";
import { isIdeographic, words } from "./text.js";

/**
 * Turns what was typed into words of the archive.
 *
 * @typedef {{group: import("./groups.js").Group, forms: Set<number>|null, typed?: number}} Choice forms: null when any form will do;
 *   typed: the form that was typed, which comes first
 * @typedef {{type: "words", choices: Choice[]}
 *   | {type: "sequence", words: {choices: Choice[], offset: number}[], steps: {choices: Choice[], offset: number}[]}
 *   | {type: "near", steps: {choices: Choice[]}[], distance: number}
 *   | {type: "sentence", steps: {choices: Choice[]}[], placesIn: (text: string) => [number, number][]}
 *   | {type: "any", nodes: Node[]}
 *   | {type: "all", clauses: {nodes: Node[], excluded: boolean}[], isTagged: boolean}
 *   | {type: "passages", passages: Int32Array, evidence: string[]}
 *   | {type: "dated", stating: Int32Array, passages: Int32Array, placesIn: (text: string) => [number, number][]}
 *   | {type: "nothing", unknown: string[], tooShort: string[]}} Node sequence: the words as they are marked, and the words or rows of words
 *   by which they are found; isTagged: whether a tag and the name of it stand for what was
 *   typed; nothing: words that the archive does not have
 */

const SHORTEST_PREFIX = 2;
const ABBREVIATION = /^\p{L}(\.\p{L})+\.?$/u;

export class Resolver {
  #dictionary;
  #groups;
  #rows;
  #exact;
  #lookUp;

  /**
   * @param {import("./dictionary.js").Dictionary} dictionary
   * @param {import("./groups.js").Groups} groups
   * @param {import("./rows.js").Rows} rows
   * @param {boolean} exact whether only the forms typed will do
   * @param {{passing: (filter: import("./query.js").Filter) => Promise<Int32Array>, stating: (days: object, isAlone: boolean) => Promise<Node>}} lookUp
   *   the passages that a filter lets through, and those that state a date
   */
  constructor(dictionary, groups, rows, exact, lookUp) {
    this.#dictionary = dictionary;
    this.#groups = groups;
    this.#rows = rows;
    this.#exact = exact;
    this.#lookUp = lookUp;
  }

  /**
   * @param {import("./query.js").Term} term
   * @param {boolean} isAlone whether nothing else is asked for
   * @returns {Promise<Node|null>} null when the term holds no word
   */
  async resolve(term, isAlone = false) {
    if (term.type === "group") {
      const clauses = await this.resolveAll(term.clauses);
      return clauses.length > 0 ? { type: "all", clauses, isTagged: term.isTagged === true } : null;
    }
    if (term.type === "filter") {
      return { type: "passages", evidence: term.evidence ?? [], passages: await this.#lookUp.passing({ field: term.field, value: term.value, isPhrase: term.isPhrase, excluded: false }) };
    }
    if (term.type === "date") {
      const written = await this.resolve({ type: "phrase", text: term.text });
      const stated = await this.#lookUp.stating(term, isAlone);
      return { type: "any", nodes: [written, stated].filter((node) => node.type !== "nothing") };
    }
    const all = words(term.text).filter((word) => !word.tail);
    const parts = all.filter((word) => word.width === 1);
    if (parts.length === 0) {
      return null;
    }
    if (term.type === "near" || term.type === "sentence") {
      return this.#together(term, parts);
    }
    if (parts.length === 1 && isSingleIdeograph(parts[0])) {
      return this.#prefix(parts);
    }
    if (term.type === "names") {
      return this.#sequence(parts, false);
    }
    if (term.type === "phrase") {
      return this.#phrase(parts.map((part) => ({ ...part, isOpening: term.text[part.end] === "*" })));
    }
    if (term.type === "prefix") {
      return this.#prefix(all);
    }
    return this.#word(term.text, all, parts);
  }

  /**
   * @param {import("./query.js").Clause[]} clauses
   * @returns {Promise<{nodes: Node[], excluded: boolean}[]>} those that ask for anything
   */
  async resolveAll(clauses) {
    const isAlone = clauses.filter((clause) => !clause.excluded).length === 1;
    const resolved = await Promise.all(clauses.map(async (clause) => ({
      excluded: clause.excluded,
      nodes: (await Promise.all(clause.alternatives.map((term) => this.resolve(term, isAlone)))).filter((node) => node !== null),
    })));
    return resolved.filter((clause) => clause.nodes.length > 0);
  }

  async #together({ type, distance }, parts) {
    const { steps, unknown } = await this.#steps(parts);
    if (unknown.length > 0) {
      return nothing(unknown);
    }
    if (type === "near") {
      return { type, steps, distance };
    }
    const { placesInOneSentence } = await import("./sentences.js");
    return { type, steps, placesIn: (text) => placesInOneSentence(text, steps) };
  }

  async #word(text, all, parts) {
    if (parts.length === 1) {
      return this.#single(parts[0].form);
    }
    const whole = all.find((word) => word.width === parts.length)?.form ?? (ABBREVIATION.test(text) ? parts.map((part) => part.form).join("") : null);
    if (whole === null) {
      return this.#sequence(parts, this.#exact);
    }
    const [joined, apart] = await Promise.all([this.#single(whole), this.#sequence(parts, this.#exact)]);
    const nodes = [joined, apart].filter((node) => node.type !== "nothing");
    return nodes.length > 0 ? { type: "any", nodes } : apart;
  }

  async #single(form) {
    const choice = await this.#choice(form, this.#exact, true);
    return choice ? { type: "words", choices: [choice] } : nothing([form]);
  }

  async #sequence(parts, exact) {
    if (exact) {
      return this.#phrase(parts);
    }
    const families = await Promise.all(parts.map((part) => this.#familyOf(part.form)));
    const unknown = parts.filter((_, at) => families[at] === null).map((part) => part.form);
    if (unknown.length > 0) {
      return nothing(unknown);
    }
    const choose = async (at) => [await this.#choice(parts[at].form, false, false)];
    if (parts.length === 1) {
      return { type: "words", choices: await choose(0) };
    }
    const spelt = parts.map(({ position }, at) => ({ position, forms: families[at] }));
    const words = parts.map(({ position }, at) => ({ choices: [{ group: { forms: families[at] }, forms: null }], offset: position - parts[0].position }));
    return { type: "sequence", words, steps: await this.#placed(spelt, await this.#rows.frequent(), choose) };
  }

  // All forms of a word but compounds; those of very frequent words are known without reading where they stand.
  async #familyOf(form) {
    const entry = await this.#entry(form, false);
    if (!entry) {
      return null;
    }
    const forms = await this.#rows.familyOf(entry.form) ?? (await this.#groups.get(entry.group)).forms;
    return forms.filter((known) => !known.includes("-"));
  }

  // Words beside very frequent ones are found as rows.
  async #phrase(parts) {
    const tooShort = parts.filter((part) => part.isOpening && isTooShort(part.form)).map((part) => part.form);
    const [known, frequent] = await Promise.all([Promise.all(parts.map((part) => this.#isKnown(part))), this.#rows.frequent()]);
    const unknown = parts.filter((part, at) => !known[at] && !tooShort.includes(part.form)).map((part) => part.form);
    if (unknown.length + tooShort.length > 0) {
      return { ...nothing(unknown), tooShort };
    }
    const spelt = frequent.size === 0 ? parts : await Promise.all(parts.map(async (part) => ({ ...part, forms: part.isOpening ? null : await this.#formsOf(part.form) })));
    const steps = await this.#placed(spelt, frequent, (at) => this.#placesOf(parts[at]));
    const words = await Promise.all(parts.map(async (part) => ({
      choices: part.isOpening ? await this.#openings(part.form) : [{ group: { forms: this.#spellings(part.form) }, forms: null }],
      offset: part.position - parts[0].position,
    })));
    return steps.length === 1 && words.length === 1 ? { type: "words", choices: steps[0].choices } : { type: "sequence", words, steps };
  }

  // Where rows are noted they are looked up, and words by themselves elsewhere.
  async #placed(parts, frequent, placesOf) {
    const units = frequent.size === 0 ? parts.map((_, start) => ({ start, rows: [] })) : unitsOf(parts, frequent);
    return Promise.all(units.map(async ({ start, rows }) => ({
      choices: rows.length > 0 ? await Promise.all(rows.map(async (row) => ({ group: await this.#rows.get(row), forms: null }))) : await placesOf(start),
      offset: parts[start].position - parts[0].position,
    })));
  }

  // The forms of the archive that a word of a phrase may have.
  async #formsOf(form) {
    const { group } = await this.#spelt(form);
    const entries = await Promise.all(this.#spellings(form).map((spelling) => this.#dictionary.find(spelling)));
    return entries.filter((entry) => entry?.group === group).map((entry) => entry.form);
  }

  async #isKnown({ form, isOpening }) {
    return isOpening ? !isTooShort(form) && (await this.#dictionary.startingWith(form)).length > 0 : (await this.#spelt(form)) !== undefined;
  }

  // In a phrase a word keeps its form; its spelling may be another, and it may own what follows it.
  async #placesOf({ form, isOpening }) {
    if (isOpening) {
      return this.#openings(form);
    }
    const { group: number } = await this.#spelt(form);
    const group = await this.#groups.get(number);
    const spellings = new Set(this.#spellings(form));
    return [{ group, forms: ordinals(group, (known) => spellings.has(known)) }];
  }

  // A compound takes several places, so that it cannot stand in a phrase by its opening.
  async #openings(opening) {
    const entries = (await this.#dictionary.startingWith(opening)).filter((entry) => !entry.form.includes("-"));
    const groups = await Promise.all([...new Set(entries.map((entry) => entry.group))].map((number) => this.#groups.get(number)));
    return groups.map((group) => ({ group, forms: ordinals(group, (form) => form.startsWith(opening) && !form.includes("-")) }));
  }

  async #spelt(form) {
    for (const spelling of this.#spellings(form)) {
      const entry = await this.#dictionary.find(spelling);
      if (entry) {
        return entry;
      }
    }
    return undefined;
  }

  #spellings(form) {
    return this.#exact ? [form] : owningToo([form, ...otherSpellings(form)]);
  }

  async #steps(parts) {
    const choices = await Promise.all(parts.map((part) => this.#choice(part.form, this.#exact, false)));
    return {
      steps: parts.map((part, at) => ({ choices: [choices[at]], offset: part.position - parts[0].position })),
      unknown: parts.filter((_, at) => choices[at] === null).map((part) => part.form),
    };
  }

  // A compound takes several places, so it cannot be a step among others.
  async #choice(form, exact, compoundsToo) {
    const entry = await this.#entry(form, exact);
    if (!entry) {
      return null;
    }
    const group = await this.#groups.get(entry.group);
    if (exact) {
      return { group, forms: new Set([group.forms.indexOf(form)]) };
    }
    const hasCompounds = !compoundsToo && group.forms.some((f) => f.includes("-"));
    const typed = group.forms.indexOf(form);
    return { group, forms: hasCompounds ? ordinals(group, (f) => !f.includes("-")) : null, typed: typed < 0 ? undefined : typed };
  }

  async #entry(form, exact) {
    const entry = await this.#dictionary.find(form);
    if (entry || exact) {
      return entry;
    }
    const { relativeOf } = await import("./stem.js");
    return relativeOf(form, this.#dictionary);
  }

  async #prefix(all) {
    const prefix = all.length === 1 ? all[0].form : (all.find((word) => word.width > 1) ?? all[0]).form;
    if (isTooShort(prefix)) {
      return { ...nothing([]), tooShort: [prefix] };
    }
    const entries = await this.#dictionary.startingWith(prefix);
    const numbers = [...new Set(entries.map((entry) => entry.group))];
    const groups = await Promise.all(numbers.map((number) => this.#groups.get(number)));
    const choices = groups.map((group) => ({
      group,
      forms: group.forms.every((form) => form.startsWith(prefix)) ? null : ordinals(group, (form) => form.startsWith(prefix)),
    }));
    if (choices.length === 0) {
      return nothing([prefix]);
    }
    return { type: "words", choices };
  }
}

function isTooShort(opening) {
  return opening.length < SHORTEST_PREFIX && !isIdeographic(opening);
}

function nothing(unknown) {
  return { type: "nothing", unknown, tooShort: [] };
}

function isSingleIdeograph(word) {
  return [...word.form].length === 1 && isIdeographic(word.form);
}

function ordinals(group, fits) {
  return new Set(group.forms.flatMap((form, at) => fits(form) ? [at] : []));
}
