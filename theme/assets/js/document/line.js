/** Shows what is being read in a line at the top of the window, as long as the title is above it. */
export function keepTitleInSight() {
  const line = document.querySelector(".reading-line");
  new IntersectionObserver(([title]) => {
    line.hidden = title.isIntersecting || title.boundingClientRect.top > 0;
  }).observe(document.querySelector("h1"));
  const contents = document.querySelector(".outline details");
  line.querySelector(".to-contents")?.addEventListener("click", () => { contents.open = true; });
}
