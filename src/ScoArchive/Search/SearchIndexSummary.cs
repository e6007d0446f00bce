namespace ScoArchive.Search;

/// <summary>What a search index holds.</summary>
/// <param name="Documents">Documents.</param>
/// <param name="Passages">Passages, titles included.</param>
/// <param name="Forms">Different word forms.</param>
/// <param name="Files">Files written.</param>
/// <param name="Bytes">Their size together.</param>
public sealed record SearchIndexSummary(int Documents, int Passages, int Forms, int Files, long Bytes);
