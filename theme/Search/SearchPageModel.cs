using System.Collections.Immutable;

namespace ScoArchive.Theme.Search;

/// <summary>What the search page shows. All addresses are relative to the page's own.</summary>
/// <param name="RootAddress">The site's root, such as <c>../</c>.</param>
/// <param name="IndexAddress">The search index's folder, such as <c>index/</c>.</param>
/// <param name="FirstFiles">Files of the index that every search reads, such as <c>index/manifest.json</c>.</param>
/// <param name="Letters">The A–Z word index.</param>
public sealed record SearchPageModel(
    string RootAddress,
    string IndexAddress,
    ImmutableArray<string> FirstFiles,
    ImmutableArray<WordIndexLetter> Letters);
