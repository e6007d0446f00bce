import { words } from "./text.js";

/**
 * Marks words on a document's page. The words that a search found there come in the address: <c>?mark=digital "digital divide"</c>.
 */

/** @param {string} text @returns {string[][]} words and runs of words */
export function readMarks(text) {
  return (text.match(/"[^"]*"|[^\s"]+/g) ?? [])
    .map((piece) => piece.replaceAll("\"", "").split(" ").filter(Boolean))
    .filter((run) => run.length > 0);
}

/**
 * @param {string} text
 * @param {string[][]} runs
 * @param {boolean} isTyped whether the last word of each run may have only begun
 * @returns {[number, number][]} places to mark, in order
 */
export function placesToMark(text, runs, isTyped = false) {
  const all = words(text);
  const single = all.filter((word) => word.width === 1);
  const fits = (form, wanted, isLast) => form === wanted || (isTyped && isLast && form.startsWith(wanted));
  const found = new Set();
  for (const run of runs) {
    if (run.length === 1) {
      all.filter((word) => fits(word.form, run[0], true)).forEach((word) => found.add([word.start, word.end]));
    }
    for (let at = 0; run.length > 1 && at + run.length <= single.length; at++) {
      if (run.every((form, next) => fits(single[at + next].form, form, next === run.length - 1))) {
        found.add([single[at].start, single[at + run.length - 1].end]);
      }
    }
  }
  const places = [];
  for (const [start, end] of [...found].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = places[places.length - 1];
    if (!last || start >= last[1]) {
      places.push([start, end]);
    } else {
      last[1] = Math.max(last[1], end);
    }
  }
  return places;
}

/**
 * Marks places of an element's text.
 * @param {Element} container
 * @param {(text: string) => [number, number][]} placesIn
 * @returns {HTMLElement[][]} the marks of each place, in order; a place that goes over several elements has several
 */
export function markWithin(container, placesIn) {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let text = "";
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, start: text.length });
    text += walker.currentNode.data;
  }
  const places = placesIn(text);
  const marks = places.map(() => []);
  for (const { node, start } of nodes.reverse()) {
    for (let number = places.length - 1; number >= 0; number--) {
      const first = Math.max(0, places[number][0] - start);
      const last = Math.min(node.data.length, places[number][1] - start);
      if (first < last) {
        marks[number].unshift(wrap(node, first, last));
      }
    }
  }
  return marks;
}

/** Takes marks away. @param {Iterable<HTMLElement>} marks */
export function unmark(marks) {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  }
}

function wrap(node, first, last) {
  const range = document.createRange();
  range.setStart(node, first);
  range.setEnd(node, last);
  const mark = document.createElement("mark");
  mark.className = "search-mark";
  range.surroundContents(mark);
  return mark;
}
