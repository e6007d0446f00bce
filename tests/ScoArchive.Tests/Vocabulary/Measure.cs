using System.Globalization;

namespace ScoArchive.Tests.Vocabulary;

/// <summary>How well found things agree with labels.</summary>
internal sealed record Measure(int Right, int Wrong, int Missed)
{
    public static Measure Zero { get; } = new(0, 0, 0);

    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    public Measure With(IReadOnlyCollection<string> labelled, IReadOnlyCollection<string> found) =>
        new(
            Right + found.Intersect(labelled, StringComparer.Ordinal).Count(),
            Wrong + found.Except(labelled, StringComparer.Ordinal).Count(),
            Missed + labelled.Except(found, StringComparer.Ordinal).Count());

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Precision:F3} | {Recall:F3} | {Right} | {Wrong} | {Missed}");
}
