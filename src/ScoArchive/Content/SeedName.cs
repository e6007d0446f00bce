using System.Collections.Frozen;
using System.Globalization;

namespace ScoArchive.Content;

/// <summary>What the name of a file in the folder of texts says about it.</summary>
public static class SeedName
{
    private const string Unsafe = "#?%\\\"<>|*:";
    private static readonly string[] Texts = [".txt", ".text"];
    private static readonly string[] Leftovers = [".orig", ".bak", ".backup", ".old", ".tmp", ".temp", ".rej", ".swp", "~"];
    private static readonly FrozenSet<string> MergeSides = new[] { "BACKUP", "BASE", "LOCAL", "REMOTE" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name of a text's record.</summary>
    public static string RecordOf(string file) => Path.GetFileNameWithoutExtension(file) + ".yml";

    /// <summary>Whether it names a record.</summary>
    public static bool IsRecord(string file) => file.EndsWith(".yml", StringComparison.Ordinal);

    /// <summary>Whether it is like a record's, but no record is read from it (<c>a.yaml</c>, <c>a.YML</c>, <c>a.yml.txt</c>).</summary>
    public static bool IsLikeRecord(string file) => !IsRecord(file)
        && (EndsWith(file, ".yaml") || EndsWith(file, ".yml") || (IsText(file) && (EndsWith(Stem(file), ".yaml") || EndsWith(Stem(file), ".yml"))));

    /// <summary>Whether it names a text that may be published.</summary>
    public static bool IsText(string file) => Texts.Any(ending => EndsWith(file, ending));

    /// <summary>Whether it is that of a note to people, or of what editors, merges and copying programs leave behind.</summary>
    public static bool IsLeftover(string file)
    {
        string stem = Stem(file);
        string[] parts = stem.Split('_');
        return file.StartsWith('~') || (file.StartsWith('#') && stem.EndsWith('#'))
            || stem.Equals("readme", StringComparison.OrdinalIgnoreCase)
            || Leftovers.Any(ending => EndsWith(stem, ending))
            || stem.Contains(".sync-conflict-", StringComparison.Ordinal) || stem.Contains("conflicted copy", StringComparison.Ordinal)
            || (parts is [_, .., var side, var number] && MergeSides.Contains(side) && number.All(char.IsAsciiDigit));
    }

    /// <summary>
    /// The name under which a text is published: signs that addresses or file systems give a meaning are hyphens, as is a blank at the
    /// beginning, and one stands before a name that Windows keeps for a device.
    /// </summary>
    public static string Publish(string file)
    {
        string name = string.Concat(file.Select((c, at) => IsSafe(c) && (at > 0 || c != ' ') ? c : '-'));
        return SafeName.IsDevice(name) ? "-" + name : name;
    }

    private static bool IsSafe(char c) => !Unsafe.Contains(c, StringComparison.Ordinal) && char.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static string Stem(string file) => Path.GetFileNameWithoutExtension(file);

    private static bool EndsWith(string file, string ending) => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
