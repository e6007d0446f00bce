using System.Collections.Immutable;
using AngleSharp.Dom;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Exports;
using Document = ScoArchive.Core.Archive.Document;

namespace ScoArchive.Proof;

/// <summary>
/// Proves that the page lists every change that was made to the seed, with its words and its reason, and no other; and that
/// corrected words are shown as the record states them, beside what was received.
/// </summary>
internal static class ListingProof
{
    private const string Hint = "this is a fault of the program or of the theme; readers must see every change as it was made";

    /// <summary>Checks one page.</summary>
    public static void Check(IDocument page, Document document, ProofFaults faults)
    {
        ListedChange[] shown = Sorted(page.QuerySelectorAll("[data-intervention]").Select(Read));
        ListedChange[] made = Sorted(document.Provenance.AllInterventions.Select(change => Expected(change, change == document.Provenance.ReceivedTitle)));
        foreach (ListedChange wrong in shown.Except(made))
        {
            faults.Add(ProofFaults.WrongListing, wrong.Line, $"lists a change that was not made so: {wrong}", Hint);
        }

        foreach (ListedChange missing in made.Except(shown))
        {
            faults.Add(ProofFaults.WrongListing, missing.Line, $"does not list a change as it was made: {missing}", Hint);
        }

        if (shown.Length != made.Length)
        {
            faults.Add(ProofFaults.WrongListing, 0, $"lists {shown.Length} changes; {made.Length} were made", Hint);
        }

        CheckCorrections(page, document, faults);
    }

    private static void CheckCorrections(IDocument page, Document document, ProofFaults faults)
    {
        (string Received, string Shown, bool IsSic)[] shown = [.. page.QuerySelectorAll("article.text [data-seed] ins, article.text [data-seed] .sic").Select(Read)];
        (string Received, string Shown, bool IsSic)[] stated = [.. document.InOrder().SelectMany(block => block.Corrections.Select(correction => StatedFor(correction, block, document.Provenance.StatedCorrections)))];
        for (int i = 0; i < Math.Max(shown.Length, stated.Length); i++)
        {
            (string Received, string Shown, bool IsSic) seen = shown.ElementAtOrDefault(i);
            (string Received, string Shown, bool IsSic) due = stated.ElementAtOrDefault(i);
            if (seen != due)
            {
                faults.Add(ProofFaults.WrongListing, 0, $"shows “{seen.Shown}” for “{seen.Received}” where the record {(due.IsSic ? "marks" : "corrects")} “{due.Received}” to “{due.Shown}”", Hint);
            }
        }

        static (string, string, bool) Read(IElement marked)
        {
            string words = ShownWords.WordsOf(marked);
            return marked.LocalName == "ins" ? (ShownWords.Fold(marked.GetAttribute("data-received") ?? ""), words, false) : (words, words, true);
        }
    }

    /// <summary>What the record states for a corrected or marked stretch; nothing where the record has no such correction.</summary>
    private static (string Received, string Shown, bool IsSic) StatedFor(TextCorrection correction, Block block, ImmutableArray<Correction> stated)
    {
        string words = block.Text.Substring(correction.Start, correction.Length);
        Correction? found = stated.FirstOrDefault(one => one.IsSic == correction.IsSic && ShownWords.Fold(one.Received) == ShownWords.Fold(correction.Received) && ShownWords.Fold(one.Reason) == ShownWords.Fold(correction.Reason)
            && one.Line >= block.Range.First.Line && one.Line <= block.Range.Last.Line && (one.IsSic || words == one.Corrected));
        return found is null ? ("", "", false) : correction.IsSic ? (words, words, true) : (ShownWords.Fold(found.Received), ShownWords.Fold(found.Corrected), false);
    }

    private static ListedChange Read(IElement item) => new(
        item.GetAttribute("data-intervention") ?? "",
        item.GetAttribute("data-at") ?? "",
        string.Join(' ', item.QuerySelectorAll("q").Select(words => Exact(words.TextContent))),
        string.Join(' ', item.QuerySelectorAll(".intervention-note").Select(note => ShownWords.Fold(note.TextContent))));

    private static ListedChange Expected(Intervention change, bool isTitle) => new(
        DocumentJson.NameOf(change.Kind),
        change.Range.ToString(),
        change.Kind == InterventionKind.Correction && !isTitle ? "" : Exact(change.Text),
        ShownWords.Fold(change.Note));

    // Browsers read every line end as one; nothing else about the words may differ.
    private static string Exact(string words) => ShownWords.Fold(words.Replace("\r\n", "\n", StringComparison.Ordinal));

    private static ListedChange[] Sorted(IEnumerable<ListedChange> changes) => [.. changes.OrderBy(change => change.At, StringComparer.Ordinal).ThenBy(change => change.Kind, StringComparer.Ordinal)];
}
