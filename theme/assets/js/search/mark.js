import { words } from "./text.js";

/**
 * Marks on a document's page the words that a search found there. The words come in the address: <c>?mark=digital "digital divide"</c>.
 * Does nothing without them.
 */

/** @param {string} text @returns {string[][]} words and runs of words */
export function readMarks(text) {
  return (text.match(/"[^"]*"|[^\s"]+/g) ?? [])
    .map((piece) => piece.replaceAll("\"", "").split(" ").filter(Boolean))
    .filter((run) => run.length > 0);
}

/** @param {string} text @param {string[][]} runs @returns {[number, number][]} places to mark, in order */
export function placesToMark(text, runs) {
  const all = words(text);
  const single = all.filter((word) => word.width === 1);
  const found = new Set();
  const one = new Set(runs.filter((run) => run.length === 1).map((run) => run[0]));
  all.filter((word) => one.has(word.form)).forEach((word) => found.add(word));
  for (const run of runs.filter((r) => r.length > 1)) {
    for (let at = 0; at + run.length <= single.length; at++) {
      if (run.every((form, next) => single[at + next].form === form)) {
        run.forEach((_, next) => found.add(single[at + next]));
      }
    }
  }
  const places = [];
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = places[places.length - 1];
    if (!last || start >= last[1]) {
      places.push([start, end]);
    } else {
      last[1] = Math.max(last[1], end);
    }
  }
  return places;
}

/** Marks within one element, across the elements inside it. */
export function markWithin(container, runs) {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let text = "";
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, start: text.length });
    text += walker.currentNode.data;
  }
  const places = placesToMark(text, runs);
  for (const { node, start } of nodes.reverse()) {
    for (const [from, to] of [...places].reverse()) {
      const first = Math.max(0, from - start);
      const last = Math.min(node.data.length, to - start);
      if (first < last) {
        wrap(node, first, last);
      }
    }
  }
}

function wrap(node, first, last) {
  const range = document.createRange();
  range.setStart(node, first);
  range.setEnd(node, last);
  const mark = document.createElement("mark");
  mark.className = "search-mark";
  range.surroundContents(mark);
}

if (typeof document !== "undefined") {
  const runs = readMarks(new URLSearchParams(location.search).get("mark") ?? "");
  if (runs.length > 0) {
    document.querySelectorAll("article [data-seed]").forEach((container) => markWithin(container, runs));
  }
}
