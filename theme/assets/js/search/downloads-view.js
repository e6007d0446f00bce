import { element } from "./dom.js";

/**
 * Offers what was found as files.
 * @param {() => Promise<import("./downloads.js").Hit[]>} list every hit
 * @param {{root: string, text: import("./interface.js").Interface}} site
 * @param {() => void} fail called when the hits did not come
 * @returns {HTMLElement}
 */
export function downloadsOffer(list, { root, text }, fail) {
  const buttons = [["csv", "download.csv"], ["ris", "download.ris"], ["list", "download.list"]].map(([key, label]) => {
    const button = element("button", { type: "button" }, text.say(label));
    button.addEventListener("click", async () => {
      button.disabled = true;
      try {
        const [{ save }, hits] = await Promise.all([import("./downloads.js"), list()]);
        save(key, hits, root, text);
      } catch {
        fail();
      } finally {
        button.disabled = false;
      }
    });
    return button;
  });
  return element("p", { class: "search-downloads" }, element("span", {}, text.say("downloads")), ...buttons);
}
