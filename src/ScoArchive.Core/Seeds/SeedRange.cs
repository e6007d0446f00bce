using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ScoArchive.Core.Seeds;

/// <summary>A stretch of a seed's text, both ends included.</summary>
/// <param name="First">Place of the first character.</param>
/// <param name="Last">Place of the last character.</param>
public readonly record struct SeedRange(SeedPosition First, SeedPosition Last)
{
    /// <summary>The upper of the lines that hold its ends: where columns are read one after the other, its end may lie above its start.</summary>
    public int TopLine => Math.Min(First.Line, Last.Line);

    /// <summary>The lower of the lines that hold its ends.</summary>
    public int BottomLine => Math.Max(First.Line, Last.Line);

    /// <summary>Whether the place lies inside the stretch.</summary>
    public bool Contains(SeedPosition position) => First <= position && position <= Last;

    /// <summary>Reads the form that <see cref="ToString"/> writes.</summary>
    /// <returns>Whether <paramref name="text"/> was such a form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out SeedRange range)
    {
        range = default;
        string[] parts = text?.Split('-', ':') ?? [];
        Span<int> numbers = stackalloc int[4];
        if (parts.Length != 4)
        {
            return false;
        }

        for (int i = 0; i < 4; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        range = new SeedRange(new SeedPosition(numbers[0], numbers[1]), new SeedPosition(numbers[2], numbers[3]));
        return true;
    }

    /// <summary>The stretch as <c>line:column-line:column</c>.</summary>
    public override string ToString() => $"{First}-{Last}";
}
