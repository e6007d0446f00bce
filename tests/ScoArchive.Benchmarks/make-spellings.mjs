// Makes the list of words that British and American texts spell differently: pairs that the search page's rules propose and that word lists
// bear out, each spelling in its own list alone. The lists are those of the Debian packages wbritish-large and wamerican-large.
// usage: node make-spellings.mjs BRITISH AMERICAN > ../../src/ScoArchive/Search/Words/spellings.tsv
//   (/usr/share/dict/british-english-large /usr/share/dict/american-english-large)
import { readFile } from "node:fs/promises";
import { otherSpellings } from "../../theme/assets/js/search/spellings.js";

// American lists have "programme" too, as British ones have "program"; here they are one word.
const STATED = [["programme", "program"], ["programmes", "programs"]];

// The lists have these spellings of different words.
const DIFFERENT = ["adonises", "caesar"];
const SHORTEST = 4;

const [british, american] = await Promise.all(process.argv.slice(2, 4).map(async (path) => new Set(
  (await readFile(path, "utf8")).split("\n").filter((word) => /^[a-z]+$/.test(word)),
)));
const pairs = [...STATED];
for (const word of british) {
  const other = american.has(word) || DIFFERENT.includes(word) || word.length < SHORTEST ? undefined : otherSpellings(word).find((form) => american.has(form) && !british.has(form));
  if (other !== undefined) {
    pairs.push([word, other]);
  }
}
pairs.sort((one, other) => (one[0] < other[0] ? -1 : 1));
process.stdout.write(pairs.map((pair) => `${pair.join("\t")}\n`).join(""));
