namespace ScoArchive.Search.Indexing;

/// <summary>Writes which passages are in a list, where one bit for each passage of the archive is shorter than gaps.</summary>
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
}
