using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Clues;

/// <summary>Knows what offices print at the foot of a paper's last page: who else gets it, and which office had it printed when.</summary>
internal static class PaperFoot
{
    private const int LongestCopies = 400;
    private const int LongestLabel = 20;
    private const int LongestPrinting = 60;

    /// <summary>Whether a label says that the paper was sent to those behind it: <c>抄送：各参会单位。</c></summary>
    public static bool NamesCopies(string text) =>
        text.Length <= LongestCopies && text.AsSpan().IndexOfAny(':', '：') is > 0 and <= LongestLabel && Phrases.Default.Starts("copy-labels", text);

    /// <summary>Whether the line names who in an office wrote the letter, with a telephone or without: <c>Исп. Гордеева М. П.</c></summary>
    public static bool NamesExecutor(string text) => text.Length <= LongestPrinting && Phrases.Default.Starts("executor-labels", text) && text.Any(char.IsUpper) && text.Split(' ').Length > 1;

    /// <summary>Whether the line says which office printed the paper on which day: <c>某市人民政府办公室  2021年3月4日印发</c>.</summary>
    public static bool NamesPrinting(string text) =>
        text.Length <= LongestPrinting && (text.EndsWith("印发", StringComparison.Ordinal) || text.EndsWith("印發", StringComparison.Ordinal)) && DateFinder.Find(text).LastOrDefault() is { Date.Year: not null } day && day.Start + day.Length == text.Length - 2;
}
