using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>A paragraph shown on an index page.</summary>
/// <param name="Target">Its permalink.</param>
/// <param name="Number">Its number.</param>
/// <param name="Words">Its words.</param>
/// <param name="Marks">The words that put it there.</param>
/// <param name="Note">More about why it is there; empty for nothing.</param>
public sealed record PassageExcerpt(PagePath Target, string Number, string Words, ImmutableArray<TextMark> Marks, string Note);
