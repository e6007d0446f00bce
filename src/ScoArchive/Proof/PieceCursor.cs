namespace ScoArchive.Proof;

/// <summary>How far a published piece has been read against the seed.</summary>
internal sealed class PieceCursor(PublishedPiece piece)
{
    /// <summary>The piece.</summary>
    public PublishedPiece Piece { get; } = piece;

    /// <summary>Index of the next unread sign.</summary>
    public int Next { get; private set; }

    /// <summary>Number, counted over the whole seed, of the last seed sign that was read for it; -1 before the first.</summary>
    public long LastOrdinal { get; private set; } = -1;

    /// <summary>The last seed sign that was read for it.</summary>
    public char LastSign { get; private set; }

    /// <summary>Whether no blank may follow, because a hyphen or soft hyphen at the line end was listed.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whether a difference was reported, after which nothing more can be said about it.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Whether all its signs were read.</summary>
    public bool IsDone => Next == Piece.Signs.Length;

    /// <summary>Passes over the next sign.</summary>
    public void Advance(long ordinal, char sign)
    {
        Next++;
        Pass(ordinal, sign);
    }

    /// <summary>Notes a seed sign that the page leaves out with a listed reason.</summary>
    public void Pass(long ordinal, char sign) => (LastOrdinal, LastSign) = (ordinal, sign);
}
