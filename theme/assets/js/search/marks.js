import { fits } from "./choices.js";
import { standsNear } from "./evaluate.js";
import { words } from "./text.js";

const SHORTEST_STEM = 4;
const LONGEST_ENDING = 2;

/**
 * The words of a passage that a query found.
 * @param {string} text
 * @param {import("./resolve.js").Node[]} nodes
 * @returns {{ranges: [number, number, number][], forms: string[]}} places in the text, in order, each with the number of what it answers; and what to
 *   mark on the document's page
 */
export function marksIn(text, nodes) {
  const all = words(text);
  const ranges = [];
  const forms = new Set();
  nodes.forEach((node, number) => {
    const found = new Set();
    mark(node, text, all, found, forms);
    ranges.push(...[...found].map((word) => [word.start, word.end, number]));
  });
  return { ranges: merge(ranges), forms: [...forms] };
}

function mark(node, text, all, found, forms) {
  if (node.type === "any") {
    node.nodes.forEach((inner) => mark(inner, text, all, found, forms));
  } else if (node.type === "all") {
    node.clauses.filter((clause) => !clause.excluded).forEach((clause) => clause.nodes.forEach((inner) => mark(inner, text, all, found, forms)));
  } else if (node.type === "dated" || node.type === "sentence") {
    markPlaces(node.placesIn(text), all, found, forms);
  } else if (node.type === "passages") {
    node.evidence.forEach((name) => markName(name, all, found, forms));
  } else if (node.type === "words") {
    for (const word of all.filter((w) => fits(w, node.choices))) {
      found.add(word);
      forms.add(word.form);
    }
  } else if (node.type === "sequence") {
    markSequences(node, all, found, forms);
  } else if (node.type === "near") {
    markNear(node, all, found, forms);
  }
}

// A tag stands on a name, whose last word may have an ending.
function markName(name, all, found, forms) {
  const wanted = words(name).filter((word) => word.width === 1).map((word) => word.form);
  const single = all.filter((word) => word.width === 1);
  for (let at = 0; at + wanted.length <= single.length; at++) {
    const run = single.slice(at, at + wanted.length);
    if (wanted.length > 0 && run.every(({ form }, part) => form === wanted[part] || (part === wanted.length - 1 && isWithEnding(form, wanted[part])))) {
      run.forEach((word) => found.add(word));
      forms.add(run.length > 1 ? `"${run.map((word) => word.form).join(" ")}"` : run[0].form);
    }
  }
}

function isWithEnding(form, stem) {
  return stem.length >= SHORTEST_STEM && form.startsWith(stem) && form.length <= stem.length + LONGEST_ENDING;
}

function markPlaces(places, all, found, forms) {
  for (const [start, end] of places) {
    const run = all.filter((word) => word.width === 1 && word.start >= start && word.end <= end);
    run.forEach((word) => found.add(word));
    forms.add(run.length > 1 ? `"${run.map((word) => word.form).join(" ")}"` : run[0].form);
  }
}

function markSequences(node, all, found, forms) {
  const single = all.filter((word) => word.width === 1);
  const byPosition = new Map(single.map((word) => [word.position, word]));
  for (const start of single) {
    const run = node.words.map((step) => byPosition.get(start.position + step.offset));
    if (run.every((word, at) => word && fits(word, node.words[at].choices))) {
      run.forEach((word) => found.add(word));
      forms.add(`"${run.map((word) => word.form).join(" ")}"`);
    }
  }
}

function markNear(node, all, found, forms) {
  const single = all.filter((word) => word.width === 1);
  const span = node.steps.length + node.distance;
  for (const start of single) {
    const window = single.filter((word) => word.position >= start.position && word.position < start.position + span);
    const places = node.steps.map((step) => ({ at: window.filter((word) => fits(word, step.choices)).map((word) => word.position) }));
    if (places[0].at.length > 0 && standsNear(places, node.distance)) {
      for (const word of window.filter((w) => node.steps.some((step) => fits(w, step.choices)))) {
        found.add(word);
        forms.add(word.form);
      }
    }
  }
}

/** @param {[number, number, number][]} ranges @returns {[number, number, number][]} */
function merge(ranges) {
  const merged = [];
  for (const range of ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = merged[merged.length - 1];
    if (last && range[0] < last[1]) {
      last[1] = Math.max(last[1], range[1]);
    } else {
      merged.push([...range]);
    }
  }
  return merged;
}
