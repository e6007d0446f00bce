using System.Collections.Immutable;

namespace ScoArchive.Core.Archive;

/// <summary>What an editor states about a document that is no longer published.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="Day">The day on which that happened.</param>
/// <param name="Reason">Why, in words for readers.</param>
/// <param name="Successors">The documents that have its text now, in the editor's order; none when it was withdrawn.</param>
/// <param name="Landings">Where paragraphs stand now that are not found by their words.</param>
/// <param name="RecordLine">Line of the record that states it, for messages.</param>
public sealed record TombstoneStatement(
    Fate Fate, DateOnly Day, string Reason, ImmutableArray<Slug> Successors, ImmutableArray<StatedLanding> Landings, int RecordLine);
