namespace ScoArchive.Theme.Models;

/// <summary>Two passages that say nearly the same, their shared words marked.</summary>
/// <param name="Left">The older passage.</param>
/// <param name="Right">The newer passage.</param>
/// <param name="Share">How much of the lighter passage's weight they share, in per cent.</param>
public sealed record EchoModel(PassageExcerpt Left, PassageExcerpt Right, int Share);
