using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Vocabulary;

/// <summary>A status that a state has or had in the organisation that the archive is about.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Period">From when to when; open at the end while it lasts.</param>
/// <param name="Source">What it is known from.</param>
public sealed record StateStatus(StatusKind Kind, Edtf Period, string Source);
