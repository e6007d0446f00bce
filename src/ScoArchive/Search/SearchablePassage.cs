using System.Collections.Immutable;

namespace ScoArchive.Search;

/// <summary>A block of a finished document page as search sees it.</summary>
/// <param name="Id">Permalink fragment, such as <c>p12</c>.</param>
/// <param name="Number">Number shown in the margin; empty for headings.</param>
/// <param name="Section">Text of the heading it stands under; empty before the first heading.</param>
/// <param name="Text">The words as a reader sees them.</param>
/// <param name="States">ISO 3166-1 alpha-2 codes of the states it names.</param>
/// <param name="Topics">Slugs of its topics.</param>
public sealed record SearchablePassage(
    string Id,
    string Number,
    string Section,
    string Text,
    ImmutableArray<string> States,
    ImmutableArray<string> Topics);
