/**
 * Chooses among pairs of places those that rise on both sides and weigh most together; ties go to the pair that comes first.
 * Does what RisingChain does when the site is built.
 *
 * @param {{left: number, right: number, weight: number}[]} pairs ordered by their left place
 */
export function longestChain(pairs) {
  if (pairs.length === 0) {
    return [];
  }
  const ranks = new Map([...new Set(pairs.map((pair) => pair.right))].sort((a, b) => a - b).map((right, rank) => [right, rank]));
  const best = new Array(ranks.size + 1).fill(-1);
  const totals = [];
  const before = [];
  for (let i = 0; i < pairs.length;) {
    let after = i;
    while (after < pairs.length && pairs[after].left === pairs[i].left) {
      before[after] = heaviest(best, ranks.get(pairs[after].right), totals);
      totals[after] = pairs[after].weight + (before[after] < 0 ? 0 : totals[before[after]]);
      after++;
    }
    // Pairs with the same left place exclude each other, so they are filed only after all were weighed.
    for (; i < after; i++) {
      file(best, ranks.get(pairs[i].right), i, totals);
    }
  }
  return unwind(pairs, totals, before);
}

function heaviest(best, rank, totals) {
  let found = -1;
  for (let node = rank; node > 0; node -= node & -node) {
    if (best[node] >= 0 && (found < 0 || totals[best[node]] > totals[found])) {
      found = best[node];
    }
  }
  return found;
}

function file(best, rank, pair, totals) {
  for (let node = rank + 1; node < best.length; node += node & -node) {
    if (best[node] < 0 || totals[pair] > totals[best[node]]) {
      best[node] = pair;
    }
  }
}

function unwind(pairs, totals, before) {
  const chain = [];
  for (let i = totals.indexOf(totals.reduce((most, total) => Math.max(most, total))); i >= 0; i = before[i]) {
    chain.push(pairs[i]);
  }
  return chain.reverse();
}
