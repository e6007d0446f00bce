namespace ScoArchive.Proof;

/// <summary>What a published piece is on its page.</summary>
public enum PieceKind
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>A block of the running text.</summary>
    Block,

    /// <summary>A table of the running text.</summary>
    Table,

    /// <summary>A line among the signatures, which may be read by columns.</summary>
    Signature,

    /// <summary>Words set aside, shown in the list of interventions.</summary>
    Aside,
}
