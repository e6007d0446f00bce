using System.Collections.Immutable;
using System.Security.Cryptography;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Core.Seeds;

/// <summary>Reads a seed's bytes into lines of text, or says why they are not a text that can be trusted.</summary>
public static class SeedReader
{
    private const int LargestSharePerThousand = 5;

    /// <summary>Reads one file.</summary>
    /// <param name="fileName">Name of the file without a folder.</param>
    /// <param name="bytes">The file as received.</param>
    public static Outcome<SeedText> Read(string fileName, ReadOnlyMemory<byte> bytes) => Read(fileName, bytes, StatedReading.None);

    /// <summary>Reads one file as its record states.</summary>
    /// <param name="fileName">Name of the file without a folder.</param>
    /// <param name="bytes">The file as received.</param>
    /// <param name="stated">What the record states of its encoding, and whether it accepts places that cannot be read.</param>
    public static Outcome<SeedText> Read(string fileName, ReadOnlyMemory<byte> bytes, StatedReading stated)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        if (span.IsEmpty)
        {
            return Refuse(SeedCodes.Empty, fileName, "the file is empty", "put the text in it or remove the file");
        }

        if (FileSignature.NameOf(span) is { } format)
        {
            return Refuse(SeedCodes.NoText, fileName, $"the file is {format}, not plain text", "export its text to a .txt file");
        }

        Outcome<DecodedBytes> decoded = EncodingDetector.Decode(fileName, span, stated);
        return decoded.Succeeded
            ? Check(fileName, bytes, decoded.Value, stated)
            : Outcome.Failed<SeedText>(decoded.Diagnostics);
    }

    private static Outcome<SeedText> Check(string fileName, ReadOnlyMemory<byte> bytes, DecodedBytes decoded, StatedReading stated)
    {
        if (HoldsControlCharacters(decoded.Text))
        {
            return Refuse(SeedCodes.NoText, fileName, "the file is binary, not plain text", "export its text to a .txt file");
        }

        if (!decoded.Text.AsSpan().ContainsAnyLetter())
        {
            return Refuse(SeedCodes.NoWords, fileName, "the file holds no words", "put the text in it or remove the file");
        }

        string sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        ImmutableArray<string> lines = SplitLines(decoded.Text);
        var seed = new SeedText(fileName, sha256, bytes, decoded.Encoding, lines) { Damage = FindDamage(lines, decoded.Lost), DamageReason = stated.DamageReason };
        return Outcome.Of(seed, WarnOf(seed, stated));
    }

    private static ImmutableArray<DamagedPlace> FindDamage(ImmutableArray<string> lines, ImmutableArray<string> lost)
    {
        ImmutableArray<DamagedPlace>.Builder places = ImmutableArray.CreateBuilder<DamagedPlace>();
        for (int line = 0; line < lines.Length; line++)
        {
            for (int at = lines[line].IndexOf(DamagedPlace.Sign); at >= 0; at = lines[line].IndexOf(DamagedPlace.Sign, at + 1))
            {
                places.Add(new DamagedPlace(new SeedPosition(line + 1, at + 1), places.Count < lost.Length ? lost[places.Count] : ""));
            }
        }

        return places.ToImmutable();
    }

    private static IEnumerable<Diagnostic> WarnOf(SeedText seed, StatedReading stated)
    {
        if (stated.AcceptsDamage && !seed.Damage.Any(place => place.Bytes.Length > 0))
        {
            yield return Diagnostic.Warning(SeedCodes.NoDamage, seed.FileName, 0,
                "the record accepts damage, but every byte of the text can be read", "take 'damage' and 'damageReason' out of the record");
        }

        DamagedPlace[] before = [.. seed.Damage.Where(place => place.Bytes.Length == 0)];
        if (before.Length > 0)
        {
            yield return Diagnostic.Warning(SeedCodes.LostBefore, seed.FileName, before[0].Position.Line,
                $"the text has the sign of a lost letter in {before.Length} place{(before.Length == 1 ? "" : "s")}, of which this is the first; readers see each marked",
                "look for a better copy, or correct the words in its record", before[0].Position.Column);
        }
    }

    private static Outcome<SeedText> Refuse(string code, string fileName, string message, string hint) =>
        Outcome.Failed<SeedText>(Diagnostic.Error(code, fileName, 0, message, hint));

    /// <summary>Characters that no text holds: NUL anywhere, other controls in more than a stray place.</summary>
    private static bool HoldsControlCharacters(string text)
    {
        long controls = 0;
        foreach (char c in text)
        {
            if (c is '\0' or '\uFFFE' or '\uFFFF')
            {
                return true;
            }

            controls += c < ' ' && c is not ('\t' or '\n' or '\v' or '\f' or '\r') ? 1 : 0;
        }

        return controls * 1000 > (long)text.Length * LargestSharePerThousand && controls > 2;
    }

    private static ImmutableArray<string> SplitLines(string text)
    {
        ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
        int start = 0;
        while (start <= text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r');
            if (length < 0)
            {
                AddLast(lines, text[start..]);
                break;
            }

            lines.Add(text.Substring(start, length));
            start += length + 1;
            if (text[start - 1] == '\r' && start < text.Length && text[start] == '\n')
            {
                start++;
            }
        }

        return lines.ToImmutable();
    }

    /// <summary>A line end at the end of the file does not start another line.</summary>
    private static void AddLast(ImmutableArray<string>.Builder lines, string rest)
    {
        if (rest.Length > 0)
        {
            lines.Add(rest);
        }
    }

    private static bool ContainsAnyLetter(this ReadOnlySpan<char> text)
    {
        foreach (System.Text.Rune rune in text.EnumerateRunes())
        {
            if (System.Text.Rune.IsLetter(rune))
            {
                return true;
            }
        }

        return false;
    }
}
