using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>A date that words state.</summary>
/// <param name="Date">The date, with no part that the words do not give.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Characters it takes.</param>
internal sealed record FoundDate(Edtf Date, int Start, int Length);
