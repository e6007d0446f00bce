import { linkTo, wordsOf } from "./address.js";
import { copy } from "./copy.js";

let open = null;
let patterns = null;

/** Lets the number of a paragraph open its panel; the number stays a link and leads to its paragraph as well. */
export function openPanels() {
  document.querySelector("article.text").addEventListener("click", (event) => {
    const number = event.target.closest("a.number");
    if (number && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      const wasOpen = open?.number === number;
      close(false);
      if (!wasOpen) {
        show(number);
      }
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && open) {
      close(true);
    }
  });
  document.addEventListener("click", (event) => {
    if (open && !open.passage.contains(event.target)) {
      close(false);
    }
  });
}

async function show(number) {
  const passage = number.closest(".passage");
  const panel = document.getElementById("permalink-panel").content.firstElementChild.cloneNode(true);
  panel.setAttribute("aria-label", panel.dataset.label.replace("{0}", number.textContent));
  panel.addEventListener("click", (event) => act(event.target.closest("button")?.dataset.action, panel, passage));
  leadToSource(panel, passage);
  leadToReport(panel, passage);
  passage.append(panel);
  number.setAttribute("aria-expanded", "true");
  open = { number, passage, panel };
  // After the link has led to its paragraph, which would take the focus away again.
  setTimeout(() => panel.querySelector("button").focus({ preventScroll: true }));
  patterns ??= fetch(new URL("citations.json", location.href.split(/[?#]/)[0])).then((answer) => answer.json());
  fillStyles(panel, passage, (await patterns).styles);
}

// The stretch of the text as received that the paragraph came from, as LINE:COLUMN-LINE:COLUMN.
function leadToSource(panel, passage) {
  const [first, last] = passage.querySelector("[data-seed]").dataset.seed.split("-").map((place) => Number(place.split(":")[0])).sort((one, other) => one - other);
  const link = panel.querySelector(".seed-lines");
  link.href = `source/#L${first}`;
  link.textContent = (first === last ? link.dataset.line : link.dataset.lines).replace("{0}", first).replace("{1}", last);
}

// Where errors are reported: a letter or a form, with the paragraph's address and words filled in. Long words would make an address too long.
function leadToReport(panel, passage) {
  const link = panel.querySelector("a.report");
  if (link) {
    const values = {
      subject: link.dataset.subject.replace("{0}", passage.querySelector(".number").textContent),
      address: linkTo(passage),
      quotation: quoted(panel, passage, 600),
    };
    link.href = link.dataset.pattern.replace(/\{(subject|address|quotation)\}/g, (place, name) => encodeURIComponent(values[name]));
  }
}

function quoted(panel, passage, longest = Infinity) {
  const words = wordsOf(passage);
  return panel.dataset.quotation.replace("{0}", () => (words.length <= longest ? words : `${words.slice(0, longest)} …`));
}

function close(returnsFocus) {
  if (!open) {
    return;
  }
  const { number, panel } = open;
  open = null;
  panel.remove();
  number.removeAttribute("aria-expanded");
  if (returnsFocus) {
    number.focus();
  }
}

function fillStyles(panel, passage, styles) {
  const select = panel.querySelector("select");
  select.append(...styles.map((style) => new Option(style.name)));
  select.addEventListener("change", () => showCitation(panel, passage, styles));
  showCitation(panel, passage, styles);
}

function showCitation(panel, passage, styles) {
  const style = styles[panel.querySelector("select").selectedIndex];
  const lines = [style.note, style.entry].filter(Boolean).map((pattern) => fill(pattern, passage));
  const citation = panel.querySelector(".permalink-citation");
  citation.lang = style.language;
  citation.textContent = lines.join("\n");
}

const fill = (pattern, passage) => pattern
  .replaceAll("%CHECK%", passage.dataset.check)
  .replaceAll("%FRAGMENT%", passage.id)
  .replaceAll("%NUMBER%", passage.querySelector(".number").textContent);

async function act(action, panel, passage) {
  const citation = panel.querySelector(".permalink-citation").textContent;
  switch (action) {
    case "link":
      return copy(linkTo(passage), panel);
    case "quotation":
      return copy(`${quoted(panel, passage)}\n${citation}`, panel);
    case "citation":
      return copy(citation, panel);
    case "bib":
    case "ris":
    case "csl":
      return copy(fill((await patterns)[action], passage), panel);
    case "close":
      return close(true);
  }
}
