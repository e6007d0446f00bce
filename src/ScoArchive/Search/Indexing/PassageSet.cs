namespace ScoArchive.Search.Indexing;

/// <summary>Writes which passages are in a list, in the shorter of two ways: gaps, or one bit for each passage of the archive.</summary>
internal static class PassageSet
{
    private const int BitsFromShare = 10;

    /// <summary>Whether bits are shorter than gaps.</summary>
    public static bool IsDense(int members, int passages) => (long)members * BitsFromShare > passages;

    /// <summary>Writes one bit for each passage of the archive.</summary>
    public static void WriteBits(ByteWriter writer, IReadOnlyList<int> members, int passages)
    {
        byte[] bits = new byte[(passages + 7) / 8];
        foreach (int member in members)
        {
            bits[member >> 3] |= (byte)(1 << (member & 7));
        }

        writer.WriteBytes(bits);
    }

    /// <summary>Writes the gaps between members.</summary>
    public static void WriteGaps(ByteWriter writer, IReadOnlyList<int> members)
    {
        int previous = -1;
        foreach (int member in members)
        {
            writer.WriteNumber(member - previous - 1);
            previous = member;
        }
    }
}
