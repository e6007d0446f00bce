namespace ScoArchive.Search.Indexing;

/// <summary>The passages that have a value, kept as gaps so that large archives take little memory.</summary>
internal sealed class FacetMembers
{
    private readonly ByteWriter _gaps = new();
    private int _last = -1;

    /// <summary>How many passages there are.</summary>
    public int Count { get; private set; }

    /// <summary>The gaps, as the index has them.</summary>
    public ReadOnlySpan<byte> Gaps => _gaps.Written;

    /// <summary>Adds a passage that follows those before it; the last one again changes nothing.</summary>
    public void Add(int passage)
    {
        if (passage != _last)
        {
            _gaps.WriteNumber(passage - _last - 1);
            _last = passage;
            Count++;
        }
    }

    /// <summary>The numbers of the passages.</summary>
    public List<int> Passages()
    {
        List<int> passages = new(Count);
        ByteReader reader = new(_gaps.Written);
        for (int passage = -1; !reader.IsAtEnd;)
        {
            passage += reader.ReadNumber() + 1;
            passages.Add(passage);
        }

        return passages;
    }
}
