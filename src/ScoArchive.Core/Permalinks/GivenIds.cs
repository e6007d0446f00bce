using System.Collections.Immutable;
using ScoArchive.Core.Conversion;

namespace ScoArchive.Core.Permalinks;

/// <summary>The ids given to a document's blocks so far, and where the text of each known id is found.</summary>
internal sealed class GivenIds
{
    private readonly BlockId?[] _given;
    private readonly Dictionary<BlockId, int> _places = [];
    private readonly Dictionary<BlockId, int> _homes = [];
    private readonly HashSet<int> _known = [];
    private readonly List<PermalinkChange> _changes = [];

    public GivenIds(ImmutableArray<Block> blocks)
    {
        Blocks = blocks;
        _given = new BlockId?[blocks.Length];
        Texts = [.. blocks.Select(block => new MatchedText(TextFingerprint.Of(block.Text), block is HeadingBlock))];
    }

    public ImmutableArray<Block> Blocks { get; }

    /// <summary>The blocks as texts to be found unchanged.</summary>
    public ImmutableArray<MatchedText> Texts { get; }

    public IReadOnlyList<PermalinkChange> Changes => _changes;

    /// <summary>The id of a block; every block has one when all are given.</summary>
    public BlockId this[int place] => _given[place] ?? throw new InvalidOperationException($"Block {place} has no id yet.");

    public bool IsGiven(int place) => _given[place] is not null;

    public bool IsCarried(BlockId id) => _places.ContainsKey(id);

    public int? PlaceOf(BlockId id) => _places.TryGetValue(id, out int place) ? place : null;

    /// <summary>The block that holds most of an id's text, whether it carries the id or not.</summary>
    public int? HomeOf(BlockId id) => _homes.TryGetValue(id, out int place) ? place : null;

    /// <summary>Whether the block comes from a text that was published before.</summary>
    public bool IsFromKnown(int place) => _known.Contains(place);

    public void SetHome(BlockId id, int place) => _homes[id] = place;

    public void MarkKnown(int place) => _known.Add(place);

    public bool Takes(int place, BlockId id) => !IsGiven(place) && Texts[place].IsHeading == KnownIds.IsHeading(id);

    public void Give(int place, BlockId id, string what)
    {
        _given[place] = id;
        _places[id] = place;
        _homes[id] = place;
        if (what.Length > 0)
        {
            Note(id, what, TextFingerprint.Opening(Blocks[place].Text));
        }
    }

    public void Note(BlockId id, string what, string detail) => _changes.Add(new PermalinkChange(id, what, detail));
}
