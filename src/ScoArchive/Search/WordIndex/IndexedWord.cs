using System.Collections.Immutable;

namespace ScoArchive.Search.WordIndex;

/// <summary>A significant word of the archive.</summary>
/// <param name="Form">Its commonest form.</param>
/// <param name="Occurrences">How often its forms occur.</param>
/// <param name="Paragraphs">In how many paragraphs.</param>
/// <param name="Passages">The numbers of the first of them, in reading order.</param>
internal sealed record IndexedWord(string Form, int Occurrences, int Paragraphs, ImmutableArray<int> Passages);
