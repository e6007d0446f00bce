using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ScoArchive.Core.Permalinks;

/// <summary>SHA-256 of a ledger's two files as they are written: ledgers with the same one are the same, which is cheaper to tell than reading them is.</summary>
/// <param name="Value">64 lower-case hexadecimal digits.</param>
public readonly record struct LedgerSum(string Value)
{
    /// <summary>The checksum of a ledger.</summary>
    public static LedgerSum Of(Ledger ledger) => Of(Encoding.UTF8.GetBytes(LedgerWriter.WriteEntries(ledger)), Encoding.UTF8.GetBytes(LedgerWriter.WriteHistory(ledger)));

    /// <summary>The checksum of what two files say, whichever line ends a working copy gave them.</summary>
    /// <param name="entries">The bytes of <c>SLUG.tsv</c>.</param>
    /// <param name="history">The bytes of <c>SLUG.history.tsv</c>.</param>
    public static LedgerSum Of(ReadOnlySpan<byte> entries, ReadOnlySpan<byte> history)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, entries);
        Append(hash, history);
        return new LedgerSum(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> text = file.StartsWith("\uFEFF"u8) ? file["\uFEFF"u8.Length..] : file;
        ReadOnlySpan<byte> plain = text.Contains((byte)'\r') ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text).ReplaceLineEndings("\n")) : text;
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, plain.Length);
        hash.AppendData(length);
        hash.AppendData(plain);
    }
}
