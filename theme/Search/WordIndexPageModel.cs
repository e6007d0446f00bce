using System.Collections.Immutable;

namespace ScoArchive.Theme.Search;

/// <summary>One letter's page of the word index.</summary>
/// <param name="RootAddress">The site's root, such as <c>../../../</c>.</param>
/// <param name="SearchAddress">The search page, such as <c>../../</c>.</param>
/// <param name="Current">The letter shown.</param>
/// <param name="Letters">All letters.</param>
public sealed record WordIndexPageModel(
    string RootAddress,
    string SearchAddress,
    WordIndexLetter Current,
    ImmutableArray<WordIndexLetter> Letters);
