using Microsoft.Playwright;

namespace ScoArchive.Browser.Tests.Site;

/// <summary>What a reader would see to be wrong with a page as it stands in its window.</summary>
public static class LayoutFaults
{
    // Text counts as laid over other text when half of the lower one's height is covered; boxes of lines are higher than their letters.
    private const string Script =
        """
        () => {
          const faults = [];
          const root = document.documentElement;
          if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways by ${root.scrollWidth - root.clientWidth}`);
          const isScrolled = e => e.closest('.table-frame, .outline, pre');
          const isHidden = e => { for (; e; e = e.parentElement) if (getComputedStyle(e).clipPath !== 'none') return true; return false; };
          const lines = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node; (node = walker.nextNode());) {
            const parent = node.parentElement;
            if (!node.data.trim() || !parent.checkVisibility({ visibilityProperty: true }) || parent.closest('.skip, noscript, script') || isHidden(parent)) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const box of range.getClientRects()) {
              if (box.width < 2 || box.height < 2) continue;
              const words = node.data.trim().slice(0, 40);
              if (!isScrolled(parent) && (box.left < -1 || box.right > root.clientWidth + 1)) faults.push(`text outside the window: ${words}`);
              lines.push({ box, words });
            }
          }
          for (const e of document.querySelectorAll('main *, header *, footer *')) {
            const style = getComputedStyle(e);
            if (/hidden|clip/.test(style.overflowX + style.overflowY) && style.clipPath === 'none' && e.textContent.trim() && e.checkVisibility()
              && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)) faults.push(`text cut off: ${e.className || e.tagName}`);
          }
          lines.sort((a, b) => a.box.top - b.box.top);
          for (let i = 0; i < lines.length; i++) {
            for (let j = i + 1; j < lines.length && lines[j].box.top < lines[i].box.bottom; j++) {
              const [a, b] = [lines[i].box, lines[j].box];
              const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
              const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
              if (width > 2 && height > Math.min(a.height, b.height) / 2) faults.push(`text over text: "${lines[i].words}" and "${lines[j].words}"`);
            }
          }
          return [...new Set(faults)].slice(0, 8);
        }
        """;

    public static async Task<string[]> FindAsync(IPage page) => await page.EvaluateAsync<string[]>(Script);
}
