using System.Collections.Immutable;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Theme.Models;

/// <summary>A block of a document page with what stands beside it.</summary>
/// <param name="Block">The block.</param>
/// <param name="Check">Short check of its text, as links carry it.</param>
/// <param name="Aliases">Former ids that it answers to.</param>
/// <param name="Topics">Its topics: slug, words and link.</param>
/// <param name="States">The states it names: code, words and link.</param>
/// <param name="Echoes">Passages elsewhere that say nearly the same.</param>
/// <param name="FirstCorrection">Number of the first of its corrections in the document, counted from 1.</param>
/// <param name="WithdrawnBefore">Withdrawn paragraphs that stood before it.</param>
public sealed record PassageModel(
    IdentifiedBlock Block,
    string Check,
    ImmutableArray<string> Aliases,
    ImmutableArray<PassageTag> Topics,
    ImmutableArray<PassageTag> States,
    ImmutableArray<EchoLink> Echoes,
    int FirstCorrection,
    ImmutableArray<WithdrawnBlock> WithdrawnBefore);
