using System.Text.Json.Nodes;
using ScoArchive.Core.Dates;

namespace ScoArchive.Search.Indexing;

/// <summary>Gathers what filters, facets and sorting need to know of each document, as columns.</summary>
internal sealed class DocumentFacts
{
    private readonly Codes _kinds = new();
    private readonly Codes _languages = new();
    private readonly Codes _issuers = new();
    private readonly List<int> _firstYears = [];
    private readonly List<int> _spans = [];
    private readonly List<int> _days = [];

    /// <summary>Adds the next document.</summary>
    public void Add(SearchableDocument document)
    {
        _kinds.Add(document.Kind);
        _languages.Add(document.Language);
        _issuers.Add(document.Issuer);
        _firstYears.Add(document.FirstYear);
        _spans.Add(Math.Max(0, document.LastYear - document.FirstYear));
        _days.Add(FirstDay(document));
    }

    /// <summary>The columns.</summary>
    public JsonObject ToJson(SearchLabels labels) => new()
    {
        ["kinds"] = _kinds.ToJson(labels.Kinds),
        ["languages"] = _languages.ToJson(labels.Languages),
        ["issuers"] = _issuers.ToJson(labels.Issuers),
        ["firstYears"] = Column(_firstYears),
        ["spans"] = Column(_spans),
        ["days"] = Column(_days),
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
