using AngleSharp.Dom;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Conversion.Columns;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Seeds;
using Document = ScoArchive.Core.Archive.Document;

namespace ScoArchive.Proof;

/// <summary>
/// Proves that the page lists every change that was made to the seed, with its words and its reason, and no other; and that
/// corrected words are shown as the record states them, beside what was received.
/// </summary>
internal static class ListingProof
{
    private const string Hint = "this is a fault of the program or of the theme; readers must see every change as it was made";

    private static readonly string DamagedSign = DamagedPlace.Sign.ToString();

    /// <summary>Checks one page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="document">Its document.</param>
    /// <param name="say">How the page must word the reason of a change.</param>
    /// <param name="faults">Gathers what is wrong.</param>
    public static void Check(IDocument page, Document document, Func<InterventionNote, string> say, ProofFaults faults)
    {
        ListedChange[] shown = Sorted(page.QuerySelectorAll("[data-intervention]").Select(Read));
        ListedChange[] made = Sorted(document.Provenance.AllInterventions.Select(change => Expected(change, change == document.Provenance.ReceivedTitle, say)));
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
        CheckDamage(document.Provenance, faults);
    }

    /// <summary>Every lost letter of the seed is told to readers: as such, or as part of what the record corrects or marks.</summary>
    private static void CheckDamage(Provenance provenance, ProofFaults faults)
    {
        ReadingOrder order = ReadingOrder.Of(provenance.Seed);
        foreach (DamagedPlace place in provenance.Seed.Damage)
        {
            if (!provenance.Interventions.Any(change => change.Kind is InterventionKind.Correction or InterventionKind.Sic or InterventionKind.Damage && order.FromSeed(change.Range).Contains(order.FromSeed(place.Position))))
            {
                faults.Add(ProofFaults.WrongListing, place.Position.Line, "does not list a letter that is lost there", Hint);
            }
        }
    }

    private static void CheckCorrections(IDocument page, Document document, ProofFaults faults)
    {
        ReadingOrder order = ReadingOrder.Of(document.Provenance.Seed);
        (string Received, string Shown, WordMark Mark)[] shown = [.. page.QuerySelectorAll("ins, .sic, .damage")
            .Where(element => element.ParentElement?.Closest("article.text [data-seed]") is not null).Select(Read)];
        (string Received, string Shown, WordMark Mark)[] stated = [.. document.InOrder().SelectMany(block => block.Corrections.Select(correction => StatedFor(correction, block, document.Provenance, order)))];
        for (int i = 0; i < Math.Max(shown.Length, stated.Length); i++)
        {
            (string Received, string Shown, WordMark Mark) seen = shown.ElementAtOrDefault(i);
            (string Received, string Shown, WordMark Mark) due = stated.ElementAtOrDefault(i);
            if (seen != due)
            {
                faults.Add(ProofFaults.WrongListing, 0, $"shows “{seen.Shown}” for “{seen.Received}” where {(due.Mark == WordMark.Corrected ? $"the record corrects “{due.Received}” to “{due.Shown}”" : $"“{due.Received}” is marked")}", Hint);
            }
        }

        static (string, string, WordMark) Read(IElement marked)
        {
            string words = ShownWords.WordsOf(marked);
            return marked.LocalName == "ins" ? (ShownWords.Fold(marked.GetAttribute("data-received") ?? ""), words, WordMark.Corrected) : (words, words, marked.ClassName == "damage" ? WordMark.Damage : WordMark.Sic);
        }
    }

    /// <summary>What is stated for a corrected or marked stretch; nothing where the record has no such correction, and the seed no such damage.</summary>
    private static (string Received, string Shown, WordMark Mark) StatedFor(TextCorrection correction, Block block, Provenance provenance, ReadingOrder order)
    {
        string words = block.Text.Substring(correction.Start, correction.Length);
        if (correction.Mark == WordMark.Damage)
        {
            bool isDamage = words == DamagedSign && provenance.Seed.Damage.Any(place => order.FromSeed(block.Range).Contains(order.FromSeed(place.Position)) && DamageNote.Of(place, provenance.Seed.DamageReason).ToString() == correction.Reason);
            return isDamage ? (words, words, WordMark.Damage) : default;
        }

        Correction? found = provenance.StatedCorrections.FirstOrDefault(one => one.Mark == correction.Mark && ShownWords.Fold(one.Received) == ShownWords.Fold(correction.Received) && ShownWords.Fold(one.Reason) == ShownWords.Fold(correction.Reason)
            && order.LinesOf(one.Line).Any(line => line >= order.FromSeed(block.Range).First.Line && line <= order.FromSeed(block.Range).Last.Line) && (one.Mark == WordMark.Sic || words == one.Corrected));
        return found is null ? default : correction.Mark == WordMark.Sic ? (words, words, WordMark.Sic) : (ShownWords.Fold(found.Received), ShownWords.Fold(found.Corrected), WordMark.Corrected);
    }

    private static ListedChange Read(IElement item) => new(
        item.GetAttribute("data-intervention") ?? "",
        item.GetAttribute("data-at") ?? "",
        string.Join(' ', item.QuerySelectorAll("q").Select(words => Exact(words.TextContent))),
        string.Join(' ', item.QuerySelectorAll(".intervention-note").Select(note => ShownWords.Fold(note.TextContent))));

    private static ListedChange Expected(Intervention change, bool isTitle, Func<InterventionNote, string> say) => new(
        DocumentJson.NameOf(change.Kind),
        change.Range.ToString(),
        change.Kind == InterventionKind.Correction && !isTitle ? "" : Exact(change.Text),
        ShownWords.Fold(say(change.Note)));

    // Browsers read every line end as one; nothing else about the words may differ.
    private static string Exact(string words) => ShownWords.Fold(words.Replace("\r\n", "\n", StringComparison.Ordinal));

    private static ListedChange[] Sorted(IEnumerable<ListedChange> changes) => [.. changes.OrderBy(change => change.At, StringComparer.Ordinal).ThenBy(change => change.Kind, StringComparer.Ordinal)];
}
