using ScoArchive.Core.Archive;
using ScoArchive.Core.Dates;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Indices;

/// <summary>A date that a passage mentions.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Mention">The date with the words that state it.</param>
/// <param name="View">Where it lies, seen from the document.</param>
public sealed record DatedMention(Passage Passage, DateMention Mention, TimeView View)
{
    /// <summary>Looks at a mention from its document's own date.</summary>
    public static DatedMention Of(Passage passage, DateMention mention) =>
        new(passage, mention, ViewOf(mention.Date, passage.Document.Metadata.FilingDate));

    /// <summary>The smallest known part of the date; of an interval, the less precise end counts.</summary>
    public DatePrecision Precision => (Mention.Date.Start?.Precision, Mention.Date.End?.Precision) switch
    {
        ({ } start, { } end) => (DatePrecision)Math.Min((int)start, (int)end),
        ({ } start, null) => start,
        (null, { } end) => end,
        _ => DatePrecision.None,
    };

    /// <summary>Where a date lies, seen from another.</summary>
    public static TimeView ViewOf(Edtf date, Edtf? own)
    {
        if (own is not { Earliest: { } from, Latest: { } to } || date.Year is null)
        {
            return TimeView.Unknown;
        }

        // "2018–2028" in a text of 2023 and "until 2025" speak of what is still to come.
        return date.Latest is { } latest && latest < from ? TimeView.Past
            : date.Earliest is { } earliest && earliest > to ? TimeView.Future
            : date is { IsInterval: true, Latest: { } end } && end > to ? TimeView.Future
            : date is { IsInterval: true, End: null, Start.Latest: { } start } && start < from ? TimeView.Past
            : TimeView.Present;
    }
}
