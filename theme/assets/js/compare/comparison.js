import { differenceBetween } from "./difference.js";
import { echoesBetween } from "./echoes.js";
import { longestChain } from "./rising-chain.js";

/**
 * Two documents side by side. Does what DocumentComparison does when the site is built; a test holds the two together.
 *
 * @typedef {{id: string, number: string|null, text: string, topics: string[]}} Passage
 * @typedef {object} ComparedRow
 * @property {Passage|null} left
 * @property {Passage|null} right
 * @property {boolean} isMoved whether the right passage stands elsewhere in its document than its neighbours here do
 * @property {ReturnType<typeof differenceBetween>|null} difference none where only one document has a passage
 *
 * @param {Passage[]} left
 * @param {Passage[]} right
 * @returns {ComparedRow[]} in the order of the first document, with passages of the second alone between them
 */
export function compare(left, right) {
  const pairs = echoesBetween(left, right).map((echo) => ({ left: echo.left, right: echo.right, weight: echo.score }));
  const chain = longestChain(pairs);
  return arrange(left, right, new Map(chain.map((pair) => [pair.left, pair.right])), movedOf(pairs, chain));
}

/** The passages of a document's published data that are compared: all but its headings. @returns {Passage[]} */
export function passagesOf(data) {
  return data.blocks.filter((block) => block.id && block.type !== "heading")
    .map((block) => ({ id: block.id, number: block.number, text: block.text, topics: block.topics.map((topic) => topic.slug) }));
}

// Passages outside the chain whose best partner is free are shown beside it, marked as moved.
function movedOf(pairs, chain) {
  const lefts = new Set(chain.map((pair) => pair.left));
  const rights = new Set(chain.map((pair) => pair.right));
  const moved = new Map();
  for (const { left, right } of [...pairs].sort((a, b) => b.weight - a.weight || a.left - b.left || a.right - b.right)) {
    if (!lefts.has(left) && !rights.has(right)) {
      lefts.add(left);
      rights.add(right);
      moved.set(left, right);
    }
  }
  return moved;
}

function arrange(left, right, inOrder, moved) {
  const movedRights = new Set(moved.values());
  const rows = [];
  let next = 0;
  const addAlone = (to) => {
    for (; next < to; next++) {
      if (!movedRights.has(next)) {
        rows.push({ left: null, right: right[next], isMoved: false, difference: null });
      }
    }
  };
  left.forEach((passage, place) => {
    if (inOrder.has(place)) {
      addAlone(inOrder.get(place));
      rows.push(paired(passage, right[next++], false));
    } else {
      rows.push(moved.has(place) ? paired(passage, right[moved.get(place)], true) : { left: passage, right: null, isMoved: false, difference: null });
    }
  });
  addAlone(right.length);
  return rows;
}

const paired = (left, right, isMoved) => ({ left, right, isMoved, difference: differenceBetween(left.text, right.text) });
