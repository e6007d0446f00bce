using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Checks.Published;

/// <summary>Checks that a page has one first heading, and that no level is left out on the way down.</summary>
internal static class HeadingCheck
{
    /// <summary>What is wrong with a page.</summary>
    public static IEnumerable<Diagnostic> Check(CheckedPage page)
    {
        int[] levels = [.. page.Tree.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0')];
        int first = levels.Count(level => level == 1);
        if (first != 1)
        {
            yield return Error(page, $"the page has {first} headings of the first level", "give it one");
        }

        int skipped = Enumerable.Range(1, Math.Max(0, levels.Length - 1)).FirstOrDefault(at => at < levels.Length && levels[at] > levels[at - 1] + 1);
        if (skipped > 0)
        {
            yield return Error(page, $"a heading of level {levels[skipped]} follows one of level {levels[skipped - 1]}", "leave out no level");
        }
    }

    private static Diagnostic Error(CheckedPage page, string message, string hint) => Diagnostic.Error(CheckCodes.Heading, page.File, 0, message, hint);
}
