using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>A line of a seed.</summary>
/// <param name="Number">Its number, counted from 1.</param>
/// <param name="Words">The line as received.</param>
/// <param name="Fates">What became of it: links into the document's page.</param>
public sealed record SourceLine(int Number, string Words, ImmutableArray<Link> Fates);
