using ScoArchive.Core.Permalinks;

namespace ScoArchive.Tests.Permalinks;

/// <summary>Where a published id lands after a revision.</summary>
/// <param name="Id">The id.</param>
/// <param name="Before">What it stood for before.</param>
/// <param name="Now">What it stands for now.</param>
/// <param name="Resolves">Whether the page answers to it.</param>
/// <param name="IsOnMost">Whether it lands on the paragraph with most of its words, or is withdrawn when most are gone.</param>
/// <param name="HoldsWords">Whether any of its words are where it lands; true for one that led to others' words before.</param>
/// <param name="IsRight">Whether it does, or lands on the first part of a split.</param>
public sealed record Landing(BlockId Id, LedgerState Before, LedgerState Now, bool Resolves, bool IsOnMost, bool HoldsWords, bool IsRight);
