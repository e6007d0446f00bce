using System.Buffers;
using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>
/// Reads the facts that stand above a text with their names: in square brackets, as databases print them, <c>[Title] …</c>,
/// <c>[Place] …</c>, or before a colon, as notes do, <c>TO: …</c>, <c>SUBJECT: …</c>. They are believed only together, a title and at least two more.
/// </summary>
internal static class LabelledFactsStep
{
    private const int Window = 24;
    private const int LongestLabel = 24;
    private const int FewestFacts = 3;
    private const int FewestKnown = 2;
    private static readonly SearchValues<char> NoWords = SearchValues.Create(" \t\u3000〉>:：");

    /// <summary>Sets the labels and what stands above them aside; the title's words stay for the step that looks for it.</summary>
    public static Manuscript Apply(Manuscript manuscript)
    {
        ImmutableArray<Draft> drafts = manuscript.Drafts;
        int[] labelled = LabelledBy(drafts, BracketOf);
        int[] memo = LabelledBy(drafts, MemoLabel.Of);
        if (memo.Any(i => MemoLabel.Addresses(MemoLabel.Of(drafts[i].Text))) && memo.Length > labelled.Length)
        {
            labelled = memo;
        }

        int titles = labelled.Count(i => IsTitle(LabelOf(drafts[i].Text)));
        bool known = titles == 0 && labelled.Count(i => IsPlaceOrDate(LabelOf(drafts[i].Text)) || Phrases.Default.Holds("source-labels", LabelOf(drafts[i].Text))) >= FewestKnown;
        return labelled.Length >= FewestFacts && (titles == 1 || known) ? SetAside(manuscript, [.. labelled], titles == 1) : manuscript;
    }

    private static int[] LabelledBy(ImmutableArray<Draft> drafts, Func<string, string> labelOf) =>
        [.. Enumerable.Range(0, Math.Min(Window, drafts.Length)).Where(i => drafts[i].IsOpen && labelOf(drafts[i].Text).Length > 0)];

    private static Manuscript SetAside(Manuscript manuscript, ImmutableArray<int> labelled, bool isTitled)
    {
        ImmutableArray<Draft>.Builder drafts = ImmutableArray.CreateBuilder<Draft>();
        for (int i = 0; i < manuscript.Drafts.Length; i++)
        {
            Draft draft = manuscript.Drafts[i];
            bool above = isTitled && i < labelled[0] && draft.IsOpen;
            drafts.AddRange(labelled.Contains(i) ? Part(draft) : [above ? draft.SetAside(InterventionKind.Boilerplate, NoteReason.DatabaseHead) : draft]);
        }

        StepReport report = new("labelled facts", manuscript.Drafts[labelled[0]].First.Number, "The lines give facts about the text, each with its name before it.");
        return manuscript with
        {
            Drafts = drafts.ToImmutable(),
            Sheet = manuscript.Sheet with { Reports = manuscript.Sheet.Reports.Add(report) },
        };
    }

    /// <summary>A label and the fact after it.</summary>
    private static Draft[] Part(Draft draft)
    {
        string label = LabelOf(draft.Text);
        int end = label.Length;
        if (!draft.Text.AsSpan(end).ContainsAnyExcept(NoWords))
        {
            return [Label(draft)];
        }

        (Draft name, Draft fact) = DraftCutter.Cut(draft, end);
        Draft stated = IsTitle(label) ? fact
            : IsPlaceOrDate(label) ? fact.SetAside(InterventionKind.Dateline, NoteReason.PlaceAndDate)
            : Phrases.Default.Holds("source-labels", label) ? fact.SetAside(InterventionKind.Source, NoteReason.SourceNamed)
            : fact.SetAside(InterventionKind.Boilerplate, NoteReason.DatabaseFact);
        return [Label(name), stated];
    }

    private static bool IsPlaceOrDate(string label) => Phrases.Default.Holds("place-labels", label) || Phrases.Default.Holds("date-labels", label);

    private static bool IsTitle(string label) => Phrases.Default.Holds("title-labels", label) || MemoLabel.NamesSubject(label);

    private static AsideDraft Label(Draft draft) => draft.SetAside(InterventionKind.Boilerplate, NoteReason.FactName);

    private static string LabelOf(string text) => BracketOf(text) is { Length: > 0 } name ? name : MemoLabel.Of(text);

    /// <summary>The name in square brackets that the words start with, brackets included; empty without one.</summary>
    private static string BracketOf(string text)
    {
        int close = text[0] is '[' or '【' ? text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOfAny(']', '】') : -1;
        return close > 1 && text.AsSpan(1, close - 1).IndexOfAnyExceptInRange('0', '9') >= 0 ? text[..(close + 1)] : "";
    }
}
