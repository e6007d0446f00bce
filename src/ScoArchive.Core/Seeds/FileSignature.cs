namespace ScoArchive.Core.Seeds;

/// <summary>Knows the first bytes of file formats that are often mistaken for texts.</summary>
internal static class FileSignature
{
    /// <summary>The format's name with its article, or <see langword="null"/> when the bytes may be text.</summary>
    public static string? NameOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith("%PDF-"u8) => "a PDF file",
        _ when bytes.StartsWith("{\\rtf"u8) => "an RTF file",
        _ when bytes.StartsWith("PK\u0003\u0004"u8) => "a ZIP archive or office document",
        _ when bytes.StartsWith("GIF8"u8) => "a GIF image",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "a PNG image",
        [0xFF, 0xD8, 0xFF, ..] => "a JPEG image",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old office document",
        [0x1F, 0x8B, 0x08, ..] => "a gzip archive",
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "a program",
        _ => null,
    };
}
