namespace ScoArchive.Search.Indexing;

/// <summary>Writes where in each passage the forms of a group stand; read only for phrases, nearness and exact forms.</summary>
/// <param name="folder">Where the files go.</param>
/// <param name="kind">What the files are called.</param>
/// <param name="targetBytes">The size at which a file is closed.</param>
internal sealed class PositionsWriter(ShardFolder folder, string kind, int targetBytes)
{
    private readonly ShardSequence _shards = new(folder, kind, targetBytes);

    /// <summary>Hashes of all files.</summary>
    public IReadOnlyList<string> Hashes => _shards.Hashes;

    /// <summary>Opens a file for the next group and says where the group begins.</summary>
    public (int Shard, int Offset) Begin()
    {
        if (_shards.IsFull)
        {
            _shards.Close();
        }

        return (_shards.Number, _shards.Current.Length);
    }

    /// <summary>Writes a passage's places; returns whether they begin a new file.</summary>
    public bool Write(ReadOnlySpan<(int Gap, int Form)> places, int forms)
    {
        bool opensFile = _shards.IsFull;
        if (opensFile)
        {
            _shards.Close();
        }

        _shards.Current.WriteNumber(places.Length);
        foreach ((int gap, int form) in places)
        {
            _shards.Current.WriteNumber((gap * forms) + form);
        }

        return opensFile;
    }

    /// <summary>Closes the last file.</summary>
    public void Close() => _shards.Close();
}
