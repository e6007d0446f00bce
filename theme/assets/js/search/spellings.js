/**
 * Rules by which British and American spellings differ; what they propose counts only where the archive, or a list of words, has it.
 * @type {[RegExp, string][]}
 */
const RULES = [
  [/is(?=[aei])/, "iz"], [/iz(?=[aei])/, "is"],
  [/ys(?=[ei])/, "yz"], [/yz(?=[ei])/, "ys"],
  [/our/, "or"], [/or/, "our"],
  [/re(?=s?$)/, "er"], [/er(?=s?$)/, "re"], [/(?<=[bt])red$/, "ered"], [/(?<=[bt])ered$/, "red"], [/(?<=[bt])ring$/, "ering"], [/(?<=[bt])ering$/, "ring"],
  [/ogue/, "og"], [/og(?=s?$)/, "ogue"],
  [/enc(?=e)/, "ens"], [/ens(?=e)/, "enc"],
  [/ll/, "l"], [/(?<=[aeiou])l/, "ll"],
  [/mme(?=s?$)/, "m"], [/m(?=s?$)/, "mme"],
  [/ae(?=[a-z]{2})/, "e"], [/oe(?=[a-z]{2})/, "e"], [/e(?=[a-z]{2})/, "ae"], [/e(?=[a-z]{2})/, "oe"],
  [/grey/, "gray"], [/gray/, "grey"], [/dgem/, "dgm"], [/dgm/, "dgem"], [/ough/, "ow"], [/ow/, "ough"], [/sulph/, "sulf"], [/sulf/, "sulph"],
  [/sce(?=p)/, "ske"], [/ske(?=p)/, "sce"], [/nium/, "num"], [/num/, "nium"],
];

/**
 * How a word may be written on the other side of the ocean.
 * @param {string} form folded
 * @returns {string[]} each once, without the form itself
 */
export function otherSpellings(form) {
  const found = new Set();
  for (const [written, other] of RULES) {
    const places = new RegExp(written.source, "g");
    for (const match of form.matchAll(places)) {
      found.add(form.slice(0, match.index) + other + form.slice(match.index + match[0].length));
    }
  }
  found.delete(form);
  return [...found];
}

const POSSESSIVE = "'s";

/**
 * Spellings of a word, and the same as owners of what follows; one that was typed as an owner stays so.
 * @param {string[]} spellings the typed one first
 * @returns {string[]}
 */
export function owningToo(spellings) {
  return spellings[0].endsWith(POSSESSIVE) ? spellings : [...spellings, ...spellings.map((spelling) => spelling + POSSESSIVE)];
}
