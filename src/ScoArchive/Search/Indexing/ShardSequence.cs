namespace ScoArchive.Search.Indexing;

/// <summary>A series of binary files of one kind, filled one after another.</summary>
/// <param name="folder">Where the files go.</param>
/// <param name="kind">What they hold; the first part of their names.</param>
/// <param name="targetBytes">The size at which a file is closed.</param>
internal sealed class ShardSequence(ShardFolder folder, string kind, int targetBytes)
{
    private readonly List<string> _hashes = [];

    /// <summary>Hashes of the files that are closed.</summary>
    public IReadOnlyList<string> Hashes => _hashes;

    /// <summary>The file being filled.</summary>
    public ByteWriter Current { get; } = new();

    /// <summary>The number of the file being filled.</summary>
    public int Number => _hashes.Count;

    /// <summary>Whether the file being filled has reached its size.</summary>
    public bool IsFull => Current.Length >= targetBytes;

    /// <summary>Closes the file being filled, unless it is empty.</summary>
    public void Close()
    {
        if (Current.Length > 0)
        {
            _hashes.Add(folder.Write(kind, Number, "bin", Current.Written));
            Current.Clear();
        }
    }
}
