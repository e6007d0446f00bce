import { followReader } from "./document/outline.js";
import { markRange } from "./document/range.js";
import { openPanels } from "./document/panel.js";
import { offerSelectionLinks } from "./document/selection.js";
import { mendAddress } from "./document/arrival.js";
import { checkArrival } from "./document/check.js";
import { offerActions } from "./document/actions.js";
import { keepTitleInSight } from "./document/line.js";

// What a document's page adds to its static permalinks: each part works without the others.
offerActions();
keepTitleInSight();
followReader();
openPanels();
offerSelectionLinks();
mendAddress();
markRange();
checkArrival();
addEventListener("hashchange", () => {
  mendAddress();
  markRange();
  checkArrival();
});
document.querySelector("[data-find]")?.addEventListener("click", async () => (await import("./search/find.js")).openFind());
if (new URLSearchParams(location.search).has("mark")) {
  import("./search/find.js").then(({ markArrival }) => markArrival());
}
