const LONGEST = 420;
const AROUND = 110;
const LEAST_AROUND = 30;
const LONGEST_WORD = 30;

/**
 * A passage with its found words; a long one is shortened to what stands around them, so that each thing asked for shows at least once.
 * @param {string} text
 * @param {[number, number, number][]} ranges places of the found words, in order, each with the number of what it answers
 * @returns {{text: string, marked: boolean}[]}
 */
export function excerpt(text, ranges) {
  if (text.length <= LONGEST) {
    return marked(text, 0, text.length, ranges);
  }
  const windows = windowsOf(text, ranges);
  return windows.flatMap(({ start, end }, at) => [
    { text: start === 0 ? "" : at === 0 ? "… " : " … ", marked: false },
    ...marked(text, start, end, ranges),
    { text: end < text.length && at === windows.length - 1 ? " …" : "", marked: false },
  ].filter((piece) => piece.text));
}

// The first place of each thing asked for comes first, then the others while there is room.
function windowsOf(text, ranges) {
  const asked = new Set();
  const firsts = ranges.filter(([, , number]) => !asked.has(number) && asked.add(number));
  const around = Math.max(LEAST_AROUND, Math.min(AROUND, Math.floor(LONGEST / 2 / Math.max(1, firsts.length))));
  const places = firsts.length > 0 ? [...firsts, ...ranges] : [[0, LONGEST - around]];
  return places.reduce((windows, [start, end], at) => {
    const more = join([...windows, { start: wordStart(text, start - around), end: wordEnd(text, end + around) }]);
    return at < Math.max(1, firsts.length) || lengthOf(more) <= LONGEST ? more : windows;
  }, []);
}

function join(windows) {
  const joined = [];
  for (const { start, end } of [...windows].sort((a, b) => a.start - b.start)) {
    const last = joined[joined.length - 1];
    if (last && start <= last.end + 1) {
      last.end = Math.max(last.end, end);
    } else {
      joined.push({ start, end });
    }
  }
  return joined;
}

function lengthOf(windows) {
  return windows.reduce((sum, { start, end }) => sum + end - start, 0);
}

// Where the word begins that a place lies in; where words are not written apart, the place itself.
function wordStart(text, at) {
  if (at <= 0) {
    return 0;
  }
  const before = text.slice(Math.max(0, at - LONGEST_WORD), at).search(/\S*$/);
  return before > 0 || at <= LONGEST_WORD ? Math.max(0, at - LONGEST_WORD) + before : at;
}

function wordEnd(text, at) {
  if (at >= text.length) {
    return text.length;
  }
  const rest = /^\S*/.exec(text.slice(at, at + LONGEST_WORD))[0].length;
  return rest < LONGEST_WORD ? Math.min(text.length, at + rest) : at;
}

function marked(text, from, to, ranges) {
  const pieces = [];
  let at = from;
  for (const [start, end] of ranges.filter((range) => range[1] > from && range[0] < to)) {
    pieces.push({ text: text.slice(at, Math.max(start, at)), marked: false }, { text: text.slice(Math.max(start, at), Math.min(end, to)), marked: true });
    at = Math.min(end, to);
  }
  pieces.push({ text: text.slice(at, to), marked: false });
  return pieces.filter((piece) => piece.text);
}
