using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion;

/// <summary>One change that conversion made to a seed's text, or one slip of it that an editor marked.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Range">The stretch of the seed that was touched.</param>
/// <param name="Text">
/// For words set aside: the words as they stood, lines separated by <c>\n</c>. For the others: the words
/// shown to identify the place (the received words of a correction, the closed word of a hyphen).
/// </param>
/// <param name="Note">Why.</param>
public sealed record Intervention(InterventionKind Kind, SeedRange Range, string Text, InterventionNote Note)
{
    /// <summary>Whether the words stay in the text where they stood, as a line that is no paragraph.</summary>
    public bool StaysInText { get; init; }

    /// <summary>Whether the place is one that no block shows with a mark, such as a lost letter of a running head.</summary>
    public bool IsOutsideText { get; init; }

    /// <summary>Whether the place is marked in the text.</summary>
    public bool IsMarked => Kind is InterventionKind.Correction or InterventionKind.Sic or InterventionKind.Damage && !IsOutsideText;

    /// <summary>Whether the words are shown here and nowhere in the text.</summary>
    public bool SetsWordsAside => Kind <= InterventionKind.Source && !StaysInText;
}
