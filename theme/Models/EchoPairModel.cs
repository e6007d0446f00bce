using System.Collections.Immutable;

namespace ScoArchive.Theme.Models;

/// <summary>Two documents that echo each other.</summary>
/// <param name="Anchor">Fragment of the pair on the page.</param>
/// <param name="Left">The older document.</param>
/// <param name="Right">The newer document.</param>
/// <param name="Count">Number of echoes.</param>
/// <param name="Comparison">Address of their comparison; empty when there is none.</param>
/// <param name="Echoes">The echoes shown.</param>
public sealed record EchoPairModel(
    string Anchor, DocumentCard Left, DocumentCard Right, int Count, PagePath Comparison, ImmutableArray<EchoModel> Echoes);
