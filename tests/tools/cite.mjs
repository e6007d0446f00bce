// Formats CSL-JSON items with citeproc and the official style files, for the comparison with the archive's own formatter.
// Reads {styles, items: [{item, locator}]} from standard input; writes one object a request: {style, id, locator, entry, note}.
import { readFileSync } from "node:fs";
import CSL from "citeproc";

const FOLDER = "/usr/share/citation-style-language";
const { styles, requests } = JSON.parse(readFileSync(0, "utf8"));
const answers = [];
for (const style of styles) {
  for (const { item, locator } of requests) {
    const engine = new CSL.Engine(
      {
        retrieveLocale: (language) => readFileSync(`${FOLDER}/locales/locales-${language}.xml`, "utf8"),
        retrieveItem: () => item,
      },
      readFileSync(`${FOLDER}/styles/${style}.csl`, "utf8"),
      "en-US",
    );
    engine.setOutputFormat("html");
    engine.updateItems([item.id]);
    const part = locator ? { id: item.id, locator, label: "paragraph" } : { id: item.id };
    const [, cited] = engine.processCitationCluster({ citationItems: [part], properties: { noteIndex: 1 } }, [], []);
    const bibliography = engine.makeBibliography();
    answers.push({ style, id: item.id, locator: locator ?? "", entry: bibliography ? bibliography[1][0] : "", note: cited[0][1] });
  }
}

process.stdout.write(JSON.stringify(answers));
