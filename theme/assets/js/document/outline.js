// The width from which the style lets the outline stand beside the text.
const BESIDE = matchMedia("(min-width: 64rem)");

/** Opens the outline where it stands beside the text, and marks in it the section that is being read. */
export function followReader() {
  const outline = document.querySelector(".outline");
  if (!outline) {
    return;
  }
  const fold = outline.querySelector("details");
  const followWidth = () => { fold.open = BESIDE.matches; };
  BESIDE.addEventListener("change", followWidth);
  followWidth();
  markPlace(outline, [...outline.querySelectorAll("li:not(.end-link) a")]);
}

// A section is being read from when its heading has come into the upper third of the window until the next one has.
function markPlace(outline, links) {
  const begun = new Map(links.map((link) => [document.getElementById(decodeURIComponent(link.hash.slice(1))), false]));
  const observer = new IntersectionObserver((changes) => {
    changes.forEach((change) => begun.set(change.target, change.isIntersecting));
    const current = links[[...begun.values()].lastIndexOf(true)];
    links.forEach((link) => link.toggleAttribute("aria-current", false));
    current?.setAttribute("aria-current", "location");
    if (current && BESIDE.matches) {
      bringIntoView(outline, current);
    }
  }, { rootMargin: "99999999px 0px -66% 0px" });
  begun.forEach((_, heading) => observer.observe(heading));
}

// Scrolls the outline alone; scrollIntoView could move the page under the reader.
function bringIntoView(outline, link) {
  const [frame, box] = [outline.getBoundingClientRect(), link.getBoundingClientRect()];
  if (box.top < frame.top || box.bottom > frame.bottom) {
    outline.scrollTop += box.top - frame.top - frame.height / 3;
  }
}
