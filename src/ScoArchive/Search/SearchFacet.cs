using System.Collections.Immutable;
using ScoArchive.Core.Archive;

namespace ScoArchive.Search;

/// <summary>What a search can be narrowed by, beside years.</summary>
/// <param name="Field">Its name in queries and addresses, such as <c>topic</c>.</param>
/// <param name="Label">What readers call it.</param>
/// <param name="LabelOf">What readers call one of its values.</param>
public abstract record SearchFacet(string Field, string Label, Func<string, string> LabelOf)
{
    /// <summary>Other names that queries may use for it.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>Where a value has a page of its own, and what else it is called; queries find such values by name. Null: by value and label alone.</summary>
    public Func<string, FacetSubject>? SubjectOf { get; init; }
}

/// <summary>A facet of documents, one value each.</summary>
/// <param name="Field">Its name in queries and addresses.</param>
/// <param name="Label">What readers call it.</param>
/// <param name="LabelOf">What readers call one of its values.</param>
/// <param name="ValueOf">A document's value; empty where it has none.</param>
public sealed record DocumentFacet(string Field, string Label, Func<string, string> LabelOf, Func<DocumentMetadata, string> ValueOf)
    : SearchFacet(Field, Label, LabelOf)
{
    /// <summary>Whether a query that has a value's name means its documents.</summary>
    public bool IsCalledByName { get; init; }

    /// <summary>Address of a value's page from the site's root, beside which its feed is; null where values have no pages.</summary>
    public Func<string, string>? PageOf { get; init; }
}

/// <summary>A facet of passages, any number of values each.</summary>
/// <param name="Field">Its name in queries and addresses.</param>
/// <param name="Label">What readers call it.</param>
/// <param name="LabelOf">What readers call one of its values.</param>
/// <param name="ValuesOf">A passage's values.</param>
public sealed record PassageFacet(string Field, string Label, Func<string, string> LabelOf, Func<Passage, IEnumerable<string>> ValuesOf)
    : SearchFacet(Field, Label, LabelOf);
