import { followReader } from "./document/outline.js";
import { markRange } from "./document/range.js";
import { openPanels } from "./document/panel.js";
import { offerSelectionLinks } from "./document/selection.js";
import { checkArrival } from "./document/check.js";

// What a document's page adds to its static permalinks: each part works without the others.
followReader();
openPanels();
offerSelectionLinks();
markRange();
checkArrival();
addEventListener("hashchange", () => {
  markRange();
  checkArrival();
});
document.querySelector("[data-find]")?.addEventListener("click", async () => (await import("./search/find.js")).openFind());
if (new URLSearchParams(location.search).has("mark")) {
  import("./search/find.js").then(({ markArrival }) => markArrival());
}
