namespace ScoArchive.Core.Vocabulary;

/// <summary>A mention of a state that shows it initiating, hosting, chairing or contributing.</summary>
/// <param name="Iso">ISO 3166-1 alpha-2 code.</param>
/// <param name="Role">What it does.</param>
/// <param name="Start">Index of the first character of the evidence in the block's text.</param>
/// <param name="Words">The evidence: the phrase that shows the role and the state's name, with what stands between.</param>
public sealed record StateRole(string Iso, RoleKind Role, int Start, string Words);
