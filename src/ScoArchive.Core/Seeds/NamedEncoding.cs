using System.Collections.Immutable;
using System.Text;

namespace ScoArchive.Core.Seeds;

/// <summary>The encodings that a record may name: Unicode's, and the code pages in which the archive's languages were written before it.</summary>
public static class NamedEncoding
{
    private const string MacCyrillic = "x-mac-cyrillic";

    /// <summary>Their names, as a record states them and as the archive publishes them (IANA).</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "utf-8", "utf-16le", "utf-16be", "utf-32le", "windows-1251", "windows-1252", "windows-1250", "windows-1254", "koi8-r", "koi8-u",
        "ibm866", "iso-8859-1", "iso-8859-5", "iso-8859-9", "macintosh", MacCyrillic, "gb18030", "gbk", "gb2312", "big5",
    ];

    /// <summary>Whether a record may name it; capitals do not count.</summary>
    public static bool IsKnown(string name) => Names.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is a form of Unicode, which has letters for every byte value that code pages leave open.</summary>
    internal static bool IsUnicode(string name) => name.StartsWith("utf-", StringComparison.Ordinal);

    /// <summary>A decoder that asks the fallback what to put where bytes are no letter.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="fallback">What is asked.</param>
    internal static Decoder DecoderOf(string name, DecoderFallback fallback)
    {
        string known = name switch
        {
            "utf-16le" => "utf-16",
            "utf-32le" => "utf-32",
            "gbk" or "gb2312" => "gb18030",
            _ => name,
        };
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(known, EncoderFallback.ReplacementFallback, fallback)
            ?? Encoding.GetEncoding(known, EncoderFallback.ReplacementFallback, fallback);
        return encoding.GetDecoder();
    }
}
