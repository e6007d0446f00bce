import { pairsOf } from "./passages.js";

const WIDEST_GAP = 5;
const FEWEST_IN_CLUSTER = 3;

/**
 * The words that two passages share in clusters: how many places of the first they take, and what they weigh. Does what SharedWords does
 * when the site is built.
 *
 * @param {import("./passages.js").PassageWords} passages
 * @param {number[]} left
 * @param {Set<number>} leftPairs
 * @param {number[]} right
 */
export function sharedBetween(passages, left, leftPairs, right) {
  const rightPairs = pairsOf(right).filter(({ pair }) => leftPairs.has(pair));
  const common = new Set(rightPairs.map(({ pair }) => pair));
  const leftPlaces = clustered(placesOf(pairsOf(left).filter(({ pair }) => common.has(pair))));
  const rightWords = new Set(clustered(placesOf(rightPairs)).map((place) => right[place]));
  const kept = leftPlaces.filter((place) => rightWords.has(left[place]));
  return { count: kept.length, weight: passages.weightOf(kept.map((place) => left[place])) };
}

const placesOf = (pairs) => [...new Set(pairs.flatMap(({ first, second }) => [first, second]))].sort((a, b) => a - b);

// A pair shared here and another there is chance; three words close together are wording.
function clustered(places) {
  const kept = [];
  let cluster = [];
  const close = () => {
    kept.push(...(cluster.length < FEWEST_IN_CLUSTER ? [] : cluster));
    cluster = [];
  };
  for (const place of places) {
    if (cluster.length > 0 && place - cluster[cluster.length - 1] > WIDEST_GAP) {
      close();
    }
    cluster.push(place);
  }
  close();
  return kept;
}
