using System.Text.Json.Nodes;
using ScoArchive.Core.Dates;

namespace ScoArchive.Search.Indexing;

/// <summary>Gathers the dates by which documents are filtered and sorted, as columns.</summary>
internal sealed class DocumentFacts
{
    private readonly List<int> _firstYears = [];
    private readonly List<int> _spans = [];
    private readonly List<int> _days = [];
    private readonly List<int> _lengths = [];

    /// <summary>Adds the next document.</summary>
    public void Add(SearchableDocument document)
    {
        _firstYears.Add(document.FirstYear);
        _spans.Add(Math.Max(0, document.LastYear - document.FirstYear));
        int first = FirstDay(document);
        _days.Add(first);
        _lengths.Add(Math.Max(0, LastDay(document) - first));
    }

    /// <summary>The columns.</summary>
    public JsonObject ToJson() => new()
    {
        ["firstYears"] = Column(_firstYears),
        ["spans"] = Column(_spans),
        ["days"] = Column(_days),
        ["lengths"] = Column(_lengths),
    };

    // Days since the first of January of the year 1, by which documents are sorted; 0 without a date.
    private static int FirstDay(SearchableDocument document)
    {
        string first = document.Date.Split('/')[0];
        return EdtfDate.TryParse(first, out EdtfDate date) && date.Earliest is { } day
            ? day.DayNumber
            : document.FirstYear > 0 ? new DateOnly(document.FirstYear, 1, 1).DayNumber : 0;
    }

    // The last day that the date can mean.
    private static int LastDay(SearchableDocument document) =>
        Edtf.TryParse(document.Date, out Edtf date) && date.Latest is { } day
            ? day.DayNumber
            : document.LastYear > 0 ? new DateOnly(document.LastYear, 12, 31).DayNumber : 0;

    private static JsonArray Column(List<int> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
