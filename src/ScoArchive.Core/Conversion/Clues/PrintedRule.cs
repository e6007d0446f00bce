namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Knows lines that are drawn across a page.</summary>
internal static class PrintedRule
{
    private const int Shortest = 8;

    /// <summary>Whether the line is nothing but a long row of strokes.</summary>
    public static bool Is(string text) => text.Length >= Shortest && IsStrokes(text);

    /// <summary>Whether the line is nothing but strokes, however few.</summary>
    public static bool IsStrokes(string text) => text.All(sign => sign is '_' or '-' or '–' or '—' or '─' or '=' or '*' or '＊' or '＝' or '＿' or '═');
}
