namespace ScoArchive.Core.Vocabulary;

/// <summary>A phrase that shows the role of a state named beside it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Phrase">The words.</param>
/// <param name="Side">Where the state stands.</param>
public sealed record RoleCue(RoleKind Role, string Phrase, RoleSide Side);
