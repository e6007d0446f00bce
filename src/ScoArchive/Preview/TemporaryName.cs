namespace ScoArchive.Preview;

/// <summary>The names that editors and other programs give to files while they write another one, or keep beside it.</summary>
internal static class TemporaryName
{
    private static readonly string[] Beginnings = [".", "~", "#"];
    private static readonly string[] Endings = ["~", "#", ".swp", ".swx", ".tmp", ".part", ".crdownload", "___"];

    /// <summary>Whether a file or folder of this name is none of the archive's.</summary>
    /// <param name="name">The name.</param>
    public static bool Is(string name) =>
        IsVimsTrial(name) || IsOffices(name)
        || Beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal))
        || Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    // Vim tries whether it may write with a file of this name.
    private static bool IsVimsTrial(string name) => name is "4913";

    // Office writes into a file of eight hexadecimal digits and renames that.
    private static bool IsOffices(string name) => name.Length == 8 && name.All(letter => char.IsAsciiHexDigitUpper(letter));
}
