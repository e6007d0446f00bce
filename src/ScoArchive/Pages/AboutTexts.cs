using System.Collections.Immutable;
using System.Globalization;
using ScoArchive.Addresses;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Seeds;
using ScoArchive.Pages.Models;
using ScoArchive.Strings;

namespace ScoArchive.Pages;

/// <summary>Models of how a document's text came to be: facts about its seed, and every intervention.</summary>
public sealed class AboutTexts(InterfaceText text)
{
    // Words that were changed, left out or divided come before mere joins.
    private static readonly ImmutableArray<InterventionKind> Order =
    [
        InterventionKind.Correction, InterventionKind.Sic, InterventionKind.Damage, InterventionKind.ParagraphBreak, InterventionKind.Boilerplate, InterventionKind.Dateline,
        InterventionKind.Credit, InterventionKind.Signature, InterventionKind.Closing, InterventionKind.Source, InterventionKind.PageNumber,
        InterventionKind.RunningHeader, InterventionKind.Columns, InterventionKind.Spacing, InterventionKind.Hyphen, InterventionKind.SoftHyphen, InterventionKind.PageBreak,
        InterventionKind.LineJoin,
    ];

    private readonly DateFormatter _dates = new(text);
    private readonly NoteFormatter _notes = new(text);

    /// <summary>The model for a document's page.</summary>
    /// <param name="document">The document.</param>
    public AboutText Make(Document document) => new(
        FactsOf(document),
        ArchivePaths.SourceOf(document.Slug),
        text.Foreign(document.Metadata.Language),
        [.. Items(document).GroupBy(item => (item.Kind, item.Stays, item.Item.Name)).OrderBy(group => Order.IndexOf(group.Key.Kind)).ThenBy(group => group.Key.Stays)
            .Select(group => new InterventionGroup(group.Key.Name, IsSignificant(group.Key.Kind) && !group.Key.Stays, [.. group.Select(item => item.Item)]))]);

    /// <summary>What is known of the file itself.</summary>
    public ImmutableArray<Fact> FactsOf(Document document)
    {
        SeedText seed = document.Provenance.Seed;
        DocumentMetadata metadata = document.Metadata;
        SourceStatement source = metadata.Source;
        return
        [
            .. new[]
            {
                new Fact(text["fact.source"], source.Name, source.Address.Length > 0 ? new WebAddress(source.Address) : null),
                new Fact(text["fact.obtained"], source.Obtained),
                new Fact(text["fact.seed"], seed.FileName, ArchivePaths.SeedOf(document)),
                new Fact(text["fact.sha256"], seed.Sha256),
                new Fact(text["fact.size"], text.Format("fact.bytes", text.Number(seed.ByteCount))),
                new Fact(text["fact.encoding"], seed.Encoding),
                new Fact(text["fact.rights"], metadata.Rights),
                new Fact(text["fact.published"], metadata.Published is { } published ? _dates.Describe(published) : ""),
                new Fact(text["fact.revised"], metadata.Revised is { } revised ? _dates.Describe(revised) : ""),
            }.Where(fact => fact.Value.Length > 0),
            .. document.Provenance.Original is { } original ? OriginalFactsOf(document, original) : [],
        ];
    }

    private Fact[] OriginalFactsOf(Document document, Original original) =>
    [
        new(text["fact.original"], original.FileName, ArchivePaths.OriginalOf(document, original)),
        new(text["fact.originalSha256"], original.Sha256),
        new(text["fact.extractor"], original.Extractor),
    ];

    /// <summary>Seed lines in words.</summary>
    public string DescribeLines(SeedRange range) => range.TopLine == range.BottomLine
        ? text.Format("about.line", range.TopLine)
        : text.Format("about.lines", range.TopLine, range.BottomLine);

    /// <summary>The interventions as lists show them; corrections in the running text count on their own, as their notes there do.</summary>
    public IEnumerable<(InterventionKind Kind, bool Stays, InterventionItem Item)> Items(Document document)
    {
        PagePath source = ArchivePaths.SourceOf(document.Slug);
        Provenance provenance = document.Provenance;
        if (provenance.ReceivedTitle is { } title)
        {
            yield return (title.Kind, false, MakeItem(source, title, "received-title", isAside: true));
        }

        int corrections = 0;
        for (int i = 0; i < provenance.Interventions.Length; i++)
        {
            Intervention intervention = provenance.Interventions[i];
            string anchor = intervention.IsMarked ? $"correction-{++corrections}" : $"intervention-{i + 1}";
            yield return (intervention.Kind, intervention.StaysInText, MakeItem(source, intervention, anchor, intervention.SetsWordsAside));
        }
    }

    private InterventionItem MakeItem(PagePath source, Intervention intervention, string anchor, bool isAside) => new(
        new Fragment(anchor),
        DocumentJson.NameOf(intervention.Kind),
        text[(intervention.StaysInText ? "intervention.kept." : "intervention.") + intervention.Kind],
        intervention.Range.ToString(),
        DescribeLines(intervention.Range),
        source.At("L" + intervention.Range.First.Line.ToString(CultureInfo.InvariantCulture)),
        intervention.Text,
        isAside,
        intervention.IsMarked && !isAside,
        _notes.Describe(intervention.Note));

    private static bool IsSignificant(InterventionKind kind) =>
        kind is InterventionKind.Correction or InterventionKind.Sic or InterventionKind.Damage or InterventionKind.ParagraphBreak or <= InterventionKind.Source
        && kind is not (InterventionKind.PageNumber or InterventionKind.RunningHeader);
}
