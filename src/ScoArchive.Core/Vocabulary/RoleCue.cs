namespace ScoArchive.Core.Vocabulary;

/// <summary>A phrase that shows the role of a state named beside it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Phrase">The words.</param>
/// <param name="Side">Where the state stands.</param>
public sealed record RoleCue(RoleKind Role, string Phrase, RoleSide Side)
{
    private const char Ellipsis = '…';

    /// <summary>What must stand; of a phrase with an ellipsis what stands before it: <c>thanked</c> of <c>thanked … for</c>.</summary>
    public string Opening => Phrase.Split(Ellipsis)[0];

    /// <summary>What must follow in the same sentence; empty for nothing.</summary>
    public string Closing => Phrase.Contains(Ellipsis) ? Phrase.Split(Ellipsis)[^1] : "";

    /// <summary>Whether the word for an event must follow: <c>Mongolia will organise a congress</c>.</summary>
    public bool NeedsEvent { get; init; }
}
