using System.Text.Json.Nodes;
using ScoArchive.Core.Dates;

namespace ScoArchive.Search.Indexing;

/// <summary>Gathers what filters, facets and sorting need to know of each document, as columns.</summary>
internal sealed class DocumentFacts
{
    private readonly Codes kinds = new();
    private readonly Codes languages = new();
    private readonly Codes issuers = new();
    private readonly List<int> firstYears = [];
    private readonly List<int> spans = [];
    private readonly List<int> days = [];

    /// <summary>Adds the next document.</summary>
    public void Add(SearchableDocument document)
    {
        kinds.Add(document.Kind);
        languages.Add(document.Language);
        issuers.Add(document.Issuer);
        firstYears.Add(document.FirstYear);
        spans.Add(Math.Max(0, document.LastYear - document.FirstYear));
        days.Add(FirstDay(document));
    }

    /// <summary>The columns.</summary>
    public JsonObject ToJson(SearchLabels labels) => new()
    {
        ["kinds"] = kinds.ToJson(labels.Kinds),
        ["languages"] = languages.ToJson(labels.Languages),
        ["issuers"] = issuers.ToJson(labels.Issuers),
        ["firstYears"] = Column(firstYears),
        ["spans"] = Column(spans),
        ["days"] = Column(days),
    };

    // Days since the first of January of the year 1, by which documents are sorted; 0 without a date.
    private static int FirstDay(SearchableDocument document)
    {
        string first = document.Date.Split('/')[0];
        return EdtfDate.TryParse(first, out EdtfDate date) && date.Earliest is { } day
            ? day.DayNumber
            : document.FirstYear > 0 ? new DateOnly(document.FirstYear, 1, 1).DayNumber : 0;
    }

    private static JsonArray Column(List<int> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
