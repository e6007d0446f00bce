using AngleSharp.Dom;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Languages;

namespace ScoArchive.Checks.Published;

/// <summary>Checks that a page says its language by a tag of BCP 47, and its direction wherever a language is written the other way.</summary>
internal static class LanguageCheck
{
    /// <summary>What is wrong with a page.</summary>
    public static IEnumerable<Diagnostic> Check(CheckedPage page)
    {
        if (string.IsNullOrEmpty(page.Tree.DocumentElement.GetAttribute("lang")))
        {
            yield return Error(page, "the page does not say its language", "state it as lang of html");
        }

        foreach (IElement element in page.Tree.QuerySelectorAll("[lang]").DistinctBy(element => (element.GetAttribute("lang"), DirectionOf(element))))
        {
            string tag = element.GetAttribute("lang")!;
            if (tag.Length > 0 && !LanguageTag.IsWellFormed(tag))
            {
                yield return Error(page, $"'{tag}' is no tag of a language", "write a tag of BCP 47");
            }
            else if (tag.Length > 0 && WritingDirection.Of(tag) != DirectionOf(element))
            {
                yield return Error(page, $"words in the language '{tag}' stand in the other direction", $"add dir=\"{WritingDirection.Of(tag)}\" to what has them");
            }
        }
    }

    private static string DirectionOf(IElement element) =>
        element.Closest("[dir]")?.GetAttribute("dir") is { Length: > 0 } direction ? direction : WritingDirection.LeftToRight;

    private static Diagnostic Error(CheckedPage page, string message, string hint) => Diagnostic.Error(CheckCodes.Language, page.File, 0, message, hint);
}
