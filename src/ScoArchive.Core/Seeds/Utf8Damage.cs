using System.Buffers;
using System.Text;

namespace ScoArchive.Core.Seeds;

/// <summary>Finds out how far bytes are UTF-8: how many letters of several bytes they hold, and where they are none.</summary>
/// <param name="Letters">Letters of several bytes.</param>
/// <param name="Places">Stretches of bytes that are no letter.</param>
/// <param name="First">Index of the first byte that is no letter.</param>
/// <param name="IsCut">Whether the only such place is an unfinished letter at the end of the file.</param>
internal readonly record struct Utf8Damage(int Letters, int Places, int First, bool IsCut)
{
    /// <summary>Whether the bytes are UTF-8 but for a few, or but for their end.</summary>
    public bool IsUtf8 => Letters > 0 && Letters >= Places;

    /// <summary>Whether too many letters of several bytes stand in the file for accented letters to be meant.</summary>
    public bool SpeaksAgainstWestern => Letters * 10 > Places;

    /// <summary>Measures bytes that are not all UTF-8.</summary>
    public static Utf8Damage Of(ReadOnlySpan<byte> bytes)
    {
        int letters = 0;
        int places = 0;
        int first = -1;
        bool cut = false;
        for (int i = 0; i < bytes.Length;)
        {
            OperationStatus status = Rune.DecodeFromUtf8(bytes[i..], out _, out int taken);
            letters += status == OperationStatus.Done && taken > 1 ? 1 : 0;
            places += status == OperationStatus.Done ? 0 : 1;
            first = status != OperationStatus.Done && first < 0 ? i : first;
            cut = status == OperationStatus.NeedMoreData;
            i += taken;
        }

        return new Utf8Damage(letters, places, first, cut && places == 1);
    }
}
