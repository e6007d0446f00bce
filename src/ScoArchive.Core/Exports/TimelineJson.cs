using System.Collections.Immutable;
using System.Text.Json;
using ScoArchive.Core.Indices;

namespace ScoArchive.Core.Exports;

/// <summary>The timeline as JSON: the years with their documents and the number of mentioned dates.</summary>
/// <param name="Years">The years, in order.</param>
public sealed record TimelineJson(ImmutableArray<YearSummary> Years) : IFileContent
{
    /// <summary>Gathers it.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="addresses">Where things are published.</param>
    public static TimelineJson Of(Timeline timeline, IArchiveAddresses addresses) => new([.. timeline.Years.Select(year => new YearSummary(
        year,
        [.. timeline.DocumentsIn(year).Select(document => ListedDocument.Of(document, addresses))],
        CountsOf(timeline.MentionsIn(year))))]);

    /// <inheritdoc/>
    public byte[] Write() => JsonFile.Write(json => json.WriteObjects("years", Years, year =>
    {
        json.WriteNumber("year", year.Year);
        json.WriteObjects("documents", year.Documents, document => document.WriteTo(json));
        json.WriteStartObject("mentions");
        foreach ((TimeView view, int count) in Enum.GetValues<TimeView>().Zip(year.Mentions))
        {
            json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(view.ToString()), count);
        }

        json.WriteEndObject();
    }));

    private static ImmutableArray<int> CountsOf(IEnumerable<DatedMention> mentions)
    {
        ILookup<TimeView, DatedMention> views = mentions.ToLookup(dated => dated.View);
        return [.. Enum.GetValues<TimeView>().Select(view => views[view].Count())];
    }
}

/// <summary>A year of the timeline.</summary>
/// <param name="Year">The year.</param>
/// <param name="Documents">Its documents.</param>
/// <param name="Mentions">How many dates in it texts mention, for each place of a date as seen from the document, in their order.</param>
public sealed record YearSummary(int Year, ImmutableArray<ListedDocument> Documents, ImmutableArray<int> Mentions);
