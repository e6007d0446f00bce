using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Exports;

/// <summary>A concept of a published vocabulary.</summary>
/// <param name="Address">Its stable address.</param>
/// <param name="PreferredLabels">Its name in each language.</param>
/// <param name="OtherLabels">Other names in each language.</param>
/// <param name="Definitions">What it covers, in each language; none when the name says it.</param>
/// <param name="Notations">Codes, each with the address of its kind of code.</param>
/// <param name="Broader">Addresses of broader concepts.</param>
/// <param name="Related">Addresses of related concepts.</param>
/// <param name="ExactMatches">Addresses of the same concept elsewhere.</param>
public sealed record SkosConcept(
    string Address,
    ImmutableArray<LocalForms> PreferredLabels,
    ImmutableArray<LocalForms> OtherLabels,
    ImmutableArray<LocalForms> Definitions,
    ImmutableArray<SkosNotation> Notations,
    ImmutableArray<string> Broader,
    ImmutableArray<string> Related,
    ImmutableArray<string> ExactMatches);
