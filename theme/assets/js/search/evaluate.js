import { among, both, either, noHits, only } from "./hits.js";

const SEQUENCE_BONUS = 1.3;
// A word by itself: what has the form typed comes first, however weighty. Among others a form is one sign of several.
const AFTER_ALL_TYPED = 1 / 16;
const AFTER_TYPED = 0.8;
// What is only tagged comes after all that has the word.
const TAGGED = 0.01;
// A word typed weighs more than the name of what a passage is tagged with.
const TAGGED_AND_NAMED = 0.5;
// A date weighs like a weighty word.
const DATED = 12;

/** Finds the passages that a resolved query asks for. */
export class Evaluator {
  #groups;
  #passages;
  #passageCount;
  #otherForm = AFTER_TYPED;

  /**
   * @param {import("./groups.js").Groups} groups
   * @param {import("./passages.js").Passages} passages
   * @param {number} passageCount how many passages the archive has
   */
  constructor(groups, passages, passageCount) {
    this.#groups = groups;
    this.#passages = passages;
    this.#passageCount = passageCount;
  }

  /**
   * @param {{nodes: import("./resolve.js").Node[], excluded: boolean}[]} clauses
   * @param {import("./hits.js").Hits|null} within passages to choose from, or null for all
   * @returns {Promise<import("./hits.js").Hits|null>} null when no clause asks for anything
   */
  async all(clauses, within) {
    this.#weighForms(clauses);
    return this.#all(clauses, within);
  }

  /**
   * Passages that have some of what is asked for, and whose document's title has the rest.
   * @param {{nodes: import("./resolve.js").Node[], excluded: boolean}[]} clauses
   * @param {import("./outline.js").Outline} outline
   * @returns {Promise<import("./hits.js").Hits>}
   */
  async withTitles(clauses, outline) {
    this.#weighForms(clauses);
    const found = await Promise.all(clauses.filter((c) => !c.excluded).map((clause) => this.#anyOf(clause.nodes, null)));
    const titles = new Set(outline.documents);
    const inTitle = found.map((hits) => new Set(hits.passages.filter((passage) => titles.has(passage))));
    const inText = found.map((hits) => new Set(hits.passages));
    const hits = only(found.reduce((all, one) => either(all, one, (left, right) => left + right), noHits()), (passage) => {
      const title = outline.documents[outline.documentOf(passage)];
      return inText.every((own, at) => own.has(passage) || inTitle[at].has(title));
    });
    return this.#all(clauses.filter((c) => c.excluded), hits);
  }

  #weighForms(clauses) {
    this.#otherForm = clauses.filter((c) => !c.excluded).length === 1 ? AFTER_ALL_TYPED : AFTER_TYPED;
  }

  async #all(clauses, within) {
    let hits = within;
    const inOrder = [...clauses].sort((a, b) => cost(a) - cost(b));
    for (const clause of inOrder.filter((c) => !c.excluded)) {
      const found = await this.#anyOf(clause.nodes, hits);
      hits = hits === null ? found : both(hits, found);
    }
    for (const clause of inOrder.filter((c) => c.excluded)) {
      hits ??= everyPassage(this.#passageCount);
      hits = among(hits, (await this.#anyOf(clause.nodes, hits)).passages, false);
    }
    return hits;
  }

  /**
   * Passages with some of what is asked for, when none has all of it; those with more of it score higher.
   * @param {{nodes: import("./resolve.js").Node[], excluded: boolean}[]} clauses
   * @returns {Promise<import("./hits.js").Hits>}
   */
  async some(clauses) {
    let hits = noHits();
    for (const clause of clauses.filter((c) => !c.excluded)) {
      hits = either(hits, await this.#anyOf(clause.nodes, null), (left, right) => left + right);
    }
    return this.#all(clauses.filter((c) => c.excluded), hits);
  }

  async #anyOf(nodes, within) {
    let hits = noHits();
    for (const node of nodes) {
      hits = either(hits, await this.#node(node, within));
    }
    return hits;
  }

  async #node(node, within) {
    switch (node.type) {
      case "words": return this.#choices(node.choices, within);
      case "sequence": return this.#placed(node.steps, within, stands);
      case "near": return this.#placed(node.steps, within, (places) => standsNear(places, node.distance));
      case "sentence": return this.#inOneSentence(node, within);
      case "any": return this.#anyOf(node.nodes, within);
      case "all": return weighed((await this.#all(node.clauses, null)) ?? noHits(), node.isTagged ? TAGGED_AND_NAMED : 1);
      case "dated": return this.#dated(node);
      case "passages": return { passages: node.passages, scores: new Float32Array(node.passages.length).fill(TAGGED) };
      default: return noHits();
    }
  }

  async #choices(choices, within) {
    let hits = noHits();
    for (const choice of choices) {
      hits = either(hits, await this.#choice(choice, within));
    }
    return hits;
  }

  async #choice({ group, forms, typed }, within) {
    const hits = this.#groupHits(group, typed);
    if (forms === null) {
      return hits;
    }
    if (group.formsIn !== null) {
      const wanted = [...forms].reduce((bits, form) => bits | (1 << form), 0);
      return only(hits, (_, at) => (group.formsIn[at] & wanted) !== 0);
    }
    const wanted = within === null ? hits : among(hits, within.passages, true);
    const places = await this.#groups.positions(group, wanted.passages);
    return only(wanted, (passage) => places.get(passage).some((place) => forms.has(place.form)));
  }

  // What states a date comes before the rest of the documents of that date.
  #dated({ stating, passages }) {
    const hits = { passages, scores: new Float32Array(passages.length).fill(TAGGED) };
    return either(hits, { passages: stating, scores: new Float32Array(stating.length).fill(DATED * this.#rarityOf(stating.length)) });
  }

  #rarityOf(count) {
    return Math.log(1 + (this.#passageCount - count + 0.5) / (count + 0.5));
  }

  // A passage with the form that was typed comes before those with other forms of the word.
  #groupHits(group, typed) {
    const rarity = this.#rarityOf(group.passages.length);
    const isOther = (at) => typed !== undefined && group.formsIn !== null && (group.formsIn[at] & (1 << typed)) === 0;
    return {
      passages: group.passages,
      scores: Float32Array.from(group.weights, (weight, at) => weight * rarity * (isOther(at) ? this.#otherForm : 1)),
    };
  }

  // Where sentences end only the texts tell; those of passages that have all the words are read.
  async #inOneSentence({ steps, placesIn }, within) {
    const hits = await this.#placed(steps, within, () => true);
    const texts = new Map(await Promise.all(Array.from(hits.passages, async (passage) => [passage, (await this.#passages.get(passage)).text])));
    return only(hits, (passage) => placesIn(texts.get(passage)).length > 0);
  }

  // Passages that hold the words of all steps are few; only their positions are read, rarest word first.
  async #placed(steps, within, fits) {
    let hits = within;
    for (const { choices } of steps) {
      const found = choices.map((choice) => this.#groupHits(choice.group)).reduce((all, one) => either(all, one));
      hits = hits === null ? found : both(scored(hits, within), found);
    }
    const isFound = steps.length === 1 && steps[0].choices.every((choice) => choice.forms === null);
    if (!isFound) {
      this.#passages.expect(hits);
    }
    const places = isFound ? [] : await this.#places(steps, hits.passages);
    const kept = isFound ? hits : only(hits, (passage) => fits(places.map((step, at) => ({ ...steps[at], at: step.get(passage) }))));
    return weighed(kept, SEQUENCE_BONUS);
  }

  #places(steps, passages) {
    return Promise.all(steps.map(async ({ choices }) => {
      const kept = new Map(Array.from(passages, (passage) => [passage, []]));
      await Promise.all(choices.map(async (choice) => {
        for (const [passage, places] of await this.#groups.positions(choice.group, passages)) {
          kept.get(passage).push(...places.filter((p) => choice.forms === null || choice.forms.has(p.form)).map((p) => p.position));
        }
      }));
      return kept;
    }));
  }
}

function weighed({ passages, scores }, weight) {
  return { passages, scores: weight === 1 ? scores : scores.map((score) => score * weight) };
}

// The passages chosen from bring scores of their own, which must not count twice.
function scored(hits, within) {
  return hits === within ? { passages: hits.passages, scores: new Float32Array(hits.passages.length) } : hits;
}

function stands(places) {
  const [first, ...rest] = places;
  const others = rest.map((step) => ({ offset: step.offset, at: new Set(step.at) }));
  return first.at.some((start) => others.every((step) => step.at.has(start + step.offset)));
}

/**
 * Whether every word stands once in a stretch that holds at most so many other words.
 * @param {{at: number[]}[]} places
 * @param {number} distance
 */
export function standsNear(places, distance) {
  const span = places.length + distance;
  const starts = places.flatMap((step) => step.at).sort((a, b) => a - b);
  return starts.some((start) => canAssign(places.map((step) => step.at.filter((p) => p >= start && p < start + span))));
}

// Each word needs a place of its own: "state state"~3 asks for two.
function canAssign(places) {
  const taken = new Map();
  const assign = (word, tried) => places[word].some((place) => {
    if (tried.has(place)) {
      return false;
    }
    tried.add(place);
    if (!taken.has(place) || assign(taken.get(place), tried)) {
      taken.set(place, word);
      return true;
    }
    return false;
  });
  return places.every((_, word) => assign(word, new Set()));
}

function everyPassage(count) {
  return { passages: Int32Array.from({ length: count }, (_, at) => at), scores: new Float32Array(count) };
}

// Words alone are cheap; phrases, nearness and exact forms read positions and come last.
function cost(clause) {
  const needsPlaces = (node) => ["sequence", "near", "sentence"].includes(node.type)
    || (node.type === "any" && node.nodes.some(needsPlaces))
    || (node.type === "words" && node.choices.some((choice) => choice.forms !== null));
  return clause.nodes.some(needsPlaces) ? 1 : 0;
}
