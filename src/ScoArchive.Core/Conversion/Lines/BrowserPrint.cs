using System.Buffers;

namespace ScoArchive.Core.Conversion.Lines;

/// <summary>Knows the head and the foot that browsers print on every page: day, hour and the page's name; its address and number.</summary>
internal static class BrowserPrint
{
    private const int LongestTime = 24;
    private static readonly SearchValues<char> SignsOfTime = SearchValues.Create("0123456789/.:,- APMapm");
    private static readonly string[] Addresses = ["http://", "https://", "file://", "www."];
    private static readonly string[] Gaps = ["   ", "\t"];

    /// <summary>Whether the line gives an address and, at its other end, the number of the page of so many: <c>https://… 2/3</c>.</summary>
    public static bool IsFoot(string text) =>
        Addresses.Any(opener => text.StartsWith(opener, StringComparison.OrdinalIgnoreCase)) && text.Split(' ', '\t') is { Length: > 1 } words && words[^1].Split('/') is [{ Length: > 0 } page, { Length: > 0 } pages] && page.All(char.IsAsciiDigit) && pages.All(char.IsAsciiDigit);

    /// <summary>Whether the line opens with a day and an hour in figures and names the page behind a wide blank: <c>03/05/2023, 09:12      News | Site</c>.</summary>
    public static bool IsHead(string text) =>
        text.Split(Gaps, 2, StringSplitOptions.None) is [{ Length: > 0 and <= LongestTime } time, { Length: > 0 }] && char.IsAsciiDigit(time[0]) && time.AsSpan().IndexOfAnyExcept(SignsOfTime) < 0 && time.Contains(':', StringComparison.Ordinal) && time.AsSpan().IndexOfAny("/.") > 0;
}
