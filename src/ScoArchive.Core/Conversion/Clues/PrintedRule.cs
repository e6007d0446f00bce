namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Knows lines that are drawn across a page.</summary>
internal static class PrintedRule
{
    private const int Shortest = 8;

    /// <summary>Whether the line is nothing but a long row of strokes or dots.</summary>
    public static bool Is(string text) => text.Length >= Shortest && (IsStrokes(text) || IsDots(text));

    /// <summary>Whether the line is nothing but long rows of dots, as lines to sign on are printed.</summary>
    public static bool IsDots(string text) => text.Length >= Shortest && text.All(sign => sign is '.' or '…' or '．' or ' ') && text.Count(sign => sign is ' ') * 2 <= text.Length;

    /// <summary>Whether the line is nothing but strokes, however few.</summary>
    public static bool IsStrokes(string text) => text.All(sign => sign is '_' or '-' or '–' or '—' or '─' or '=' or '*' or '＊' or '＝' or '＿' or '═');
}
